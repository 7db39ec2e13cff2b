import { expect, it } from 'vitest';
import { address } from '../../../../utils/domain/privacy/detectors/address.ts';

const found = (text: string) => Array.from(address.find(text), ({ from, to }) => text.slice(from, to));

it.each([
  ['14 Elm Street, 221B Baker Street', ['14 Elm Street', '221B Baker Street']],
  ['8 bis rue de la République', ['8 bis rue de la République']],
  ['au 12, boulevard Voltaire', ['12, boulevard Voltaire']],
  ['SW1A 1AA and LS1 4AP', ['SW1A 1AA', 'LS1 4AP']],
  ['j’habite 69003 Lyon', ['habite 69003 Lyon']],
  ['3 rue piétonnes, 12 Street food, 5 minutes from Market Square', []],
  ['75011 Paris, 10 Downing', []],
])('in %j it finds %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
