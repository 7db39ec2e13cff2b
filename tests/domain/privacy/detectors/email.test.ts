import { expect, it } from 'vitest';
import { email } from '../../../../utils/domain/privacy/detectors/email.ts';

const found = (text: string) => Array.from(email.find(text), ({ from, to }) => text.slice(from, to));

it.each([
  ['to emma.wilson+shop@mail.co.uk.', ['emma.wilson+shop@mail.co.uk']],
  ['léa@posteo.de, tom(at)mail.com', ['léa@posteo.de', 'tom(at)mail.com']],
  ['@emma, a@b, 3 @ 4 euros, x@y.', []],
])('in %j it finds %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
