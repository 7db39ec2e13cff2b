import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, firstName } from '../../../utils/domain/inbox/first-name.ts';

describe('A customer is greeted by', () => {
  it.each([
    ['Élodie Martin', 'Élodie'],
    ["Jean-Pierre D'Arc", 'Jean-Pierre'],
    ['Madonna', 'Madonna'],
    ['  Emma \u00a0 Wilson ', 'Emma'],
    ['Иван Петров', 'Иван'],
    ['Γιώργος Παπαδόπουλος', 'Γιώργος'],
    ['محمد علي', 'محمد'],
    ['דוד כהן', 'דוד'],
    ['प्रिया शर्मा', 'प्रिया'],
    // The joiner in "Sri" is a part of the letter, not of an emoji.
    ['ශ්\u200dරී ලංකා', 'ශ්\u200dරී'],
  ])('the first word of "%s"', (displayed, greeted) => {
    expect(firstName(displayed)).toBe(greeted);
  });

  it.each(['李小龍', '김민준', '김 민준', '田中 太郎', 'さくら', 'カタカナ'])(
    'the whole of "%s", whose family name may come first',
    (name) => {
      expect(firstName(name)).toBe(name);
    },
  );

  it.each([
    ['Zoë 🌻', 'Zoë'],
    ['🌻 Zoë Kravitz', 'Zoë'],
    ['👩🏽\u200d🍳 Anna Bell', 'Anna'],
    ['🇫🇷 Paul', 'Paul'],
    ['\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} Harry Kane', 'Harry'],
    ['❤️ Léa ❤️', 'Léa'],
    ['Ana™ Lima', 'Ana'],
    ['李小龍 🐉', '李小龍'],
  ])('the name without its decoration: "%s"', (displayed, greeted) => {
    expect(firstName(displayed)).toBe(greeted);
  });

  it.each([null, '', '   ', '🌻', '🌻 ❤️', 'Facebook user', 'Facebook User', 'FACEBOOK USER'])(
    'no name when there is none: %j',
    (displayed) => {
      expect(firstName(displayed)).toBeNull();
      expect(cleanName(displayed)).toBeNull();
    },
  );

  it.each(['Utilisateur Facebook', 'Utilisateur de Facebook', 'Instagram user', 'Utilisateur d’Instagram'])(
    'no name for the placeholder "%s"',
    (displayed) => {
      expect(firstName(displayed)).toBeNull();
    },
  );
});

describe('Whatever a name is', () => {
  it('its first name begins it, is not empty and has no space at its ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (displayed) => {
        const clean = cleanName(displayed);
        const first = firstName(displayed);
        if (clean === null || first === null) return clean === first;
        return first !== '' && first.trim() === first && clean.startsWith(first);
      }),
      { seed: 1 },
    );
  });
});
