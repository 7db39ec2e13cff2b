import type { RefusalReason } from '../domain/bar/refusal.ts';
import { type GuardReason, guard } from '../domain/suggest/guard.ts';
import type { Reason } from '../domain/suggest/match.ts';
import type { Clock } from '../domain/templates/dates/reply-time.ts';
import type { Surroundings } from '../domain/templates/language/run.ts';
import type { Missing } from '../domain/templates/missing.ts';
import { emptyPicker, type Picker, previewOf, resultsOf } from '../domain/templates/picker.ts';
import type { UsageOf } from '../domain/templates/rank.ts';
import { type RenderResult, render } from '../domain/templates/render.ts';
import type { TemplateSearch } from '../domain/templates/search.ts';
import type { Template } from '../domain/templates/template.ts';
import { valuesFrom } from '../domain/templates/values.ts';
import type { Opening, PanelLibrary } from '../messages/protocol.ts';
import type { Keeping } from './keeping.ts';
import { type Heard, nothingHeard } from './suggesting.ts';

/** Everything the panel shows follows from this. */
export interface PanelState {
  library: PanelLibrary | null;
  search: TemplateSearch | null;
  usage: UsageOf;
  /** For whom; null until the page has said so. */
  opening: Opening | null;
  /** What the customer's last messages say. */
  heard: Heard;
  /** `inline`: called by "/abc" in the draft, which keeps the focus. */
  mode: 'full' | 'inline';
  /** When the replies are filled in. */
  clock: Clock;
  picker: Picker;
  /** Names of answers that shall not be kept for later. */
  notKept: ReadonlySet<string>;
  refusal: { reason: RefusalReason; text: string; copied: boolean | null } | null;
  /** A text that is being made a saved reply: the form stands in place of the list. */
  keeping: Keeping | null;
  /** The background did not answer. */
  lost: boolean;
  /** Something keeps the list from being seen, so presses with the pointer do not count. */
  covered: boolean;
  /** Counts up each time the focus shall move; `focusOn` says where. */
  focusTurn: number;
  focusOn: 'search' | string;
}

export const startState: PanelState = {
  library: null,
  search: null,
  usage: () => undefined,
  opening: null,
  heard: nothingHeard,
  mode: 'full',
  clock: { at: 0, zone: 'UTC' },
  picker: emptyPicker,
  notKept: new Set(),
  refusal: null,
  keeping: null,
  lost: false,
  covered: false,
  focusTurn: 0,
  focusOn: 'search',
};

/** How often each reply was used, as the list is ordered by it. */
export function usageIn({ usage }: PanelLibrary): UsageOf {
  const byId = new Map(usage.map((one) => [one.id, one]));
  return (id) => byId.get(id);
}

/** The state with this reply chosen, wherever it stands now; the first where it is no more. */
export function withChosen(state: PanelState, chosen: Template | null): PanelState {
  const selected = shownOf(state).results.findIndex(({ id }) => id === chosen?.id);
  return { ...state, picker: { ...state.picker, selected: Math.max(0, selected) } };
}

/** What a new opening starts from: the library stays, everything about the last customer goes. */
export function forgotten(state: PanelState): PanelState {
  const language = state.library?.settings.panelLanguage ?? null;
  const { library, search, focusTurn } = state;
  // What was used meanwhile counts from now on.
  const usage = library === null ? state.usage : usageIn(library);
  return { ...startState, library, search, usage, focusTurn, picker: { ...emptyPicker, language } };
}

export interface Shown {
  results: Template[];
  /** Why the first of them are suggested, by id. */
  reasons: ReadonlyMap<string, Reason>;
  /** Why the message may deserve words of its own. */
  guard: GuardReason | null;
  template: Template | null;
  preview: RenderResult | null;
  /** Everything that nobody knows without being told, also what was answered meanwhile. */
  fields: Missing[];
}

export function shownOf(state: PanelState): Shown {
  const { search, picker, usage } = state;
  const reasons = reasonsOf(state);
  const results = search === null ? [] : resultsOf(search, picker, usage, [...reasons.keys()]);
  const template = results[picker.selected] ?? null;
  if (template === null) return { results, reasons, guard: null, template, preview: null, fields: [] };
  const surroundings = surroundingsOf(state);
  const bare = render(template, surroundings);
  const preview = previewOf(template, surroundings, picker);
  const fields = fieldsOf(bare, preview);
  return { results, reasons, guard: guardOf(state, preview), template, preview, fields };
}

/** A field stays while it is being filled; an answer may also bring up what was not asked before. */
function fieldsOf(bare: RenderResult, answered: RenderResult): Missing[] {
  const before = bare.ok ? bare.rendered.fields : [];
  const now = answered.ok ? answered.rendered.fields : [];
  return [...before, ...now.filter(({ name }) => !before.some((field) => field.name === name))];
}

/** Suggestions stand first while nothing is typed. */
function reasonsOf({ mode, picker, heard }: PanelState): Map<string, Reason> {
  const shown = mode === 'full' && picker.query.trim() === '' ? heard.best : [];
  return new Map(shown.map(({ template, reason }) => [template.id, reason]));
}

function guardOf({ opening, heard, mode }: PanelState, preview: RenderResult): GuardReason | null {
  if (opening === null || mode === 'inline') return null;
  const { lastMessages: messages, sentTexts } = opening;
  const { language, strength } = heard;
  const text = preview.ok ? preview.rendered.text : null;
  return guard({ messages, language, strength, text, sentTexts });
}

function surroundingsOf({ library, opening, clock }: PanelState): Surroundings {
  const values = valuesFrom({
    customerName: opening?.thread.name ?? null,
    pageName: opening?.pageName ?? null,
    agentName: library?.settings.agentName ?? null,
  });
  return { values, clock, replies: library?.templates ?? [] };
}
