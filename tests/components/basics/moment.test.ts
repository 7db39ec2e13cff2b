import { beforeEach, describe, expect, it } from 'vitest';
import { numberWords, timeLine, timeWords } from '../../../components/basics/moment.ts';
import { speak } from '../../say.ts';

const at = (text: string) => new Date(text).getTime();
/** Intl puts a narrow no-break space before "AM" and between thousands; which one depends on its data. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('A time in words', () => {
  const now = at('2026-11-25T10:05:00');

  describe('in English', () => {
    beforeEach(() => speak('en'));
    const moment = { now, locale: 'en-GB' };
    it.each([
      ['2026-11-25T10:02:00', 'today at 10:02'],
      ['2026-11-25T00:00:00', 'today at 00:00'],
      ['2026-11-24T23:59:59', 'yesterday at 23:59'],
      ['2026-11-23T10:02:00', '23 November 2026 at 10:02'],
      // A clock that was set back since.
      ['2026-11-26T10:02:00', '26 November 2026 at 10:02'],
    ])('%s is %s', (time, words) => {
      expect(plain(timeWords(at(time), moment))).toBe(words);
    });

    it('begins a line with a capital', () => {
      expect(timeLine(at('2026-11-25T10:02:00'), moment)).toBe('Today at 10:02');
      expect(timeLine(at('2026-11-03T10:02:00'), moment)).toBe('3 November 2026 at 10:02');
    });

    it('is written as the region writes it', () => {
      expect(plain(timeWords(at('2026-11-03T10:02:00'), { now, locale: 'en-US' }))).toBe(
        'November 3, 2026 at 10:02 AM',
      );
    });
  });

  it('is French in French', () => {
    speak('fr');
    const moment = { now, locale: 'fr' };
    expect(timeLine(at('2026-11-25T10:02:00'), moment)).toBe('Aujourd’hui à 10:02');
    expect(timeWords(at('2026-11-24T10:02:00'), moment)).toBe('hier à 10:02');
    expect(timeWords(at('2026-11-03T10:02:00'), moment)).toBe('3 novembre 2026 à 10:02');
    expect(plain(numberWords(5000, moment))).toBe('5 000');
  });
});
