import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Template } from '../../utils/domain/templates/template.ts';

interface Props {
  id: string;
  results: readonly Template[];
  selected: number;
  /** Numbers before the first nine, while they choose. */
  numbered: boolean;
  onSelect(index: number): void;
  onInsert(index: number): void;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

export function ResultList({ id, results, selected, numbered, onSelect, onInsert }: Props) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these two say when, not what.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected, results]);

  return (
    <div ref={list} id={id} class="results" role="listbox" aria-label={i18n.t('panel.results')}>
      {results.map((template, index) => (
        // The keys of a listbox are handled where the focus is: in the search field.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={template.id}
          id={optionId(id, index)}
          class="result"
          role="option"
          aria-selected={index === selected}
          tabIndex={-1}
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          // A double click is two: the first chooses, the second inserts.
          onClick={() => (index === selected ? onInsert(index) : onSelect(index))}
        >
          <span class="number" aria-hidden="true">
            {numbered && index < 9 ? index + 1 : ''}
          </span>
          <span class="result-title">{template.title}</span>
          <span class="result-marks">
            {template.shortcut !== '' && <span class="shortcut">/{template.shortcut}</span>}
            <span class="badge">{template.language.toUpperCase()}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
