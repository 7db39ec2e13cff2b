import type { TextQuery } from '../../utils/domain/library/find-text.ts';
import type { TemplateVersion } from '../../utils/domain/library/history.ts';
import { fillPlaces } from '../../utils/domain/templates/places.ts';
import type { Language, Template } from '../../utils/domain/templates/template.ts';
import type { Failure } from '../basics/failure.ts';
import {
  blankTemplate,
  type Draft,
  type FieldProblem,
  fieldsOf,
  isUnsaved,
  type ReplyFields,
} from './draft.ts';
import { replacedIn } from './library/replaced-in.ts';
import type { Toast } from './toast-words.ts';

export type Outcome =
  | { kind: 'saved' }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'problems'; problems: FieldProblem[] }
  /** Another reply has this shortcut. */
  | { kind: 'taken'; by: string };

/** What stands where a reply would. */
export type Aside = 'fill-in' | 'trash' | 'find';

/** Everything on the page of replies that is not stored: what is chosen, typed and was answered. */
export interface Desk {
  selected: string | null;
  aside: Aside | null;
  drafts: ReadonlyMap<string, Draft>;
  /** Of the last save, until the next change to that reply. */
  outcome: { id: string; result: Outcome } | null;
  toast: Toast | null;
}

export const emptyDesk: Desk = {
  selected: null,
  aside: null,
  drafts: new Map(),
  outcome: null,
  toast: null,
};

export type DeskAct =
  | { kind: 'select'; id: string | null; templates: readonly Template[] }
  | { kind: 'open'; aside: Aside; templates: readonly Template[] }
  | {
      kind: 'begin';
      id: string;
      language: Language;
      /** What stands in the new reply already. */
      edits: Partial<ReplyFields>;
      now: number;
      templates: readonly Template[];
    }
  /** What was typed before the page was closed. */
  | { kind: 'restored'; drafts: ReadonlyMap<string, Draft> }
  | { kind: 'edit'; base: Template; change: Partial<ReplyFields> }
  | { kind: 'take'; base: Template; version: TemplateVersion }
  | { kind: 'answered'; id: string; result: Outcome }
  | { kind: 'saved'; template: Template }
  | { kind: 'discard'; id: string; title: string }
  | { kind: 'deleted'; template: Template }
  | { kind: 'undone' }
  | { kind: 'filled'; place: string; value: string }
  | { kind: 'replaced'; ids: readonly string[]; query: TextQuery; replacement: string }
  | { kind: 'toast'; toast: Toast | null };

export function work(desk: Desk, act: DeskAct): Desk {
  switch (act.kind) {
    case 'select':
      return { ...leave(desk, act.templates), selected: act.id };
    case 'open':
      return { ...leave(desk, act.templates), selected: null, aside: act.aside };
    case 'begin': {
      const left = leave(desk, act.templates);
      const draft = { base: blankTemplate(act.id, act.language, act.now), edits: act.edits };
      return { ...left, selected: act.id, drafts: withDraft(left.drafts, act.id, draft) };
    }
    case 'restored': {
      return { ...desk, drafts: new Map([...act.drafts, ...desk.drafts]) };
    }
    case 'edit': {
      const { base, change } = act;
      const draft = desk.drafts.get(base.id) ?? { base, edits: {} };
      const edited = { ...draft, edits: { ...draft.edits, ...change } };
      return { ...desk, outcome: null, drafts: withDraft(desk.drafts, base.id, edited) };
    }
    case 'take':
      return taken(desk, act.base, act.version);
    case 'answered':
      return { ...desk, outcome: { id: act.id, result: act.result } };
    case 'saved':
      return {
        ...desk,
        drafts: rebased(desk.drafts, act.template),
        toast: isSettled(desk.toast, act.template.id) ? null : desk.toast,
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
    case 'replaced':
      return { ...desk, drafts: replacedIn(desk.drafts, act) };
    case 'toast':
      return { ...desk, toast: act.toast };
  }
}

/** Forgets a draft in which nothing was typed: going away from it is no loss. */
function leave(desk: Desk, templates: readonly Template[]): Desk {
  const stored = new Map(templates.map((template) => [template.id, template]));
  const kept = [...desk.drafts].filter(([id, draft]) => isUnsaved(stored.get(id), draft));
  return { ...desk, drafts: new Map(kept), aside: null, outcome: null };
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

/** An earlier version stands in the form like something typed, so that saving decides. */
function taken(desk: Desk, base: Template, { template, replacedAt }: TemplateVersion): Desk {
  const { id, title } = base;
  const draft = desk.drafts.get(id) ?? null;
  // Whose twin it is belongs to both of them, and is none of the text's business.
  const { twinId: _twin, ...edits } = fieldsOf(template);
  const filled = { base, edits };
  return {
    ...desk,
    outcome: null,
    drafts: withDraft(desk.drafts, id, filled),
    toast: { kind: 'taken', id, title, until: replacedAt, draft, filled },
  };
}

/** A version that was filled in and is stored now has nothing typed to give back. */
function isSettled(toast: Toast | null, id: string): boolean {
  return toast?.kind === 'taken' && toast.id === id && toast.draft === null;
}

function undone(desk: Desk): Desk {
  const { toast } = desk;
  if (toast === null || !('draft' in toast)) return desk;
  const id = 'id' in toast ? toast.id : toast.template.id;
  const back = { ...desk, outcome: null, selected: id, aside: null, toast: null };
  if (toast.kind !== 'taken') {
    return toast.draft === null ? back : { ...back, drafts: withDraft(desk.drafts, id, toast.draft) };
  }
  const now = desk.drafts.get(id);
  const drafts = withDraft(desk.drafts, id, toast.draft);
  if (now === undefined || now === toast.filled) return { ...back, drafts };
  // Something was typed into the version meanwhile, which is not lost either.
  return { ...back, drafts, toast: { kind: 'discarded', id, title: toast.title, draft: now } };
}

/** A fact that went into the stored replies goes into the typed ones too, else saving would take it out again. */
function filled(drafts: Desk['drafts'], place: string, value: string): Desk['drafts'] {
  return new Map(
    Array.from(drafts, ([id, draft]) => {
      const { body } = draft.edits;
      if (body === undefined) return [id, draft];
      const fill = (text: string) => fillPlaces(text, { [place]: value });
      const base = { ...draft.base, body: fill(draft.base.body) };
      return [id, { base, edits: { ...draft.edits, body: fill(body) } }];
    }),
  );
}
