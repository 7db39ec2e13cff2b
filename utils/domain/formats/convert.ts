import type { Folder, Template } from '../templates/template.ts';
import type { ExportNote } from './export-note.ts';
import { exportFileName } from './file-name.ts';
import { writeBriskineCsv } from './write-briskine-csv.ts';
import { writeEspanso } from './write-espanso.ts';
import { writeOwnCsv } from './write-own-csv.ts';

/** What the library can be exported as, besides its own file. */
export const conversionFormats = ['repartee-csv', 'espanso', 'briskine'] as const;
export type ConversionFormat = (typeof conversionFormats)[number];

export interface MadeFile {
  name: string;
  text: string;
  /** MIME */
  type: string;
}

export interface Conversion {
  files: MadeFile[];
  /** About what the format cannot say. */
  notes: ExportNote[];
}

type Library = Readonly<{ templates: readonly Template[]; folders: readonly Folder[] }>;

/** @param day when it is exported, by the calendar of the person */
export function convert(library: Library, format: ConversionFormat, day: Date): Conversion {
  switch (format) {
    case 'repartee-csv': {
      const file = { name: exportFileName(day, '', 'csv'), text: writeOwnCsv(library), type: 'text/csv' };
      return { files: [file], notes: [] };
    }
    case 'briskine': {
      const { text, notes } = writeBriskineCsv(library.templates);
      return { files: [{ name: exportFileName(day, 'briskine', 'csv'), text, type: 'text/csv' }], notes };
    }
    case 'espanso': {
      const { files, notes } = writeEspanso(library);
      const taken = new Set<string>();
      const named = files.map(({ folder, text }) => {
        const name = freeName(exportFileName(day, folder ?? '', 'yml'), taken);
        return { name, text, type: 'application/yaml' };
      });
      return { files: named, notes };
    }
  }
}

/** Two folders may differ in signs that no file name has. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = wanted.replace(/(?=\.\w+$)/, `-${number}`);
  taken.add(name);
  return name;
}
