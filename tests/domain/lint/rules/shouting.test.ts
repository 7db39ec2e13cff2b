import { expect, it } from 'vitest';
import { fixed, words } from '../look.ts';

it.each([
  ['We are NEVER open on Mondays.', ['NEVER']],
  ['PLEASE DO NOT CALL, thanks', ['PLEASE DO NOT CALL']],
  ['NOUS SOMMES DÉSOLÉS', ['NOUS SOMMES DÉSOLÉS']],
  ['ВСЁ БУДЕТ ОЧЕНЬ СКОРО ГОТОВО', ['ВСЁ БУДЕТ ОЧЕНЬ СКОРО ГОТОВО']],
  ['THE NORTH FACE, IKEA, SNCF CONNECT, NIKE AIR MAX and the USA', []],
  ['The code is NOT4ME and A-1.', []],
])('in %j it finds %j', (text, found) => {
  expect(words(text, 'shouting')).toEqual(found);
});

it.each([
  ['We are NEVER open.', 'We are never open.'],
  ['YOUR CAKE IS READY', 'Your cake is ready'],
  ['Now I MUST GO, I NEVER LIE', 'Now I must go, I never lie'],
])('%j becomes %j', (text, better) => {
  expect(fixed(text, 'shouting')).toBe(better);
});
