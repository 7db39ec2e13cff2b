import type { PanelViewModel } from '../../components/panel/PanelView.tsx';
import { tagsOf } from '../../utils/domain/templates/tags.ts';
import { type PanelState, shownOf } from '../../utils/panel/panel-state.ts';

/** What the list shows, but for the picture of a reply, which is fetched when it is looked at. */
export function modelOf(state: PanelState): Omit<PanelViewModel, 'picture'> {
  const { mode, library, lost, covered, opening, picker, notKept, refusal } = state;
  const { results, reasons, guard, template, preview, fields } = shownOf(state);
  const templates = library?.templates ?? [];
  return {
    mode,
    lost,
    covered,
    picker,
    results,
    reasons,
    guard,
    favourite: template?.favourite ?? false,
    tags: tagsOf(templates, picker.language),
    lastMessage: opening?.lastMessages.at(-1) ?? null,
    preview,
    fields,
    refusal,
    loading: state.search === null && !lost,
    empty: library !== null && templates.length === 0,
    bilingual: new Set(templates.map(({ language }) => language)).size > 1,
    customerName: opening?.thread.name ?? null,
    keepKey: library?.settings.keys.keep ?? '',
    kept: new Set(fields.map(({ name }) => name).filter((name) => !notKept.has(name))),
  };
}
