import { expect, it } from 'vitest';
import { orderNumber } from '../../../../utils/domain/privacy/detectors/order-number.ts';

const found = (text: string) => Array.from(orderNumber.find(text), ({ from, to }) => text.slice(from, to));

it.each([
  ['your order #48213', ['48213']],
  ['commande n° 33', ['33']],
  ['Booking reference K7P2Q9 is', ['K7P2Q9']],
  ['numéro de commande : 10234', ['10234']],
  ['order AX20931', ['AX20931']],
  ['order 2000 balloons? order 12 rolls', []],
  ['commande de 2024, order of 2023, order 2024', []],
  ['facture 1200 euros, invoice 1,250.00, commande 12 croissants', []],
  ['48213, #48213, model KX-2400', []],
])('in %j it finds %j', (text, expected) => {
  // A number with a label is found by both patterns; who asks takes the first.
  expect([...new Set(found(text))]).toEqual(expected);
});
