import { expect, it } from 'vitest';
import { isExportDue, newCare } from '../../../utils/domain/library/care.ts';

const day = 24 * 60 * 60 * 1000;

it.each([
  ['nothing to lose', newCare, null, 400, false],
  ['a library of yesterday', newCare, 0, 1, false],
  ['a library of 29 days', newCare, 0, 29, false],
  ['a library of a month', newCare, 0, 30, true],
  ['exported 29 days ago', { ...newCare, exportedAt: 10 * day }, 0, 39, false],
  ['exported a month ago', { ...newCare, exportedAt: 10 * day }, 0, 40, true],
  ['put off for a week, on the sixth day', { ...newCare, remindAfter: 37 * day }, 0, 36, false],
  ['put off for a week that is over', { ...newCare, remindAfter: 37 * day }, 0, 37, true],
  ['a new library after an old export', { ...newCare, exportedAt: 1 }, 100 * day, 101, false],
])('A reminder to export, with %s', (_what, care, first, days, due) => {
  expect(isExportDue(care, first, days * day)).toBe(due);
});
