import type { Folder, Language, Template } from '../templates/template.ts';
import type { ImportedReply, ImportNote } from './format.ts';
import { folderPlan } from './plan-folders.ts';
import { hasContentOf, rowFrom } from './plan-row.ts';
import { PresentReplies } from './present-replies.ts';

/**
 * What a reply of the file is to the library. Exactly one of them, the first that applies:
 * same: there is one that says and answers to the same · changed: there is one with its id, or with its shortcut and
 * title, that differs · shortcut-conflict: its shortcut calls up another reply, or an earlier one of the file ·
 * unsupported: new, with commands that stay as texts · new
 */
export const rowKinds = ['new', 'same', 'changed', 'shortcut-conflict', 'unsupported'] as const;
export type RowKind = (typeof rowKinds)[number];

/** rename: comes as a reply of its own, under a free shortcut · replace: takes the place of the one that is there. */
export type Choice = 'rename' | 'skip' | 'replace';

export interface ImportChoices {
  changed: Choice;
  'shortcut-conflict': Choice;
  unsupported: 'rename' | 'skip';
  /** For single replies, by their index in the file; for any kind but `same`. */
  rows?: ReadonlyMap<number, Choice>;
}

/** Nothing present is overwritten unless the person says so. */
export const defaultChoices: ImportChoices = {
  changed: 'rename',
  'shortcut-conflict': 'rename',
  unsupported: 'rename',
};

/** A line of the preview. */
export interface PlannedRow {
  /** Into the file's replies. */
  index: number;
  kind: RowKind;
  action: 'add' | 'replace' | 'skip';
  title: string;
  body: string;
  /** As the file has it. */
  wanted: string;
  /** As it will be: "hours-2" where "hours" is taken. */
  shortcut: string;
  /** The reply that is there, where there is one: what `changed` and `shortcut-conflict` are about. */
  present: Template | null;
  notes: readonly ImportNote[];
}

export interface ImportPlan {
  /** One for each reply of the file, in its order. */
  rows: PlannedRow[];
  counts: Record<RowKind, number>;
  /** Rows to put. */
  templates: Template[];
  folders: Folder[];
  /** Replies. */
  added: number;
  changed: number;
}

export interface PlanContext {
  /** UTC ms */
  now: number;
  /** A new id each time; one that is taken is asked for again. */
  newId(): string;
  /** Of replies whose language neither the file nor their text tells. */
  language: Language;
  choices?: ImportChoices;
}

/** What an import would do, and the rows with which to do it. Changes nothing; the same input gives the same plan. */
export function planImport(
  library: { templates: readonly Template[]; folders: readonly Folder[] },
  found: { replies: readonly ImportedReply[]; folders: readonly (readonly string[])[] },
  { now, newId, language, choices = defaultChoices }: PlanContext,
): ImportPlan {
  const present = new PresentReplies(library.templates);
  const folders = folderPlan(library.folders, found, newId);
  const rows: PlannedRow[] = [];
  const templates: Template[] = [];

  for (const [index, reply] of found.replies.entries()) {
    const { kind, other } = kindOf(reply, present);
    const inLibrary = other !== null && present.isInLibrary(other) ? other : null;
    const action = actionFor(kind, choiceFor(kind, index, choices), inLibrary);
    const replaced = action === 'replace' ? inLibrary : null;
    let { shortcut } = reply;
    if (action !== 'skip') {
      // What it had may be another reply's by now, also where it takes a place.
      shortcut = present.freeShortcut(reply.shortcut, replaced);
      const id = replaced?.id ?? present.freeId(reply.id, newId);
      const folderId = folders.idFor(reply) ?? replaced?.folderId ?? null;
      const row = rowFrom(reply, { id, shortcut, folderId, language, now }, replaced);
      present.put(row, replaced);
      templates.push(row);
    }
    const { title, body, shortcut: wanted, notes } = reply;
    rows.push({ index, kind, action, title, body, wanted, shortcut, present: inLibrary, notes });
  }
  return {
    rows,
    counts: countsOf(rows),
    templates: withTwins(templates, present),
    folders: folders.used(),
    added: rows.filter(({ action }) => action === 'add').length,
    changed: rows.filter(({ action }) => action === 'replace').length,
  };
}

function kindOf(reply: ImportedReply, present: PresentReplies): { kind: RowKind; other: Template | null } {
  const byId = present.byId(reply.id);
  if (byId !== null && hasContentOf(reply, byId)) return { kind: 'same', other: byId };
  // One that came under a shortcut of its own the last time is there all the same.
  const again = present
    .withWords(reply)
    .find((one) => one !== byId && hasContentOf({ ...reply, shortcut: one.shortcut }, one));
  if (again !== undefined) return { kind: 'same', other: again };
  const version = byId ?? present.byName(reply);
  if (version !== null && present.isInLibrary(version)) return { kind: 'changed', other: version };
  const owner = present.owner(reply.shortcut);
  if (owner !== null) return { kind: 'shortcut-conflict', other: owner };
  const unsupported = reply.notes.some(({ kind }) => kind === 'unsupported-command');
  return { kind: unsupported ? 'unsupported' : 'new', other: null };
}

function choiceFor(kind: RowKind, index: number, choices: ImportChoices): Choice {
  const own = choices.rows?.get(index);
  if (own !== undefined) return own;
  return kind === 'new' || kind === 'same' ? 'rename' : choices[kind];
}

/** What stands only earlier in the same file cannot be replaced: both come, the later under another shortcut. */
function actionFor(kind: RowKind, choice: Choice, inLibrary: Template | null): PlannedRow['action'] {
  if (kind === 'same' || choice === 'skip') return 'skip';
  return choice === 'replace' && inLibrary !== null ? 'replace' : 'add';
}

function countsOf(rows: readonly PlannedRow[]): Record<RowKind, number> {
  const counts: Record<RowKind, number> = {
    new: 0,
    same: 0,
    changed: 0,
    'shortcut-conflict': 0,
    unsupported: 0,
  };
  for (const { kind } of rows) counts[kind]++;
  return counts;
}

/** A twin that will not be there is none. */
function withTwins(templates: readonly Template[], present: PresentReplies): Template[] {
  return templates.map((row) =>
    row.twinId === null || present.hasId(row.twinId) ? row : { ...row, twinId: null },
  );
}
