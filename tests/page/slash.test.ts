// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { slashIn, slashQuery } from '../../utils/page/slash.ts';

describe('A call for the list is', () => {
  it.each([
    ['/h', 'h'],
    ['/hours', 'hours'],
    ['Good morning /hours', 'hours'],
    ['Good morning\n/hours', 'hours'],
    ['Good morning\u00a0/hours', 'hours'],
    ['/été', 'été'],
    ['/opening-hours_2', 'opening-hours_2'],
    ['/営業', '営業'],
    ['1 / 2 /h', 'h'],
  ])('%j: %s', (before, query) => {
    expect(slashQuery(before)).toBe(query);
  });
});

describe('No call is', () => {
  it.each([
    '',
    '/',
    'Hello',
    'and/or',
    'https://example.com/hours',
    '//hours',
    '10/12',
    '/10',
    '/hours ',
    '/hours.',
    '/ hours',
    '(/hours',
    `/${'a'.repeat(41)}`,
  ])('%j', (before) => {
    expect(slashQuery(before)).toBeNull();
  });
});

describe('In a reply box', () => {
  function textarea(value: string, start: number, end = start): HTMLTextAreaElement {
    const element = document.createElement('textarea');
    document.body.append(element);
    element.value = value;
    element.setSelectionRange(start, end);
    return element;
  }

  it('the call stands right before the caret, whatever follows', () => {
    expect(slashIn(textarea('Hi /ho and more', 6))).toBe('ho');
    expect(slashIn(textarea('Hi /ho and more', 5))).toBe('h');
  });

  it('a caret elsewhere or a selection is no call', () => {
    expect(slashIn(textarea('Hi /ho and more', 10))).toBeNull();
    expect(slashIn(textarea('Hi /ho', 3, 6))).toBeNull();
  });
});
