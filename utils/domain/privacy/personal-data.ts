import type { Range } from '../lint/range.ts';

/** What tells who a customer is, or leads to their money (R35). In the order in which detectors are asked. */
export const personalDataKinds = [
  'email',
  'iban',
  'card',
  'national-id',
  'phone',
  'order-number',
  'birthdate',
  'address',
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

export interface PersonalData extends Range {
  readonly kind: PersonalDataKind;
}

/** How the business itself can be reached; never personal. Written in any usual way. */
export interface OwnContact {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly ibans: readonly string[];
  readonly addresses: readonly string[];
}

export const noOwnContact: OwnContact = { emails: [], phones: [], ibans: [], addresses: [] };

/** Looks for one kind of data. Offsets are those of the text that it gets. */
export interface Detector {
  readonly kind: PersonalDataKind;
  find(text: string): Iterable<Range>;
}
