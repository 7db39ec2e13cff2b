import { describe, expect, it } from 'vitest';
import { isFull } from '../../utils/storage/problems.ts';

/** As they were caught on a full disk. */
const full: Record<string, unknown> = {
  'a database': new DOMException('Encountered disk full while committing transaction.', 'QuotaExceededError'),
  'storage.local in Firefox': new Error(
    'QuotaExceededError: storage.local API call exceeded its quota limitations.',
  ),
  'storage.local in Chromium': new Error(
    'IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)',
  ),
  'Cache Storage in Firefox': { name: 'NS_ERROR_FILE_NO_DEVICE_SPACE', message: '', result: 0x80520010 },
  'Cache Storage in Chromium': new DOMException(
    "Failed to execute 'put' on 'Cache': Entry already exists.",
    'InvalidAccessError',
  ),
};

describe('A full disk is known as such', () => {
  it.each(Object.entries(full))('by what is said of %s', (_what, error) => {
    expect(isFull(error)).toBe(true);
  });
});

it.each([
  new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError'),
  new DOMException('A mutation operation was attempted.', 'InvalidStateError'),
  new TypeError('Not a function'),
  undefined,
  'QuotaExceededError',
])('Something else is not: %s', (error) => {
  expect(isFull(error)).toBe(false);
});
