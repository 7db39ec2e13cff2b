import type { RefusalReason } from '../domain/bar/refusal.ts';
import { emptyPicker, type Picker, type Preview, previewOf, resultsOf } from '../domain/templates/picker.ts';
import { type Missing, render } from '../domain/templates/render.ts';
import type { TemplateSearch } from '../domain/templates/search.ts';
import type { Template } from '../domain/templates/template.ts';
import { type Values, valuesFrom } from '../domain/templates/values.ts';
import type { Library, Opening } from '../messages/protocol.ts';

/** Everything the panel shows follows from this. */
export interface PanelState {
  library: Library | null;
  search: TemplateSearch | null;
  /** For whom; null until the page has said so. */
  opening: Opening | null;
  /** `inline`: called by "/abc" in the draft, which keeps the focus. */
  mode: 'full' | 'inline';
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
  preview: Preview | null;
  /** Everything that nobody knows without being told, also what was answered meanwhile. */
  fields: Missing[];
}

export function shownOf(state: PanelState): Shown {
  if (state.search === null) return { results: [], template: null, preview: null, fields: [] };
  const results = resultsOf(state.search, state.picker);
  const template = results[state.picker.selected] ?? null;
  if (template === null) return { results, template, preview: null, fields: [] };
  const values = valuesOf(state);
  const bare = render(template.body, values);
  return {
    results,
    template,
    preview: previewOf(template, values, state.picker),
    fields: bare.ok ? bare.rendered.missing : [],
  };
}

function valuesOf({ library, opening }: PanelState): Values {
  return valuesFrom({
    customerName: opening?.thread.name ?? null,
    pageName: opening?.pageName ?? null,
    agentName: library?.settings.agentName ?? null,
  });
}
