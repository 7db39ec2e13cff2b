import { overlap, type Range } from '../lint/range.ts';
import { address } from './detectors/address.ts';
import { birthdate } from './detectors/birthdate.ts';
import { card } from './detectors/card.ts';
import { email } from './detectors/email.ts';
import { iban } from './detectors/iban.ts';
import { nationalId } from './detectors/national-id.ts';
import { orderNumber } from './detectors/order-number.ts';
import { phone } from './detectors/phone.ts';
import { isOwn } from './own-contact.ts';
import type { Detector, OwnContact, PersonalData } from './personal-data.ts';

/** Surest first: digits that are a valid IBAN are no phone number as well. */
const detectors: readonly Detector[] = [
  email,
  iban,
  card,
  nationalId,
  phone,
  orderNumber,
  birthdate,
  address,
];

const link = /(?:https?:\/\/|www\.)[^\s<>«»"]+/giu;
const filler = '\ufffc';

/** Personal data in a text, in its order, none twice. Links are not looked into: numbers in them are the site's own. */
export function findPersonalData(text: string, own: OwnContact): PersonalData[] {
  const visible = text.replace(link, (found) => filler.repeat(found.length));
  const taken: Range[] = [];
  const found: PersonalData[] = [];
  for (const { kind, find } of detectors) {
    for (const range of find(visible)) {
      if (taken.some((other) => overlap(other, range))) continue;
      // The business's own number is known for what it is, and no other detector shall guess at it.
      taken.push(range);
      if (!isOwn(kind, visible.slice(range.from, range.to), own))
        found.push({ kind, from: range.from, to: range.to });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}
