import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LineGroup, ReplyLine } from './reply-groups.ts';

interface Props {
  groups: readonly LineGroup[];
  selected: string | null;
  onSelect(id: string): void;
}

/** The replies as a list with one tab stop: arrow keys walk through it. */
export function ReplyLines({ groups, selected, onSelect }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const ids = groups.flatMap(({ lines }) => lines.map(({ id }) => id));
  const stop = selected !== null && ids.includes(selected) ? selected : ids[0];

  // biome-ignore lint/correctness/useExhaustiveDependencies: says when, not what.
  useEffect(() => {
    root.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  function walk(event: KeyboardEvent): void {
    const buttons = Array.from(root.current?.querySelectorAll<HTMLElement>('.line') ?? []);
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    const button = to === undefined ? undefined : buttons[to];
    if (at < 0 || button === undefined) return;
    event.preventDefault();
    button.focus();
  }

  return (
    // Only the arrow keys of the buttons inside come by here.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div ref={root} class="lines" onKeyDown={walk}>
      {groups.map(({ name, lines }) => (
        <section key={name ?? ''} aria-label={name ?? i18n.t('panel.results')}>
          {name !== null && <h2 class="lines-name">{name}</h2>}
          <ul>
            {lines.map((line) => (
              <li key={line.id}>
                <Line
                  line={line}
                  current={line.id === selected}
                  stop={line.id === stop}
                  onSelect={onSelect}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface LineProps {
  line: ReplyLine;
  current: boolean;
  stop: boolean;
  onSelect(id: string): void;
}

function Line({ line, current, stop, onSelect }: LineProps) {
  return (
    <button
      type="button"
      class="line"
      aria-current={current ? 'true' : undefined}
      tabIndex={stop ? 0 : -1}
      onClick={() => onSelect(line.id)}
    >
      <span class="line-title" dir="auto">
        {line.title === '' ? i18n.t('replies.new') : line.title}
      </span>
      {line.unsaved && (
        <span class="unsaved-dot" title={i18n.t('replies.unsaved')}>
          <span class="unseen">{i18n.t('replies.unsaved')}</span>
        </span>
      )}
      {line.shortcut !== '' && <span class="shortcut">/{line.shortcut}</span>}
      <span class="badge">{line.language.toUpperCase()}</span>
    </button>
  );
}
