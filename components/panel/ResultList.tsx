import { Star } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reason } from '../../utils/domain/suggest/match.ts';
import type { Template } from '../../utils/domain/templates/template.ts';

import { Icon } from '../basics/Icon.tsx';
import { reasonSentence } from './reason-sentence.ts';

interface Props {
  id: string;
  results: readonly Template[];
  /** Why the first of them are suggested, by id. */
  reasons: ReadonlyMap<string, Reason>;
  selected: number;
  /** Numbers before the first nine, while they choose. */
  numbered: boolean;
  onSelect(index: number): void;
  onInsert(index: number): void;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

export function ResultList({ id, results, reasons, selected, numbered, onSelect, onInsert }: Props) {
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
          class={reasons.has(template.id) ? 'result suggested' : 'result'}
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
          <span class="result-text">
            <span class="result-title">{template.title}</span>
            <ReasonLine reason={reasons.get(template.id)} />
          </span>
          <span class="result-marks">
            {template.favourite && <FavouriteMark />}
            {template.shortcut !== '' && <span class="shortcut">/{template.shortcut}</span>}
            <span class="badge">{template.language.toUpperCase()}</span>
          </span>
        </div>
      ))}
    </div>
  );
}

function ReasonLine({ reason }: { reason: Reason | undefined }) {
  if (reason === undefined) return null;
  const sentence = reasonSentence(reason);
  return (
    <span class="reason small quiet" title={sentence}>
      {sentence}
    </span>
  );
}

function FavouriteMark() {
  return (
    <span class="star-mark">
      <Icon node={Star} size={13} />
      <span class="unseen">{i18n.t('panel.is_favourite')}</span>
    </span>
  );
}
