import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Language } from '../../utils/domain/templates/template.ts';
import { variableNames } from '../../utils/domain/templates/values.ts';
import { Field } from '../basics/Field.tsx';
import { variableLabel } from '../basics/words.ts';
import { PieceMenu } from './PieceMenu.tsx';
import { type PieceName, pieceFor, pieceNames, snippetFor, toTypeOver } from './snippet.ts';

interface Props {
  body: string;
  language: Language;
  error: string | null;
  onInput(body: string): void;
}

const pieceLabels: Record<PieceName, () => string> = {
  date: () => i18n.t('piece.date'),
  'date-ahead': () => i18n.t('piece.date_ahead'),
  'next-day': () => i18n.t('piece.next_day'),
  time: () => i18n.t('piece.time'),
  ask: () => i18n.t('piece.ask'),
  choose: () => i18n.t('piece.choose'),
  include: () => i18n.t('piece.include'),
  cursor: () => i18n.t('piece.cursor'),
};

/** The text of a reply, with a button for each variable and each piece of the template language. */
export function BodyField({ body, language, error, onInput }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);

  /** @param pieceAfter makes the piece, knowing the text before the caret */
  function insert(pieceAfter: (before: string) => string): void {
    const field = area.current;
    if (field === null) return;
    const { selectionStart } = field;
    const piece = pieceAfter(field.value.slice(0, selectionStart));
    field.focus();
    // The old command, because it is the only way that the browser's own undo knows about.
    if (!document.execCommand('insertText', false, piece)) {
      field.setRangeText(piece, selectionStart, field.selectionEnd, 'end');
      onInput(field.value);
    }
    const over = toTypeOver(piece);
    if (over !== null) field.setSelectionRange(selectionStart + over.start, selectionStart + over.end);
  }

  return (
    <Field label={i18n.t('replies.body')} error={error} class="body-field">
      {(control) => (
        <>
          <PieceMenu
            legend={i18n.t('replies.insert_variable')}
            entries={variableNames}
            labelOf={(name) => variableLabel(name)}
            onInsert={(name) => insert((before) => snippetFor(name, language, before))}
          />
          <PieceMenu
            legend={i18n.t('replies.insert_piece')}
            entries={pieceNames}
            labelOf={(name) => pieceLabels[name]()}
            onInsert={(name) => insert(() => pieceFor(name, language))}
          />
          <textarea
            {...control}
            ref={area}
            class="field body-text"
            dir="auto"
            lang={language}
            rows={9}
            value={body}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        </>
      )}
    </Field>
  );
}
