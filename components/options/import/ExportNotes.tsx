import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportNote } from '../../../utils/domain/formats/export-note.ts';

const first = 5;

/** What another program's file cannot say of the replies. */
export function ExportNotes({ notes, format }: { notes: readonly ExportNote[]; format: string }) {
  const [all, setAll] = useState(false);
  const rest = notes.length - first;
  return (
    <ul class="import-notes small">
      {notes.slice(0, all ? undefined : first).map((note) => (
        <li key={`${note.id} ${note.kind} ${note.text}`}>{sentenceOf(note, format)}</li>
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

function sentenceOf({ kind, title, text }: ExportNote, format: string): string {
  switch (kind) {
    case 'literal-command':
      return i18n.t('convert.literal', [title, text, format]);
    case 'made-trigger':
      return i18n.t('convert.trigger', [title, text, format]);
  }
}
