import type { Folder, Template } from '../../templates/template.ts';
import { type Format, type ImportedReply, refused } from '../format.ts';
import { formatName, type LibraryFile } from '../library-file.ts';
import { mostReplies } from '../limits.ts';
import { field } from '../parse/fields.ts';
import { readLibraryFile } from '../read-library-file.ts';

/** Repartee's own file. Each reply carries its whole row, so that nothing of it is lost. */
export const ownJson: Format = {
  id: 'repartee-json',
  label: 'Repartee',
  detect(source) {
    const json = source.json();
    if (json.ok) return field(json.value, 'format') === formatName ? 1 : 0;
    // Cut off or nested too deep: it says what it is at its head, and is refused as what it is.
    return /^\s*\{\s*"format"\s*:\s*"repartee"/.test(source.text) ? 1 : 0;
  },
  read({ text }) {
    const result = readLibraryFile(text);
    if (!result.ok) return refused({ kind: 'library-file', problem: result.problem });
    const { file } = result;
    if (file.templates.length > mostReplies) return refused({ kind: 'too-many' });
    if (file.templates.length === 0) return refused({ kind: 'no-replies' });
    return { ok: true, replies: repliesOf(file), folders: foldersOf(file), notes: [], guess: null };
  },
};

function repliesOf({ templates, folders }: LibraryFile): ImportedReply[] {
  const names = new Map(folders.map(({ id, name }) => [id, name]));
  return templates.map((row) => importedRow(row, names.get(row.folderId ?? '')));
}

function importedRow(row: Template, folder: string | undefined): ImportedReply {
  const { title, body, shortcut, tags, language, keywords, examples, surfaces, frequent, id } = row;
  return {
    ...{ title, body, shortcut, tags, language, keywords, examples, surfaces, frequent, id, row },
    folder: folder === undefined ? [] : [folder],
    notes: [],
  };
}

function foldersOf({ folders }: LibraryFile): string[][] {
  return folders.toSorted((a: Folder, b: Folder) => a.order - b.order).map(({ name }) => [name]);
}
