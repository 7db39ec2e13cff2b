import type { RefusalReason } from '../domain/bar/refusal.ts';
import type { Clock } from '../domain/templates/dates/reply-time.ts';
import type { Surroundings } from '../domain/templates/language/run.ts';
import type { Missing } from '../domain/templates/missing.ts';
import { emptyPicker, type Picker, previewOf, resultsOf } from '../domain/templates/picker.ts';
import { type RenderResult, render } from '../domain/templates/render.ts';
import type { TemplateSearch } from '../domain/templates/search.ts';
import type { Template } from '../domain/templates/template.ts';
import { valuesFrom } from '../domain/templates/values.ts';
import type { Library, Opening } from '../messages/protocol.ts';

/** Everything the panel shows follows from this. */
export interface PanelState {
  library: Library | null;
  search: TemplateSearch | null;
  /** For whom; null until the page has said so. */
  opening: Opening | null;
  /** `inline`: called by "/abc" in the draft, which keeps the focus. */
  mode: 'full' | 'inline';
  /** When the replies are filled in. */
  clock: Clock;
  picker: Picker;
  /** Names of answers that shall not be kept for later. */
  notKept: ReadonlySet<string>;
  refusal: { reason: RefusalReason; text: string; copied: boolean | null } | null;
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
  opening: null,
  mode: 'full',
  clock: { at: 0, zone: 'UTC' },
  picker: emptyPicker,
  notKept: new Set(),
  refusal: null,
  lost: false,
  covered: false,
  focusTurn: 0,
  focusOn: 'search',
};

/** What a new opening starts from: the library stays, everything about the last customer goes. */
export function forgotten(state: PanelState): PanelState {
  const language = state.library?.settings.panelLanguage ?? null;
  const { library, search, focusTurn } = state;
  return { ...startState, library, search, focusTurn, picker: { ...emptyPicker, language } };
}

export interface Shown {
  results: Template[];
  template: Template | null;
  preview: RenderResult | null;
  /** Everything that nobody knows without being told, also what was answered meanwhile. */
  fields: Missing[];
}

export function shownOf(state: PanelState): Shown {
  if (state.search === null) return { results: [], template: null, preview: null, fields: [] };
  const results = resultsOf(state.search, state.picker);
  const template = results[state.picker.selected] ?? null;
  if (template === null) return { results, template, preview: null, fields: [] };
  const surroundings = surroundingsOf(state);
  const bare = render(template, surroundings);
  const preview = previewOf(template, surroundings, state.picker);
  return { results, template, preview, fields: fieldsOf(bare, preview) };
}

/** A field stays while it is being filled; an answer may also bring up what was not asked before. */
function fieldsOf(bare: RenderResult, answered: RenderResult): Missing[] {
  const before = bare.ok ? bare.rendered.fields : [];
  const now = answered.ok ? answered.rendered.fields : [];
  return [...before, ...now.filter(({ name }) => !before.some((field) => field.name === name))];
}

function surroundingsOf({ library, opening, clock }: PanelState): Surroundings {
  const values = valuesFrom({
    customerName: opening?.thread.name ?? null,
    pageName: opening?.pageName ?? null,
    agentName: library?.settings.agentName ?? null,
  });
  return { values, clock, replies: library?.templates ?? [] };
}
