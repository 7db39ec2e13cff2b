import type { MouseEvent } from 'react';
import type { Thread } from '../data/types.ts';
import { file } from '../state/filing.ts';
import { c } from '../styles/classes.ts';
import { danger } from '../traps/danger.ts';
import { Icon, type IconName } from './Icon.tsx';
import { usePractice } from './practice-context.ts';

/** What a row offers under the pointer. The roles `row` and `gridcell` are here, on what destroys, not on the thread. */
export function RowActions({ thread }: { thread: Thread }) {
  const { inbox, words } = usePractice();
  const actions: [string, IconName, string][] = [
    ['done', 'done', words.done],
    ['follow-up', 'flag', words.followUp],
    ['delete', 'trash', words.remove],
  ];
  const act = (event: MouseEvent, what: string): void => {
    event.preventDefault();
    event.stopPropagation();
    file(inbox, what, thread.id, event.nativeEvent);
  };
  return (
    <div role="row" className={c('row-actions')}>
      {actions.map(([what, icon, label]) => (
        <div key={what} role="gridcell">
          <div
            ref={danger(what)}
            role="button"
            tabIndex={-1}
            aria-label={label}
            title={label}
            className={c('row-action')}
            onClick={(event) => act(event, what)}
          >
            <Icon name={icon} />
          </div>
        </div>
      ))}
    </div>
  );
}
