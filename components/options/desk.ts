import { fillPlaces } from '../../utils/domain/templates/places.ts';
import type { Language, Template } from '../../utils/domain/templates/template.ts';
import { blankTemplate, type Draft, type FieldProblem, isUnsaved, type ReplyFields } from './draft.ts';

export type Outcome =
  | { kind: 'saved' }
  | { kind: 'failed' }
  | { kind: 'problems'; problems: FieldProblem[] }
  /** Another reply has this shortcut. */
  | { kind: 'taken'; by: string };

/** A short line that can be answered with Undo. */
export type Toast =
  | { kind: 'deleted' | 'not-restored'; template: Template; draft: Draft | null }
  | { kind: 'discarded'; id: string; title: string; draft: Draft }
  | { kind: 'added'; count: number }
  | { kind: 'failed' };

/** Everything on the page of replies that is not stored: what is chosen, typed and was answered. */
export interface Desk {
  selected: string | null;
  /** The facts to fill in stand where a reply would. */
  filling: boolean;
  drafts: ReadonlyMap<string, Draft>;
  /** Of the last save, until the next change to that reply. */
  outcome: { id: string; result: Outcome } | null;
  toast: Toast | null;
}

export const emptyDesk: Desk = {
  selected: null,
  filling: false,
  drafts: new Map(),
  outcome: null,
  toast: null,
};

export type DeskAct =
  | { kind: 'select'; id: string | null; templates: readonly Template[] }
  | { kind: 'fill-in'; templates: readonly Template[] }
  | { kind: 'begin'; id: string; language: Language; now: number; templates: readonly Template[] }
  | { kind: 'edit'; base: Template; change: Partial<ReplyFields> }
  | { kind: 'answered'; id: string; result: Outcome }
  | { kind: 'saved'; template: Template }
  | { kind: 'discard'; id: string; title: string }
  | { kind: 'deleted'; template: Template }
  | { kind: 'undone' }
  | { kind: 'filled'; place: string; value: string }
  | { kind: 'toast'; toast: Toast | null };

export function work(desk: Desk, act: DeskAct): Desk {
  switch (act.kind) {
    case 'select':
      return { ...leave(desk, act.templates), selected: act.id };
    case 'fill-in':
      return { ...leave(desk, act.templates), selected: null, filling: true };
    case 'begin': {
      const left = leave(desk, act.templates);
      const draft = { base: blankTemplate(act.id, act.language, act.now), edits: {} };
      return { ...left, selected: act.id, drafts: withDraft(left.drafts, act.id, draft) };
    }
    case 'edit': {
      const { base, change } = act;
      const draft = desk.drafts.get(base.id) ?? { base, edits: {} };
      const edited = { ...draft, edits: { ...draft.edits, ...change } };
      return { ...desk, outcome: null, drafts: withDraft(desk.drafts, base.id, edited) };
    }
    case 'answered':
      return { ...desk, outcome: { id: act.id, result: act.result } };
    case 'saved':
      return {
        ...desk,
        drafts: rebased(desk.drafts, act.template),
        outcome: { id: act.template.id, result: { kind: 'saved' } },
      };
    case 'discard': {
      const draft = desk.drafts.get(act.id);
      if (draft === undefined) return desk;
      const { id, title } = act;
      return {
        ...without(desk, act.id),
        toast: { kind: 'discarded', id, title, draft },
      };
    }
    case 'deleted': {
      const draft = desk.drafts.get(act.template.id) ?? null;
      const { template } = act;
      return { ...without(desk, template.id), selected: null, toast: { kind: 'deleted', template, draft } };
    }
    case 'undone':
      return undone(desk);
    case 'filled':
      return { ...desk, drafts: filled(desk.drafts, act.place, act.value) };
    case 'toast':
      return { ...desk, toast: act.toast };
  }
}

/** Forgets a draft in which nothing was typed: going away from it is no loss. */
function leave(desk: Desk, templates: readonly Template[]): Desk {
  const stored = new Map(templates.map((template) => [template.id, template]));
  const kept = [...desk.drafts].filter(([id, draft]) => isUnsaved(stored.get(id), draft));
  return { ...desk, drafts: new Map(kept), filling: false, outcome: null };
}

function withDraft(drafts: Desk['drafts'], id: string, draft: Draft | null): Desk['drafts'] {
  const next = new Map(drafts);
  if (draft === null) next.delete(id);
  else next.set(id, draft);
  return next;
}

function without(desk: Desk, id: string): Desk {
  return { ...desk, outcome: null, drafts: withDraft(desk.drafts, id, null) };
}

/** After a save only what was typed meanwhile is left. */
function rebased(drafts: Desk['drafts'], saved: Template): Desk['drafts'] {
  const draft = drafts.get(saved.id);
  if (draft === undefined) return drafts;
  const rest = { base: saved, edits: draft.edits };
  return withDraft(drafts, saved.id, isUnsaved(saved, rest) ? rest : null);
}

function undone(desk: Desk): Desk {
  const { toast } = desk;
  if (toast === null || !('draft' in toast)) return desk;
  const id = toast.kind === 'discarded' ? toast.id : toast.template.id;
  const drafts = toast.draft === null ? desk.drafts : withDraft(desk.drafts, id, toast.draft);
  return { ...desk, drafts, selected: id, filling: false, toast: null };
}

/** A fact that went into the stored replies goes into the typed ones too, else saving would take it out again. */
function filled(drafts: Desk['drafts'], place: string, value: string): Desk['drafts'] {
  return new Map(
    Array.from(drafts, ([id, draft]) => {
      const { body } = draft.edits;
      if (body === undefined) return [id, draft];
      return [id, { ...draft, edits: { ...draft.edits, body: fillPlaces(body, { [place]: value }) } }];
    }),
  );
}
