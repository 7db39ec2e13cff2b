import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../utils/domain/lint/rule-ids.ts';
import { elsewhere, foundElsewhere } from './elsewhere-scores.ts';
import { personalDataScores } from './personal-data-scores.ts';
import { cases, precision, recall, sum } from './score.ts';
import { writingCases } from './writing-cases.ts';
import { writingScores } from './writing-scores.ts';

/** A share of fewer cases than this is decided by one of them. */
const enough = 8;

const writing = writingScores();
const personal = personalDataScores();

describe('The evaluation set', () => {
  const all = writingCases();

  it('is as large as agreed, half of it French', () => {
    const fragments = all.filter(({ kind }) => kind === 'fragment');
    const replies = all.filter(({ kind }) => kind === 'reply');
    expect(fragments.length).toBeGreaterThanOrEqual(400);
    expect(replies.length).toBeGreaterThanOrEqual(120);
    const french = (of: typeof all) => of.filter(({ language }) => language === 'fr').length / of.length;
    expect(french(fragments)).toBeGreaterThan(0.45);
    expect(french(replies)).toBeCloseTo(0.5);
  });

  it('has cases for every rule but the limit, which is arithmetic', () => {
    const labelled = new Set(all.flatMap(({ expected }) => expected));
    expect(ruleIds.filter((id) => !labelled.has(id))).toEqual(['limit']);
  });
});

describe('On the test half', () => {
  it.each(ruleIds)('%s is precise, and finds what there is', (id) => {
    const score = sum(Object.values(writing.byRule[id]));
    expect(precision(score)).toBeGreaterThanOrEqual(0.97);
    if (cases(score) >= enough) expect(recall(score)).toBeGreaterThanOrEqual(0.85);
  });

  it('good replies show no error and no warning', () => {
    expect(writing.good.all).toBeGreaterThan(30);
    expect(writing.good.flagged / writing.good.all).toBeLessThanOrEqual(0.05);
  });

  it('personal data is found, and clean texts stay clean', () => {
    const all = sum(personal.byKind.map(([, score]) => score));
    expect(recall(all)).toBeGreaterThanOrEqual(0.95);
    expect(personal.clean.flagged / personal.clean.all).toBeLessThanOrEqual(0.05);
  });
});

it.each(elsewhere)('phrasings from elsewhere ($file) are not lost again', ({ file, first }) => {
  const { found, all } = foundElsewhere(file);
  expect(all).toBe(first.all);
  expect(found).toBeGreaterThanOrEqual(first.found);
});
