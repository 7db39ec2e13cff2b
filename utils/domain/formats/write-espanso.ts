import { Document } from 'yaml';
import { foldedWords } from '../templates/fold.ts';
import { shortcutKey } from '../templates/shortcut.ts';
import type { Folder, Template } from '../templates/template.ts';
import { espansoMatch } from './espanso-match.ts';
import type { ExportNote } from './export-note.ts';

/** Espanso reads every file of its folder `match`; one of ours is one of those. */
export interface EspansoFile {
  /** Null for the replies in no folder. */
  folder: string | null;
  text: string;
}

type Library = Readonly<{ templates: readonly Template[]; folders: readonly Folder[] }>;

/** The library as match files, one for each folder that has replies. */
export function writeEspanso({ templates, folders }: Library): { files: EspansoFile[]; notes: ExportNote[] } {
  const notes: ExportNote[] = [];
  const triggers = triggersOf(templates);
  const sorted = folders.toSorted((a, b) => a.order - b.order);
  const known = new Set(folders.map(({ id }) => id));
  const files = [...sorted, null].flatMap((folder): EspansoFile[] => {
    const filed = templates.filter(({ folderId }) =>
      folder === null ? folderId === null || !known.has(folderId) : folderId === folder.id,
    );
    if (filed.length === 0) return [];
    const matches = filed.map((template) => {
      const made = espansoMatch(template, triggers.get(template.id) ?? ':reply');
      notes.push(...made.notes);
      return made.match;
    });
    return [{ folder: folder?.name ?? null, text: fileOf(folder, matches) }];
  });
  return { files, notes };
}

function fileOf(folder: Folder | null, matches: object[]): string {
  const document = new Document({ matches }, { version: '1.2', schema: 'core' });
  // Anchors would save a few lines, and cost whoever edits the file more.
  const text = document.toString({ lineWidth: 0, verifyAliasOrder: false });
  return folder === null ? text : `# folder: ${folder.name.replace(/\s+/g, ' ')}\n${text}`;
}

/** ":hours". A reply without a shortcut gets one of its title, since Espanso calls nothing up without. */
function triggersOf(templates: readonly Template[]): ReadonlyMap<string, string> {
  const taken = new Set(templates.map(({ shortcut }) => shortcutKey(shortcut)));
  return new Map(
    templates.map(({ id, title, shortcut }) => {
      if (shortcut !== '') return [id, `:${shortcut}`] as const;
      const stem = foldedWords(title).slice(0, 4).join('-').slice(0, 30) || 'reply';
      let made = stem;
      for (let number = 2; taken.has(shortcutKey(made)); number++) made = `${stem}-${number}`;
      taken.add(shortcutKey(made));
      return [id, `:${made}`] as const;
    }),
  );
}
