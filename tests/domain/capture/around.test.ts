import { describe, expect, it } from 'vitest';
import { replyLike } from '../../../utils/domain/capture/alike.ts';
import { appearedIn } from '../../../utils/domain/capture/appeared.ts';
import { leftoversIn, ownContactIn, withQuestion } from '../../../utils/domain/capture/leftovers.ts';
import { noOwnContact } from '../../../utils/domain/privacy/personal-data.ts';
import { template } from '../../make.ts';

const emma = { customerName: 'Emma Rose Wilson' };
const none: ReadonlySet<string> = new Set();
const left = (body: string, theirs = none) =>
  leftoversIn(body, emma, noOwnContact, theirs).map(({ kind, text }) => [kind, text]);

describe('What is personal in a body', () => {
  it('is found where it is text, not where it is our language', () => {
    expect(
      left('{{ customer.first_name | default: "Emma" }} at emma@mail.example, {% ask "Emma" %}'),
    ).toEqual([['email', 'emma@mail.example']]);
  });

  it('is the customer’s name as well, each part of it', () => {
    expect(left('For Emma and Ms Wilson')).toEqual([
      ['name', 'Emma'],
      ['name', 'Wilson'],
    ]);
  });

  it('is nothing that the person called the business’s own', () => {
    expect(left('Call 020 7946 0958', new Set(['020 7946 0958']))).toEqual([]);
  });

  it('becomes one question wherever it stands', () => {
    const body = 'Call 020 7946 0958. Again: 020 7946 0958.';
    const all = leftoversIn(body, emma, noOwnContact, none);
    expect(all).toHaveLength(2);
    const [first] = all;
    if (first === undefined) return;
    expect(withQuestion(body, first, all, 'en')).toBe(
      'Call {% ask "Phone number" %}. Again: {% ask "Phone number" %}.',
    );
  });

  it('gets a question of its own beside one that is there', () => {
    const body = '{% ask "Phone number" %} or 020 7946 0958';
    const all = leftoversIn(body, emma, noOwnContact, none);
    const [first] = all;
    if (first !== undefined)
      expect(withQuestion(body, first, all, 'en')).toBe(
        '{% ask "Phone number" %} or {% ask "Phone number 2" %}',
      );
  });

  it('is not the number that saved replies already give', () => {
    const text = 'Call us on 020 7946 0958 or write to emma@mail.example';
    const own = ownContactIn(text, [{ body: 'Our number: 020 7946 0958' }]);
    expect(leftoversIn(text, emma, own, none).map(({ kind }) => kind)).toEqual(['email']);
  });
});

describe('A reply that says the same', () => {
  const hours = template({
    id: 'hours',
    body: 'Hi {{ customer.first_name | default: "there" }},\nwe are open from nine to six, every day but Sunday.',
  });
  const other = template({ id: 'other', body: 'The cake costs twelve pounds and feeds six.' });

  it('is found, whatever stands in its holes', () => {
    const body = 'Hello {{ customer.name }}, we are open from nine to six every day but Sunday.';
    expect(replyLike(body, [other, hours])?.id).toBe('hours');
  });

  it('is none where little is the same', () => {
    expect(replyLike('We are open on request only, please call before.', [other, hours])).toBeNull();
    expect(replyLike('', [other, hours])).toBeNull();
  });
});

describe('A text that came into the draft in one piece', () => {
  const long = 'We are open from nine to six, every day but Sunday.';
  it.each([
    ['', long, long],
    ['Good morning! ', `Good morning! ${long}`, long],
    ['Good morning! See you', `Good morning! ${long}See you`, long],
    ['Good morning XX', `Good morning ${long}`, long],
    ['', 'ok', null],
    [long, '', null],
    [long, `${long} Yes`, null],
    ['a'.repeat(60), 'b'.repeat(60), null],
  ])('between “%s” and “%s”', (before, after, came) => expect(appearedIn(before, after)).toBe(came));
});
