import {
  boolean,
  type InferOutput,
  maxLength,
  nullable,
  object,
  optional,
  partial,
  pipe,
  string,
  trim,
} from 'valibot';
import { replySortSchema } from '../library/reply-sort.ts';
import { languageSchema } from '../templates/template.ts';

const comboSchema = pipe(string(), maxLength(40));

const combos = { replies: comboSchema, keep: comboSchema };
const usualKeys = { replies: 'Alt+R', keep: 'Alt+Shift+R' };

/** Everything the person can set. Belongs to this browser profile alone (R44). */
export const settingsSchema = object({
  /** The person's name, as it stands in signatures; null until known. */
  agentName: nullable(pipe(string(), trim(), maxLength(80))),
  keys: object({ replies: comboSchema, keep: optional(comboSchema, usualKeys.keep) }),
  /** "/" and letters at the start of a word in the reply box open the list in place. */
  slash: boolean(),
  /** Last language filter of the panel; null shows all. */
  panelLanguage: nullable(languageSchema),
  /** Suggestions learn from what was sent: hashed terms only. Older files do not say. */
  learning: optional(boolean(), true),
  /** How the replies stand in the settings. Not in files of older versions. */
  replySort: optional(replySortSchema, 'folder'),
  /** Offers to keep a long text that came into the reply box by itself, such as one of Meta's saved replies. */
  keepOffers: optional(boolean(), true),
});
export type Settings = InferOutput<typeof settingsSchema>;

/** A change to some settings; the others stay. */
export const settingsPatchSchema = partial(
  object({ ...settingsSchema.entries, keys: partial(object(combos)) }),
);
export type SettingsPatch = InferOutput<typeof settingsPatchSchema>;

export const defaultSettings: Settings = {
  agentName: null,
  keys: usualKeys,
  slash: true,
  panelLanguage: null,
  learning: true,
  replySort: 'folder',
  keepOffers: true,
};

/** The settings with a patch applied; an undefined field is no change. */
export function withPatch(settings: Settings, patch: SettingsPatch): Settings {
  return {
    agentName: patch.agentName === undefined ? settings.agentName : patch.agentName || null,
    keys: {
      replies: patch.keys?.replies ?? settings.keys.replies,
      keep: patch.keys?.keep ?? settings.keys.keep,
    },
    slash: patch.slash ?? settings.slash,
    panelLanguage: patch.panelLanguage === undefined ? settings.panelLanguage : patch.panelLanguage,
    learning: patch.learning ?? settings.learning,
    replySort: patch.replySort ?? settings.replySort,
    keepOffers: patch.keepOffers ?? settings.keepOffers,
  };
}

/** Settings as an older version stored them: what it did not know has its usual value. */
export function withDefaults(stored: Partial<Settings>): Settings {
  return { ...defaultSettings, ...stored, keys: { ...defaultSettings.keys, ...stored.keys } };
}
