import { expect, it } from 'vitest';
import { birthdate } from '../../../../utils/domain/privacy/detectors/birthdate.ts';

const found = (text: string) => Array.from(birthdate.find(text), ({ from, to }) => text.slice(from, to));

it.each([
  ['born on 12 March 1988', ['12 March 1988']],
  ['date de naissance : 12/03/1988', ['12/03/1988']],
  ['vous êtes née le 1er juin 1975', ['1er juin 1975']],
  ['DOB 1990-05-17', ['1990-05-17']],
  ['born in 1998, née à Lyon, 12/03/2026', []],
  ['Happy birthday, see you on 12/03/2026.', []],
])('in %j it finds %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
