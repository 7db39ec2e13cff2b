import type { Customer } from '../data/types.ts';
import { c } from '../styles/classes.ts';
import { coarseTime, dayName, timeOfDay } from '../words/times.ts';
import { Avatar } from './Avatar.tsx';
import { Bubble } from './Bubble.tsx';
import type { Group } from './message-groups.ts';
import { usePractice } from './practice-context.ts';

/** Some messages of one side. Which side, only the computed `justify-content` of a line tells. */
export function MessageGroup({ group, customer }: { group: Group; customer: Customer }) {
  const { locale, times } = usePractice().inbox.variant;
  const theirs = group.from === 'customer';
  const time = times === 'utime' ? { 'data-utime': (group.at / 1000).toFixed(3) } : {};
  return (
    <div {...time} className={c('group')}>
      {group.dated ? (
        <div className={c('date')}>
          {times === 'utime'
            ? `${dayName(group.at, locale)} ${timeOfDay(group.at, locale)}`
            : coarseTime(group.at, locale)}
        </div>
      ) : null}
      <div className={c('line', theirs ? 'line-theirs' : 'line-ours')}>
        {theirs ? <Avatar id={customer.id} name={customer.name} size="small" /> : null}
        <div className={c('stack', theirs ? 'stack-theirs' : 'stack-ours')}>
          {group.messages.map((message) => (
            <Bubble key={message.at + message.bubbles.join()} message={message} />
          ))}
        </div>
      </div>
    </div>
  );
}
