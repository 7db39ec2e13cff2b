import { describe, expect, it } from 'vitest';
import type { Direction, Message } from '../../../utils/domain/inbox/snapshot.ts';
import { sentAs } from '../../../utils/domain/suggest/sent-as.ts';
import { thread } from '../../make.ts';

const text = 'We open at nine, and on Sundays at ten. See you soon!';
const inserted = { id: 'hours', text, thread: thread() };
const say = (id: string, direction: Direction, said: string): Message => ({
  id,
  direction,
  text: said,
  at: null,
});
const before = [say('m1', 'page', text), say('m2', 'customer', 'Are you open?')];
const whenSent = (...messages: Message[]) => sentAs(inserted, thread(), [...before, ...messages]);

describe('A reply that was put into the draft', () => {
  it('is nowhere to be seen until something is sent', () => {
    expect(whenSent()).toBe('unknown');
    expect(whenSent(say('m3', 'customer', text))).toBe('unknown');
    expect(whenSent(say('m3', 'unknown', text))).toBe('unknown');
    expect(sentAs(inserted, thread(), [say('m9', 'page', text)])).toBe('unknown');
  });

  it('was sent as it is, also with words before or after it, whatever the page makes of its spaces', () => {
    expect(whenSent(say('m3', 'page', text))).toBe('as-inserted');
    expect(whenSent(say('m3', 'page', `Hello Emma!\n${text.replace(' at ', '\u00a0at ')} Anna`))).toBe(
      'as-inserted',
    );
  });

  it('was edited when most of it went out', () => {
    expect(whenSent(say('m3', 'page', text.replace('nine', 'eight')))).toBe('edited');
  });

  it('was taken out when something else went out, or another conversation came', () => {
    expect(whenSent(say('m3', 'page', 'No worries'))).toBe('gone');
    expect(sentAs(inserted, thread({ id: 't2' }), before)).toBe('gone');
  });
});
