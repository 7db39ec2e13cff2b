import { useState } from 'react';
import { c } from '../styles/classes.ts';
import { Anchor } from './Anchor.tsx';
import { Avatar } from './Avatar.tsx';
import { Icon } from './Icon.tsx';
import { usePractice } from './practice-context.ts';
import { useShown } from './use-shown.ts';

/** The column about the customer. Its notes field is a trap: a textarea near the composer that is none. */
export function CustomerCard() {
  const { words } = usePractice();
  const { customer, note } = useShown();
  const [notes, setNotes] = useState(note);
  return (
    <Anchor pagelet="BizInboxDetailViewContextCardSectionWrapper" className={c('card-column')}>
      <div className={c('card-head')}>
        <Avatar id={customer.id} name={customer.name} size="large" />
        <h2 className={c('card-name')} dir="auto">
          {customer.name}
        </h2>
      </div>
      {customer.city === '' ? null : (
        <section className={c('card')}>
          <h3 className={c('card-title')}>{words.about}</h3>
          <p className={c('fact')}>
            <Icon name="pin" /> {words.livesIn} {customer.city}
          </p>
          <p className={c('fact')}>
            <Icon name="home" /> {words.customerSince} {customer.since}
          </p>
        </section>
      )}
      <section className={c('card')}>
        <h3 className={c('card-title')}>{words.labels}</h3>
        <p className={c('chips')}>
          {customer.labels.map((label) => (
            <span key={label} className={c('chip')}>
              {label}
            </span>
          ))}
          <button type="button" className={c('chip', 'chip-add')}>
            + {words.addLabel}
          </button>
        </p>
      </section>
      <section className={c('card')}>
        <h3 className={c('card-title')}>{words.notes}</h3>
        <textarea
          className={c('notes')}
          rows={4}
          value={notes}
          aria-label={words.notes}
          placeholder={words.addNote}
          onChange={(event) => setNotes(event.currentTarget.value)}
        />
        <p className={c('quiet')}>{words.privateNote}</p>
      </section>
    </Anchor>
  );
}
