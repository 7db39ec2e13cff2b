import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPersonalData } from '../../../utils/domain/privacy/find-personal-data.ts';
import { noOwnContact } from '../../../utils/domain/privacy/personal-data.ts';

const kinds = (text: string, own = noOwnContact) =>
  findPersonalData(text, own).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);

it('all kinds are told in the order of the text', () => {
  expect(kinds('Order #4821 for a@b.example, 06 12 34 56 78, DE89 3704 0044 0532 0130 00')).toEqual([
    'order-number: 4821',
    'email: a@b.example',
    'phone: 06 12 34 56 78',
    'iban: DE89 3704 0044 0532 0130 00',
  ]);
});

it.each([
  'https://morel.example/orders/48213?tel=0612345678&mail=a@b.example',
  'SIRET 732 829 320 00074, TVA FR 40 303 265 045, EAN 4006381333931',
  '',
])('%j holds nothing personal', (text) => {
  expect(kinds(text)).toEqual([]);
});

it('what the business publishes about itself is not personal, however it is written', () => {
  const own = {
    emails: ['Hello@Morel.example'],
    phones: ['+33 1 23 45 67 89'],
    ibans: ['DE89370400440532013000'],
    addresses: ['3 place du Marché, 69003 Lyon'],
  };
  const text =
    'hello@morel.example, 01.23.45.67.89, DE89 3704 0044 0532 0130 00, 3 place du Marché, 06 12 34 56 78';
  expect(kinds(text, own)).toEqual(['phone: 06 12 34 56 78']);
});

it('another country’s number that ends alike is somebody else’s', () => {
  const own = { ...noOwnContact, phones: ['01 23 45 67 89'] };
  expect(kinds('+49 151 23456789', own)).toHaveLength(1);
});

it('whatever the text, findings lie in it and do not overlap', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '06 12 34 56 78',
      'a@b.example',
      ' order #',
      '4821',
      'https://a.b/',
      ' 14 Elm Street',
      '2 ',
    ),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const found = findPersonalData(text, noOwnContact);
      return found.every(
        ({ from, to }, index) => from < to && to <= text.length && from >= (found[index - 1]?.to ?? 0),
      );
    }),
    { seed: 1 },
  );
});
