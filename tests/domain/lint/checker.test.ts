import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../utils/domain/lint/checker.ts';
import type { Context } from '../../../utils/domain/lint/context.ts';
import type { Rule } from '../../../utils/domain/lint/rule.ts';
import { ruleIds } from '../../../utils/domain/lint/rule-ids.ts';
import { rules } from '../../../utils/domain/lint/rules.ts';
import { writingCases } from '../../quality/writing-cases.ts';
import { look, plainContext } from './look.ts';

describe('The list of rules', () => {
  it('has every rule once, in the order of the ids', () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleIds);
  });
});

describe('A finding', () => {
  it('has its rule, its level and its words', () => {
    expect(look('Hello there. You failed to tell us.')).toEqual([
      { id: 'blame', level: 'warning', ranges: [{ from: 13, to: 26 }], params: {}, fix: null },
    ]);
  });

  it('stands in the order of the text, then of the rules', () => {
    const found = look('You failed to tell us!! Thx, {name}.');
    expect(found.map(({ id }) => id)).toEqual(['blame', 'exclamations', 'textspeak', 'placeholder']);
  });

  it('of every case lies within its text, and so do its fixes', () => {
    for (const { text, context } of writingCases()) {
      for (const { ranges, fix } of createChecker().check(text, context).findings) {
        expect(ranges.length).toBeGreaterThan(0);
        for (const { from, to } of [...ranges, ...(fix?.edits ?? [])]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        const edits = (fix?.edits ?? []).toSorted((a, b) => a.from - b.from);
        expect(edits.every(({ from }, index) => from >= (edits[index - 1]?.to ?? 0))).toBe(true);
      }
    }
  });
});

describe('A Page may want otherwise', () => {
  const withSettings = (settings: Partial<Context['settings']>): Partial<Context> => ({
    settings: { ...plainContext.settings, ...settings },
  });
  const text = 'You failed to call. Thx!';

  it('a rule is off', () => {
    expect(look(text, withSettings({ off: ['blame'] })).map(({ id }) => id)).toEqual(['textspeak']);
  });

  it('a rule has another level', () => {
    const levels = look(text, withSettings({ levels: { textspeak: 'error' } })).map(({ level }) => level);
    expect(levels).toEqual(['warning', 'error']);
  });

  it('a rule looks for more phrases', () => {
    const found = look('Ask our Fluxbot, it is open.', withSettings({ phrases: { jargon: ['fluxbot'] } }));
    expect(found).toMatchObject([{ id: 'jargon', ranges: [{ from: 8, to: 15 }] }]);
  });

  it('a phrase is allowed, and nothing around it', () => {
    const allowed = withSettings({ allowed: ['NEVER MIND'] });
    expect(look('The NEVER MIND bar is open.', allowed)).toEqual([]);
    expect(look('The bar is NEVER open.', allowed)).toHaveLength(1);
  });
});

describe('While somebody types', () => {
  // 800 checks of 400 characters: seconds on a machine that does other things as well.
  it('200 edits in a row leave what a full check finds', { timeout: 30_000 }, () => {
    const cases = writingCases();
    const pieces = fc.constantFrom(
      ...cases.map(({ text }) => text),
      ...[
        '!',
        '! ',
        '. ',
        '\n',
        ' ',
        'u ',
        'vous ',
        'tu ',
        'NOT ',
        '{name}',
        'e',
        ',',
        '— Camille',
        'https://a.b/c ',
      ],
    );
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.nat({ max: 30 }),
      put: pieces,
      other: fc.nat({ max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 200, maxLength: 200 }), (edits) => {
        const checker = createChecker();
        let text = '';
        let context: Context = plainContext;
        for (const { at, remove, put, other } of edits) {
          const from = text.length === 0 ? 0 : at % (text.length + 1);
          text = (text.slice(0, from) + put + text.slice(from + remove)).slice(-400);
          // Now and then the conversation changes under the text.
          if (other === 0) context = cases[at % cases.length]?.context ?? context;
          expect(checker.check(text, context)).toEqual(createChecker().check(text, context));
        }
      }),
      { seed: 1, numRuns: 2 },
    );
  });

  it('only changed sentences are judged again', () => {
    const judged: string[] = [];
    const counting: Rule = {
      id: 'blame',
      level: 'warning',
      languages: 'any',
      scope: 'sentence',
      check: ({ text }) => {
        judged.push(text);
        return [];
      },
    };
    const checker = createChecker([counting]);
    checker.check('We are open. See you', plainContext);
    checker.check('We are open. See you soon', plainContext);
    checker.check('Hi! We are open. See you soon', plainContext);
    expect(judged).toEqual(['We are open.', 'See you', 'See you soon', 'Hi!']);
    checker.check('Hi! We are open.', { ...plainContext, turn: 'first' });
    expect(judged.slice(4)).toEqual(['Hi!', 'We are open.']);
  });
});
