import { StorageError } from './contract.ts';

/** Whether there was no room. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** Whether the handle died, so that another one may do (platform.md, section 4: after a full disk every call fails so). */
export function isDeadHandle(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}

/** The error as its caller can name it. */
export function told(error: unknown): unknown {
  return isFull(error) ? new StorageError('disk-full', error) : error;
}
