import { expect, it } from 'vitest';
import { pressFailure, textFailure } from '../../../components/basics/failure.ts';
import { failureIn, failureOf } from '../../../entrypoints/shared/failure.ts';
import { speak } from '../../say.ts';

it.each([
  ['unreachable', 'unanswered'],
  ['refused', 'unanswered'],
  ['bad-input', 'unanswered'],
  ['failed', 'unanswered'],
  ['read-only', 'read-only'],
  ['disk-full', 'disk-full'],
] as const)('%s is told as %s', (error, failure) => {
  expect(failureOf(error)).toBe(failure);
});

it('An answer is no failure', () => {
  expect(failureIn({ ok: true, value: null })).toBeNull();
  expect(failureIn({ ok: false, error: 'disk-full' })).toBe('disk-full');
});

it('Whoever typed is told that the text is still there', () => {
  speak('en');
  expect(textFailure('disk-full')).toBe(
    'The disk is full, so this was not saved. Your text is still here; free some space and save again.',
  );
  expect(textFailure('read-only')).toContain('Your text stays here');
  expect(textFailure('unanswered')).toContain('Your text stays here');
});

it('Whoever pressed is told that nothing was changed', () => {
  speak('en');
  for (const failure of ['disk-full', 'read-only'] as const)
    expect(pressFailure(failure)).toContain('nothing was changed');
  expect(pressFailure('unanswered')).toContain('Nothing was changed');
});
