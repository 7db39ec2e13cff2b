import { type GenericSchema, safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  fillPlaceSchema,
  insertSchema,
  keyPressSchema,
  languagesSchema,
  listedSchema,
  openingSchema,
  panelEventSchema,
} from '../../utils/messages/parts.ts';
import { press, thread } from '../make.ts';

const opening = {
  session: 1,
  thread: thread(),
  pageName: 'The Bakery',
  presses: [press('h')],
  lastMessages: ['Hi'],
  sentTexts: [],
  keep: null,
};

function fits(schema: GenericSchema, input: unknown): boolean {
  return safeParse(schema, input).success;
}

describe('What travels is taken', () => {
  it.each<[string, GenericSchema, unknown]>([
    ['an opening', openingSchema, opening],
    [
      'an opening for nobody',
      openingSchema,
      { ...opening, thread: thread({ id: null, name: null }), pageName: null },
    ],
    ['keys', panelEventSchema, { kind: 'presses', presses: [press('Alt+r')] }],
    ['a call', panelEventSchema, { kind: 'inline', query: 'ho', opening }],
    ['a closing', panelEventSchema, { kind: 'closed', session: 3 }],
    ['a reply', insertSchema, { id: 'hours', text: 'Hi Emma', caret: null, thread: thread() }],
    ['a reply with a caret', insertSchema, { id: 'hours', text: 'Hi Emma', caret: 7, thread: thread() }],
    ['a count', listedSchema, { query: 'ho', count: 3 }],
    ['a fact', fillPlaceSchema, { place: 'price', value: '5 €' }],
    ['languages', languagesSchema, { languages: ['fr', 'en'] }],
  ])('%s', (_what, schema, input) => {
    expect(safeParse(schema, input).output).toEqual(input);
  });
});

describe('What does not fit is refused', () => {
  it.each<[string, GenericSchema, unknown]>([
    ['a flood of keys', panelEventSchema, { kind: 'presses', presses: Array(501).fill(press('h')) }],
    ['a key that is no key', keyPressSchema, { ...press('h'), key: 'h'.repeat(41) }],
    ['a key without its modifiers', keyPressSchema, { key: 'h', code: 'KeyH' }],
    ['an event that nobody knows', panelEventSchema, { kind: 'send', session: 1 }],
    ['a text without end', insertSchema, { id: 'hours', text: 'a'.repeat(40_001), thread: thread() }],
    ['a caret behind the text', insertSchema, { id: 'hours', text: 'Hi', caret: 3, thread: thread() }],
    ['a caret between letters', insertSchema, { id: 'hours', text: 'Hi', caret: 0.5, thread: thread() }],
    ['a reply for no conversation', insertSchema, { id: 'hours', text: 'Hi' }],
    [
      'a surface that nobody knows',
      insertSchema,
      { id: 'hours', text: 'Hi', thread: { ...thread(), surface: 'mail' } },
    ],
    ['a language that the product does not speak', languagesSchema, { languages: ['de'] }],
    ['more languages than there are', languagesSchema, { languages: ['en', 'fr', 'en'] }],
    ['a query without end', listedSchema, { query: 'a'.repeat(401), count: 1 }],
    ['a count that is none', listedSchema, { query: '', count: Number.NaN }],
  ])('%s', (_what, schema, input) => {
    expect(fits(schema, input)).toBe(false);
  });
});
