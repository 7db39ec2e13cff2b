/** Which replies of the list are chosen for something that is done to all of them. */
export interface Selection {
  /** The list shows its boxes. */
  on: boolean;
  ids: ReadonlySet<string>;
  /** Where a range begins: the reply that was chosen last. */
  anchor: string | null;
  /** The form that stands open. */
  form: BulkForm | null;
}

export type BulkForm = 'move' | 'tags';

export const noSelection: Selection = { on: false, ids: new Set(), anchor: null, form: null };

/** `order`: the ids of the list, from top to bottom. */
export type SelectionAct =
  | { kind: 'begin' }
  | { kind: 'toggle'; id: string }
  | { kind: 'range'; from: string; to: string; order: readonly string[] }
  | { kind: 'all'; order: readonly string[] }
  /** `id`: the reply that is meant when none is chosen. */
  | { kind: 'form'; form: BulkForm | null; id?: string }
  | { kind: 'leave' };

export function choose(selection: Selection, act: SelectionAct): Selection {
  switch (act.kind) {
    case 'begin':
      return { ...selection, on: true };
    case 'toggle': {
      const ids = new Set(selection.ids);
      if (!ids.delete(act.id)) ids.add(act.id);
      return { ...selection, on: true, ids, anchor: act.id };
    }
    case 'range': {
      const anchor = selection.anchor ?? act.from;
      const ends = [act.order.indexOf(anchor), act.order.indexOf(act.to)].toSorted((a, b) => a - b);
      const [first = -1, last = -1] = ends;
      if (first < 0) return choose(selection, { kind: 'toggle', id: act.to });
      const ids = new Set([...selection.ids, ...act.order.slice(first, last + 1)]);
      return { ...selection, on: true, ids, anchor };
    }
    case 'all':
      return { ...selection, on: true, ids: new Set(act.order) };
    case 'form': {
      const meant = selection.ids.size === 0 && act.id !== undefined ? new Set([act.id]) : selection.ids;
      return { ...selection, on: true, ids: meant, form: act.form };
    }
    case 'leave':
      return noSelection;
  }
}
