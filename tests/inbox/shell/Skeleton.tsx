import { c } from '../styles/classes.ts';
import { usePractice } from './practice-context.ts';

export function RowsSkeleton() {
  const { words } = usePractice();
  return (
    <div aria-busy="true" aria-label={words.loading} className={c('list-body')}>
      {['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => (
        <div key={key} className={c('ghost-row')}>
          <span className={c('ghost', 'ghost-round')} />
          <span className={c('ghost', 'ghost-line')} />
        </div>
      ))}
    </div>
  );
}

export function PaneSkeleton() {
  const { words } = usePractice();
  return (
    <div aria-busy="true" aria-label={words.loading} className={c('ghost-pane')}>
      <span className={c('ghost', 'ghost-line')} />
      <span className={c('ghost', 'ghost-bubble')} />
      <span className={c('ghost', 'ghost-bubble')} />
    </div>
  );
}
