import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportNote } from '../../../utils/domain/formats/format.ts';
import { noteSentence } from './note-words.ts';

/** Seen before more is asked for: a file may have thousands. */
const first = 5;

/** What was noticed, a sentence each, the same one once. */
export function Notes({ notes }: { notes: readonly ImportNote[] }) {
  const [all, setAll] = useState(false);
  const sentences = [...new Set(notes.map(noteSentence))];
  const rest = sentences.length - first;
  return (
    <ul class="import-notes small">
      {sentences.slice(0, all ? undefined : first).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {!all && rest > 0 && (
        <li>
          <button type="button" class="button plain" onClick={() => setAll(true)}>
            {i18n.t('trash.more', [String(rest)])}
          </button>
        </li>
      )}
    </ul>
  );
}
