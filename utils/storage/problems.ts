import { StorageError } from './contract.ts';

/**
 * How browsers say that there is no room (each seen on a full disk, in Chromium 156 and Firefox 153): databases in both,
 * `storage.local` in Firefox, in Chromium, Cache Storage in Firefox, in Chromium, which names it after what it tried last.
 */
const fullWords = [
  'QuotaExceededError',
  'FILE_ERROR_NO_SPACE',
  'NS_ERROR_FILE_NO_DEVICE_SPACE',
  'Entry already exists',
];

/** Whether there was no room. */
export function isFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  // Firefox throws things here that are no errors, but have their fields.
  const says = `${Reflect.get(error, 'name')} ${Reflect.get(error, 'message')}`;
  return fullWords.some((words) => says.includes(words));
}

/** Whether the handle died, so that another one may do (platform.md, section 4: after a full disk every call fails so). */
export function isDeadHandle(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}

/** The error as its caller can name it. */
export function told(error: unknown): unknown {
  return isFull(error) ? new StorageError('disk-full', error) : error;
}
