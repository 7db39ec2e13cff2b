import fc from 'fast-check';
import { Liquid } from 'liquidjs';
import { describe, expect, it } from 'vitest';
import { shortened, shortenedBody } from '../../../utils/domain/formats/text/clean.ts';
import { shiftsOf, styleOfMoment, styleOfStrftime } from '../../../utils/domain/formats/text/dates.ts';
import { guessLanguage, languageOf } from '../../../utils/domain/formats/text/language.ts';
import { readLiquid } from '../../../utils/domain/formats/text/read-liquid.ts';
import { writeLiquid } from '../../../utils/domain/formats/text/write-liquid.ts';
import { textArbitrary } from '../../arbitraries.ts';

const fixed = { seed: 3, numRuns: 500 };

describe('A text that only looks like a command', () => {
  const engine = new Liquid();
  const tricky = fc
    .array(
      fc.oneof(
        fc.constantFrom('{', '{{', '{%', '}}', '%}', '"', ' raw ', '{% endraw %}', '{% raw %}', 'a', '\n'),
        textArbitrary,
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

  it('is shown as it is', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        expect(engine.parseAndRenderSync(writeLiquid([{ kind: 'text', text }]))).toBe(text);
      }),
      fixed,
    );
  });

  it('also where it meets a command', () => {
    const name = { kind: 'variable', name: 'page.name', fallback: null } as const;
    fc.assert(
      fc.property(tricky, tricky, (before, after) => {
        const body = writeLiquid([
          { kind: 'text', text: before },
          name,
          { kind: 'unsupported', literal: after },
        ]);
        expect(engine.parseAndRenderSync(body, { page: { name: 'Lune' } })).toBe(`${before}Lune${after}`);
      }),
      fixed,
    );
  });

  it('comes back as the text that it is', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const pieces = readLiquid(writeLiquid([{ kind: 'text', text }]));
        expect(pieces.map((piece) => (piece.kind === 'text' ? piece.text : `?${piece.kind}`)).join('')).toBe(
          text,
        );
      }),
      fixed,
    );
  });
});

describe('A command’s words', () => {
  it.each([
    ['with quotes', 'the "big" one', `{% ask 'the "big" one' %}`],
    ['with both kinds of quotes', `the "big" one's`, `{% ask "the ”big” one's" %}`],
    ['with signs of commands', 'a %} b {{ c }}\nd', '{% ask "a b c d" %}'],
    ['with a percent sign', '10 % off', '{% ask "10 % off" %}'],
  ])('%s stay within it', (_what, label, body) => {
    expect(writeLiquid([{ kind: 'ask', label, fallback: null }])).toBe(body);
    expect(readLiquid(body).map(({ kind }) => kind)).toEqual(['ask']);
  });
});

describe('A date of another program', () => {
  it.each([
    ['%A, %B %e, %Y', 'long_date'],
    ['%d/%m/%Y', 'short_date'],
    ['%d/%m %H:%M', 'short_date'],
    ['%H:%M', 'time'],
    ['%A', 'weekday'],
    ['', 'short_date'],
  ])('in C’s pattern %s is our %s', (pattern, style) => {
    expect(styleOfStrftime(pattern)).toBe(style);
  });

  it.each([
    ['MMMM Do, YYYY', 'long_date'],
    ['YYYY-MM-DD', 'short_date'],
    ['LL', 'short_date'],
    ['HH:mm', 'time'],
    ['h:mm A', 'time'],
    ['dddd', 'weekday'],
    ['dddd D MMMM', 'long_date'],
  ])('in moment’s pattern %s is our %s', (pattern, style) => {
    expect(styleOfMoment(pattern)).toBe(style);
  });

  it('is moved by whole days, weeks, months and years alone', () => {
    expect(shiftsOf('+1M -2D')).toEqual([
      { by: 'plus_months', count: 1 },
      { by: 'plus_days', count: -2 },
    ]);
    expect(['+3h', '+3', '+2D(skip=SAT)', ''].map(shiftsOf)).toEqual([null, null, null, null]);
  });
});

describe('A language is', () => {
  it.each([
    ['Thank you for your message, we will answer soon.', 'en'],
    ['Merci pour votre message, nous répondons vite.', 'fr'],
    ['OK', null],
    ['Hallo, wir sind bald wieder da.', null],
    ['Merci pour le message. Thank you for the message.', null],
  ])('guessed of “%s”: %s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('read from what programs write', () => {
    expect(['fr-CA', 'EN_us', 'Français', 'english', 'de', ''].map(languageOf)).toEqual([
      'fr',
      'en',
      'fr',
      'en',
      null,
      null,
    ]);
  });
});

describe('A text that is too long', () => {
  it('ends before half a character', () => {
    expect(shortened('ab👩c', 3)).toBe('ab');
  });

  it('ends before half a command, or half a text that looks like one', () => {
    expect(shortenedBody('abc {{ page.name }}', 10)).toBe('abc');
    expect(shortenedBody('abc {% raw %}{{ x }}{% endraw %}', 22)).toBe('abc');
    expect(shortenedBody('abc {', 5)).toBe('abc {');
    expect(shortenedBody('{{ a }} and more', 11)).toBe('{{ a }} and');
  });
});
