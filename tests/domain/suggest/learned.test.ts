import { describe, expect, it } from 'vitest';
import { hashedTerms } from '../../../utils/domain/suggest/hashed-terms.ts';
import { keyedHash, sipHash } from '../../../utils/domain/suggest/keyed-hash.ts';
import { learn, learnedFor, mostTerms, withoutTerms } from '../../../utils/domain/suggest/learned.ts';
import { newUsage } from '../../../utils/domain/templates/usage.ts';

const key = '000102030405060708090a0b0c0d0e0f';
const from0 = (length: number) => Array.from({ length }, (_, index) => index);

describe('The keyed hash', () => {
  it('is SipHash-2-4, by the example of its paper and its reference vectors', () => {
    expect(sipHash(from0(16), from0(15))).toBe(0xa129ca6149be45e5n);
    expect(sipHash(from0(16), [])).toBe(0x726fdb47dd0e0e31n);
    expect(sipHash(from0(16), from0(8))).toBe(0x93f5f5799a932462n);
  });

  it('says something else under another key', () => {
    expect(keyedHash(key, 'hour')).toMatch(/^[0-9a-f]{16}$/);
    expect(keyedHash(key, 'hour')).not.toBe(keyedHash(key.replace('0f', '10'), 'hour'));
    expect(keyedHash(key, 'hour')).not.toBe(keyedHash(key, 'hours'));
  });
});

describe('What is learned from a message', () => {
  const message = ['Are you open on Sunday, dear bakers?'];

  it('holds no word of it', () => {
    const terms = hashedTerms(message, 'en', key);
    expect(terms.length).toBeGreaterThan(0);
    for (const term of terms) expect(term).toMatch(/^[0-9a-f]{16}$/);
    const stored = JSON.stringify(learn(newUsage('hours'), terms, 5));
    for (const word of ['open', 'sunday', 'baker']) expect(stored).not.toContain(word);
  });

  it('is counted, with the time', () => {
    const usage = learn(learn(newUsage('hours'), ['a', 'b'], 5), ['a'], 6);
    expect(usage).toMatchObject({ uses: 2, lastUsedAt: 6 });
    expect(usage.terms.a).toBeCloseTo(1.97);
    expect(usage.terms.b).toBeCloseTo(0.97);
  });

  it('fades, and has an upper limit', () => {
    let usage = learn(newUsage('hours'), ['old'], 1);
    for (let day = 0; day < 200; day++) usage = learn(usage, ['new'], day);
    expect(Object.keys(usage.terms)).toEqual(['new']);
    for (let day = 0; day < 50; day++)
      usage = learn(
        usage,
        from0(20).map((n) => `${day}-${n}`),
        day,
      );
    expect(Object.keys(usage.terms)).toHaveLength(mostTerms);
  });

  it('can be left out or forgotten while the counts stay', () => {
    const counted = learn(learn(newUsage('hours'), ['a'], 1), [], 2);
    expect(counted).toMatchObject({ uses: 2, terms: { a: 1 } });
    expect(withoutTerms(counted)).toEqual({ ...counted, terms: {} });
  });

  it('speaks for the reply that such messages were answered with, and for no other', () => {
    const asked = hashedTerms(['the usual for Friday crew'], 'en', key);
    const other = hashedTerms(['where is my parcel'], 'en', key);
    let usual = newUsage('usual');
    for (let time = 0; time < 4; time++) usual = learn(usual, asked, time);
    const status = learn(newUsage('status'), other, 1);
    const learned = learnedFor(asked, [usual, status]);
    expect(learned('usual')).toBeGreaterThan(0.5);
    expect(learned('status')).toBe(0);
    expect(learned('unknown')).toBe(0);
    expect(learnedFor([], [usual])('usual')).toBe(0);
  });
});
