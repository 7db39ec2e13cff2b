import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Rule, sentence } from './layout/rule.ts';
import { rules } from './layout/rules.ts';
import { readTree } from './layout/tree.ts';
import { violations } from './layout/violations.ts';

const tree = readTree(join(import.meta.dirname, '..'));

describe('In the source', () => {
  it.each(rules)('$name', (rule: Rule) => {
    expect(rule.check(tree).map(sentence)).toEqual([]);
  });

  it('there is something to look at', () => {
    expect(tree.size).toBeGreaterThan(150);
    expect(tree.has('utils/domain/templates/render.ts')).toBe(true);
    expect(tree.has('locales/fr.yml')).toBe(true);
  });
});

describe('The layout test finds', () => {
  it.each(violations)('$what', ({ rule, files, found }) => {
    const fake = new Map(Object.entries(files));
    expect(rule.check(fake).map(sentence)).toEqual(found.map((text) => expect.stringContaining(text)));
  });

  it('a case for every rule', () => {
    expect(new Set(violations.map(({ rule }) => rule))).toEqual(new Set(rules));
  });
});
