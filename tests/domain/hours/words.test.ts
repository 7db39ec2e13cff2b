import { describe, expect, it } from 'vitest';
import { describeNextOpening, describeToday } from '../../../utils/domain/hours/describe.ts';
import { type OpeningHours, unsetHours } from '../../../utils/domain/hours/opening-hours.ts';
import { weekInWords } from '../../../utils/domain/hours/week-in-words.ts';
import { at, hours, slots, week } from './make.ts';

const shop = '9:00-12:00 14:00-18:30';
const twice = hours({ week: week(shop, shop, shop, shop, shop) });
const bar = hours({ week: week('', '', '', '', '18:00-2:00', '18:00-24:00') });
const allDay = '0:00-24:00';
const nonStop = hours({ week: week(allDay, allDay, allDay, allDay, allDay, allDay, allDay) });
const newYear = hours({
  exceptions: [{ from: '2026-12-24', to: '2027-01-03', slots: [], name: 'Holidays' }],
});

/** French keeps a number and its unit together; here it is written with plain spaces. */
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ').replaceAll('’', "'") ?? null;

// 2026-11-23 is a Monday.
describe('Today is told as', () => {
  it.each<[string, OpeningHours, string | null, string | null]>([
    ['2026-11-23T10:00', hours(), 'today until 18:00', "aujourd'hui jusqu'à 18 h"],
    ['2026-11-23T08:00', hours(), 'today from 9:00 to 18:00', "aujourd'hui de 9 h à 18 h"],
    ['2026-11-23T18:00', hours(), 'closed for today', "fermé pour aujourd'hui"],
    ['2026-11-28T10:00', hours(), 'closed today', "fermé aujourd'hui"],
    [
      '2026-11-23T10:00',
      twice,
      'today until 12:00 and from 14:00 to 18:30',
      "aujourd'hui jusqu'à 12 h et de 14 h à 18 h 30",
    ],
    ['2026-11-23T13:00', twice, 'today from 14:00 to 18:30', "aujourd'hui de 14 h à 18 h 30"],
    ['2026-11-27T20:00', bar, 'today until 2:00 tonight', "aujourd'hui jusqu'à 2 h cette nuit"],
    [
      '2026-11-28T01:00',
      bar,
      'today until 2:00 and from 18:00 to midnight',
      "aujourd'hui jusqu'à 2 h et de 18 h à minuit",
    ],
    ['2026-11-28T20:00', bar, 'today until midnight', "aujourd'hui jusqu'à minuit"],
    ['2026-11-28T20:00', nonStop, 'today around the clock', "aujourd'hui 24 h sur 24"],
    ['2026-12-28T10:00', newYear, 'closed today', "fermé aujourd'hui"],
    ['2026-11-23T10:00', unsetHours('Europe/Paris'), null, null],
  ])('at %s', (when, with_, en, fr) => {
    expect(describeToday(with_, at(when), 'en')).toBe(en);
    expect(plain(describeToday(with_, at(when), 'fr'))).toBe(fr);
  });

  it('an opening that goes on for days', () => {
    const fair = hours({ week: week('9:00-24:00', allDay, '0:00-17:00') });
    expect(describeToday(fair, at('2026-11-23T10:00'), 'en')).toBe('until Wednesday at 17:00');
    expect(plain(describeToday(fair, at('2026-11-24T10:00'), 'fr'))).toBe("jusqu'à demain à 17 h");
  });
});

describe('The next opening is told as', () => {
  it.each<[string, OpeningHours, string | null, string | null]>([
    ['2026-11-23T08:00', hours(), 'today at 9:00', "aujourd'hui à 9 h"],
    ['2026-11-23T18:00', hours(), 'tomorrow at 9:00', 'demain à 9 h'],
    ['2026-11-27T18:00', hours(), 'Monday at 9:00', 'lundi à 9 h'],
    ['2026-12-23T19:00', newYear, 'Monday, 4 January at 9:00', 'lundi 4 janvier à 9 h'],
    ['2026-11-23T10:00', nonStop, null, null],
    ['2026-11-23T10:00', unsetHours('Europe/Paris'), null, null],
    ['2026-11-23T10:00', hours({ week: week() }), null, null],
  ])('at %s', (when, with_, en, fr) => {
    expect(describeNextOpening(with_, at(when), 'en')).toBe(en);
    expect(plain(describeNextOpening(with_, at(when), 'fr'))).toBe(fr);
  });

  it('the end of a time away, also where nobody has set hours', () => {
    const away = { from: at('2026-11-23T09:00'), until: at('2026-12-01T08:30') };
    const unset = { ...unsetHours('Europe/Paris'), away: [away] };
    expect(describeNextOpening(unset, at('2026-11-23T10:00'), 'en')).toBe('Tuesday, 1 December at 8:30');
    expect(plain(describeNextOpening(unset, at('2026-11-23T10:00'), 'fr'))).toBe(
      'mardi 1er décembre à 8 h 30',
    );
  });

  it('in the Page’s own zone', () => {
    const york = hours({ timeZone: 'America/New_York' });
    expect(describeNextOpening(york, at('2026-11-23T03:00[Europe/Paris]'), 'en')).toBe('tomorrow at 9:00');
  });
});

describe('The week is told as', () => {
  const bakery = '7:00-19:00';
  it.each<[OpeningHours, string | null, string | null]>([
    [
      hours({ week: week('', bakery, bakery, bakery, bakery, bakery, '7:00-13:00') }),
      'Tue–Sat 7:00–19:00, Sun 7:00–13:00',
      'du mardi au samedi de 7 h à 19 h, le dimanche de 7 h à 13 h',
    ],
    [twice, 'Mon–Fri 9:00–12:00 and 14:00–18:30', 'du lundi au vendredi de 9 h à 12 h et de 14 h à 18 h 30'],
    [
      hours({ week: week(bakery, bakery, '8:00-12:00', bakery, bakery) }),
      'Mon, Tue, Thu and Fri 7:00–19:00, Wed 8:00–12:00',
      'le lundi, le mardi, le jeudi et le vendredi de 7 h à 19 h, le mercredi de 8 h à 12 h',
    ],
    [bar, 'Fri 18:00–2:00, Sat 18:00–midnight', 'le vendredi de 18 h à 2 h, le samedi de 18 h à minuit'],
    [nonStop, 'every day around the clock', 'tous les jours 24 h sur 24'],
    [hours({ week: week() }), 'closed all week', 'fermé toute la semaine'],
    [unsetHours('Europe/Paris'), null, null],
  ])('%#', (with_, en, fr) => {
    expect(weekInWords(with_, 'en')).toBe(en);
    expect(plain(weekInWords(with_, 'fr'))).toBe(fr);
  });

  it('slots that touch are said as one', () => {
    expect(
      weekInWords(hours({ week: [slots('9:00-12:00 12:00-15:00'), [], [], [], [], [], []] }), 'en'),
    ).toBe('Mon 9:00–15:00');
  });
});
