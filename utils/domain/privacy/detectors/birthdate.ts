import { lower } from '../lower.ts';
import type { Detector } from '../personal-data.ts';

const months =
  'jan(?:uary|vier)?|f[ée]v(?:rier)?|feb(?:ruary)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|july?|juil(?:let)?|ao[uû]t|aug(?:ust)?|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|d[ée]c(?:ember|embre)?';
const date = `(?:\\d{1,2}[./ -]\\d{1,2}[./ -](?:\\d{4}|\\d{2})|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:st|nd|rd|th|er)?\\.? (?:of )?(?:${months})\\.?,? \\d{4}|(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const cue =
  '(?:born|date of birth|birth ?date|birthday|d\\.?o\\.?b\\.?|n[ée]e? ?(?:\\(e\\))?(?= le| en|\\s\\d)|date de naissance|naissance|anniversaire)';

/** A date is a birth date only after a word that says so, a few words away at most. */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])${cue}(?:[ ,:(]+(?:is|was|on|the|le|est|du|au|of|as|in|number))*[ ,:(]+(${date})(?![\\p{N}])`,
  'gu',
);

export const birthdate: Detector = {
  kind: 'birthdate',
  *find(text) {
    for (const { 0: found, 1: born = '', index } of lower(text).matchAll(pattern)) {
      yield { from: index + found.length - born.length, to: index + found.length };
    }
  },
};
