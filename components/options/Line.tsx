import { i18n } from '#i18n';
import type { ReplyLine } from './reply-groups.ts';

interface Props {
  line: ReplyLine;
  /** It stands in the form. */
  current: boolean;
  /** The list's one tab stop. */
  stop: boolean;
  /** Its box is ticked. */
  chosen: boolean;
  onOpen(): void;
  onToggle(): void;
  /** Ticked together with everything from the last one to here. */
  onReach(): void;
  onDrag(event: DragEvent): void;
}

/** One reply in the list. */
export function Line({ line, current, stop, chosen, onOpen, onToggle, onReach, onDrag }: Props) {
  const title = line.title === '' ? i18n.t('replies.new') : line.title;

  function press(event: MouseEvent, otherwise: () => void): void {
    if (line.fresh) onOpen();
    else if (event.shiftKey) onReach();
    else if (event.ctrlKey || event.metaKey) onToggle();
    else otherwise();
  }

  return (
    <li class={chosen ? 'line-row chosen' : 'line-row'}>
      {!line.fresh && (
        <label class="line-check">
          <input
            type="checkbox"
            checked={chosen}
            tabIndex={-1}
            aria-label={i18n.t('tidy.select_one', [title])}
            onClick={(event) => {
              // What is ticked is told by the selection alone.
              event.preventDefault();
              press(event, onToggle);
            }}
          />
        </label>
      )}
      {/* biome-ignore lint/a11y/useValidAnchor: Firefox lets nobody drag a button. */}
      <a
        class="line"
        href="#replies"
        data-id={line.id}
        aria-current={current ? 'true' : undefined}
        tabIndex={stop ? 0 : -1}
        draggable={!line.fresh}
        onDragStart={onDrag}
        onClick={(event) => {
          event.preventDefault();
          press(event, onOpen);
        }}
      >
        <span class="line-title" dir="auto">
          {title}
        </span>
        {line.unsaved && (
          <span class="unsaved-dot" title={i18n.t('replies.unsaved')}>
            <span class="unseen">{i18n.t('replies.unsaved')}</span>
          </span>
        )}
        {line.note !== '' && <span class="line-note small quiet">{line.note}</span>}
        {line.shortcut !== '' && <span class="shortcut">/{line.shortcut}</span>}
        <span class="badge">{line.language.toUpperCase()}</span>
      </a>
    </li>
  );
}
