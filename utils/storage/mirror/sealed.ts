import { checksum } from '../integrity.ts';

/** A value as text that tells whether it was damaged since. */
export function seal(value: object): string {
  const text = JSON.stringify(value);
  return `${checksum(text)}\n${text}`;
}

/** The value, or null when a single letter of it is not what it was. */
export function unseal(sealed: string): unknown {
  const end = sealed.indexOf('\n');
  const text = sealed.slice(end + 1);
  if (end < 0 || checksum(text) !== sealed.slice(0, end)) return null;
  return JSON.parse(text);
}
