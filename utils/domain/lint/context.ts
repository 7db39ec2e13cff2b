import type { Surface } from '../inbox/surface.ts';
import type { OwnContact } from '../privacy/personal-data.ts';
import type { KnownSignatures } from '../signature/signature.ts';
import type { Level } from './finding.ts';
import type { PhraseRuleId, RuleId } from './rule-ids.ts';

/** `first`: the Page has not answered in this thread yet, or not for a day. */
export type Turn = 'first' | 'later';

/** How the Page addresses its customers in French; `auto` only asks for one form throughout. */
export type AddressForm = 'tu' | 'vous' | 'auto';

/** What a browser says about a text's language (`i18n.detectLanguage`), best first; percentages 0–100. */
export interface DetectedLanguage {
  readonly language: string;
  readonly percentage: number;
}

/** What a Page wants otherwise. */
export interface RuleSettings {
  readonly off: readonly RuleId[];
  readonly levels: Partial<Readonly<Record<RuleId, Level>>>;
  /** More phrases to look for, by rule; compared without case and accents. */
  readonly phrases: Partial<Readonly<Record<PhraseRuleId, readonly string[]>>>;
  /** Phrases that are never flagged: brands in capitals, the shop's own words. */
  readonly allowed: readonly string[];
  /** Comments are signed as well. */
  readonly signComments: boolean;
}

/** Everything about a reply that its words do not say. Pass the same object as long as nothing in it changed. */
export interface Context {
  readonly surface: Surface;
  readonly turn: Turn;
  readonly customer: {
    /** As displayed. */
    readonly name: string | null;
    readonly lastMessage: string | null;
    /** Of the last message, if the browser was asked. */
    readonly detected?: readonly DetectedLanguage[];
  };
  readonly agentName: string | null;
  /** The Page's own contact data is never personal. */
  readonly page: { readonly name: string | null; readonly contact: OwnContact };
  readonly signatures: KnownSignatures;
  readonly addressForm: AddressForm;
  readonly settings: RuleSettings;
}

export const defaultRuleSettings: RuleSettings = {
  off: [],
  levels: {},
  phrases: {},
  allowed: [],
  signComments: false,
};
