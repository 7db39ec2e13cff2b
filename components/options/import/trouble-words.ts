import { i18n } from '#i18n';
import type { ReadProblem } from '../../../utils/domain/formats/format.ts';
import { fileProblemSentence } from '../backups/file-problem-words.ts';
import type { ReadTrouble } from './import-state.ts';

/** The file by its name; what was pasted has none. */
export function nameWords(name: string): string {
  return name === '' ? i18n.t('import.pasted') : name;
}

/** Why there is nothing to import from a text, and what to do. @param name that of the file, empty for a pasted text */
export function troubleSentence(trouble: ReadTrouble, name: string): string {
  const called: [string] = [nameWords(name)];
  switch (trouble.kind) {
    case 'unreadable':
      return i18n.t('file_problem.unreadable', called);
    case 'too-slow':
      return i18n.t('import_problem.too_slow', called);
    case 'not-text':
      return i18n.t('import_problem.not_text', called);
    case 'library-file':
      return fileProblemSentence(trouble.problem, nameWords(name));
    case 'open-quote':
      return i18n.t('import_problem.open_quote', [called[0], String(trouble.line)]);
    default:
      return sentences[trouble.kind](called);
  }
}

type Plain = Exclude<ReadProblem['kind'], 'library-file' | 'open-quote'>;

const sentences: Record<Plain, (name: [string]) => string> = {
  'too-big': (name) => i18n.t('import_problem.too_big', name),
  'too-deep': (name) => i18n.t('import_problem.too_deep', name),
  'too-many': (name) => i18n.t('import_problem.too_many', name),
  'not-json': (name) => i18n.t('import_problem.not_json', name),
  'not-yaml': (name) => i18n.t('import_problem.not_yaml', name),
  aliases: (name) => i18n.t('import_problem.aliases', name),
  'wrong-shape': (name) => i18n.t('import_problem.wrong_shape', name),
  'no-replies': (name) => i18n.t('import_problem.no_replies', name),
};
