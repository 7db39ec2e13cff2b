import { fold } from '../templates/fold.ts';
import type { OwnContact, PersonalDataKind } from './personal-data.ts';

/** Whether this is the business's own address, number or account, however it is written. */
export function isOwn(kind: PersonalDataKind, found: string, own: OwnContact): boolean {
  switch (kind) {
    case 'email':
      return own.emails.some((email) => fold(email.trim()) === fold(found));
    case 'phone':
      return own.phones.some((phone) => sameNumber(digits(phone), digits(found)));
    case 'iban':
      return own.ibans.some((iban) => letters(iban) === letters(found));
    case 'address':
      return own.addresses.some((address) => letters(address).includes(letters(found)));
    default:
      return false;
  }
}

/** ITU E.164: a country's code has three digits at most. */
const longestCode = 3;

/** "+33 6 12…", "0033 6 12…" and "06 12…" are one number: without zeros in front, only the country's code differs. */
function sameNumber(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b]
    .map((number) => number.replace(/^0+/, ''))
    .toSorted((one, other) => one.length - other.length);
  return short !== '' && long.endsWith(short) && long.length - short.length <= longestCode;
}

function digits(text: string): string {
  return text.replace(/\(0\)/g, '').replace(/\D/g, '');
}

function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
