import { describe, expect, it } from 'vitest';
import { render } from '../../../../utils/domain/templates/render.ts';
import type { Language } from '../../../../utils/domain/templates/template.ts';
import { source, surroundings } from '../../../make.ts';

function said(filters: string, utc: string, zone: string, language: Language): string {
  const clock = { at: Date.parse(utc), zone };
  const result = render(source(`{{ now${filters} }}`, { language }), surroundings({ clock }));
  return result.ok ? result.rendered.text : result.problem.kind;
}

describe('A date is said', () => {
  it.each([
    ['', 'Wednesday, November 25 at 9:30 am', 'mercredi 25 novembre à 9 h 30'],
    [' | long_date', 'Wednesday, November 25', 'mercredi 25 novembre'],
    [' | plus_days: 1 | long_date', 'Thursday, November 26', 'jeudi 26 novembre'],
    [' | plus_days: 37 | long_date', 'Friday, January 1, 2027', 'vendredi 1er janvier 2027'],
    [' | plus_months: 3 | short_date', 'Feb 25, 2027', '25 févr. 2027'],
    [' | short_date', 'Nov 25', '25 nov.'],
    [' | plus_weeks: 1 | weekday', 'Wednesday', 'mercredi'],
    [' | weekday | capitalize', 'Wednesday', 'Mercredi'],
    [' | next_weekday | long_date', 'Thursday, November 26', 'jeudi 26 novembre'],
    [' | next_weekday: "friday" | long_date', 'Friday, November 27', 'vendredi 27 novembre'],
    [' | next_weekday: "Vendredi" | short_date', 'Nov 27', '27 nov.'],
    [' | next_weekday: "wednesday" | short_date', 'Dec 2', '2 déc.'],
    [' | plus_workdays: 3 | long_date', 'Monday, November 30', 'lundi 30 novembre'],
    [' | plus_workdays: 13 | short_date', 'Dec 14', '14 déc.'],
    [' | minus_days: 30 | short_date', 'Oct 26', '26 oct.'],
    [' | minus_weeks: 2 | short_date', 'Nov 11', '11 nov.'],
    [' | minus_months: 1 | short_date', 'Oct 25', '25 oct.'],
    [' | time', '9:30 am', '9 h 30'],
    [' | plus_hours: 3 | time', '12:30 pm', '12 h 30'],
    [' | minus_hours: 10 | time', '11:30 pm', '23 h 30'],
  ])('now%s: %s, %s', (filters, en, fr) => {
    const at = '2026-11-25T08:30:00Z';
    expect(said(filters, at, 'Europe/Paris', 'en')).toBe(en);
    expect(said(filters, at, 'Europe/Paris', 'fr').replaceAll('\u00a0', ' ')).toBe(fr);
  });

  it.each([
    ['2026-11-25T00:00', 'midnight', 'minuit'],
    ['2026-11-25T00:05', '12:05 am', '0 h 05'],
    ['2026-11-25T09:00', '9 am', '9 h'],
    ['2026-11-25T12:00', 'noon', 'midi'],
    ['2026-11-25T12:59', '12:59 pm', '12 h 59'],
    ['2026-11-25T13:00', '1 pm', '13 h'],
    ['2026-11-25T23:59', '11:59 pm', '23 h 59'],
  ])('at %s: %s, %s', (utc, en, fr) => {
    expect(said(' | time', `${utc}Z`, 'UTC', 'en')).toBe(en);
    expect(said(' | time', `${utc}Z`, 'UTC', 'fr').replaceAll('\u00a0', ' ')).toBe(fr);
  });

  it('keeps a French time on one line', () => {
    expect(said(' | time', '2026-11-25T09:30:00Z', 'UTC', 'fr')).toBe('9\u00a0h\u00a030');
  });

  it.each([
    ['"2026-12-24"', 'Thursday, December 24'],
    ['"2027-01-02T18:00"', 'Saturday, January 2, 2027'],
    ['"2026-12-24 18:00" | plus_days: 1', 'Friday, December 25'],
  ])('also one that was written out: %s', (date, text) => {
    const result = render(source(`{{ ${date} | long_date }}`), surroundings());
    expect(result).toMatchObject({ rendered: { text } });
  });
});

/** At the ends of years and where the clocks change, in zones on both sides of the world. */
describe('Wherever and whenever', () => {
  it.each([
    // The same moment is another day, another year.
    ['2026-12-31T23:30:00Z', 'Europe/Paris', ' | long_date', 'Friday, January 1'],
    ['2026-12-31T23:30:00Z', 'America/Toronto', ' | long_date', 'Thursday, December 31'],
    ['2026-12-31T11:30:00Z', 'Pacific/Auckland', ' | long_date', 'Friday, January 1'],
    ['2026-12-31T12:00:00Z', 'America/Toronto', ' | plus_days: 1 | short_date', 'Jan 1, 2027'],
    // Paris goes from 2 to 3 on March 29, 2026, and back from 3 to 2 on October 25.
    ['2026-03-28T09:00:00Z', 'Europe/Paris', ' | plus_days: 1 | time', '10 am'],
    ['2026-03-28T09:00:00Z', 'Europe/Paris', ' | plus_hours: 24 | time', '11 am'],
    ['2026-03-28T01:30:00Z', 'Europe/Paris', ' | plus_days: 1 | time', '3:30 am'],
    ['2026-10-24T08:00:00Z', 'Europe/Paris', ' | plus_days: 1 | time', '10 am'],
    ['2026-10-24T08:00:00Z', 'Europe/Paris', ' | plus_hours: 24 | time', '9 am'],
    // Toronto on March 8 and November 1, 2026.
    ['2026-03-07T15:00:00Z', 'America/Toronto', ' | plus_days: 1 | time', '10 am'],
    ['2026-03-07T15:00:00Z', 'America/Toronto', ' | plus_hours: 24 | time', '11 am'],
    ['2026-10-31T14:00:00Z', 'America/Toronto', ' | plus_weeks: 1 | time', '10 am'],
    // Auckland on September 27 and April 5, 2026: the other way round.
    ['2026-09-25T22:00:00Z', 'Pacific/Auckland', ' | plus_days: 1 | time', '10 am'],
    ['2026-09-25T22:00:00Z', 'Pacific/Auckland', ' | plus_hours: 24 | time', '11 am'],
    // Months that have no such day end on their last.
    ['2027-01-31T12:00:00Z', 'UTC', ' | plus_months: 1 | long_date', 'Sunday, February 28'],
    ['2028-01-31T12:00:00Z', 'UTC', ' | plus_months: 1 | long_date', 'Tuesday, February 29'],
    ['2028-02-29T12:00:00Z', 'UTC', ' | plus_months: 12 | long_date', 'Wednesday, February 28, 2029'],
    // Working days from a Friday, a Saturday and a Sunday.
    ['2026-11-27T12:00:00Z', 'UTC', ' | next_weekday | long_date', 'Monday, November 30'],
    ['2026-11-27T12:00:00Z', 'UTC', ' | plus_workdays: 5 | long_date', 'Friday, December 4'],
    ['2026-11-28T12:00:00Z', 'UTC', ' | plus_workdays: 1 | long_date', 'Monday, November 30'],
    ['2026-11-29T12:00:00Z', 'UTC', ' | plus_workdays: 5 | long_date', 'Friday, December 4'],
    ['2026-11-28T12:00:00Z', 'UTC', ' | plus_workdays: 0 | long_date', 'Saturday, November 28'],
  ])('%s in %s%s: %s', (utc, zone, filters, text) => {
    expect(said(filters, utc, zone, 'en')).toBe(text);
  });
});

describe('What is no date or number', () => {
  it.each([
    ['{{ "tomorrow" | long_date }}', 'not-a-date'],
    ['{{ "+275760-09-13" | plus_months: 1200 }}', 'not-a-date'],
    ['{{ "2026-02-30" | long_date }}', 'not-a-date'],
    ['{{ "2026-12-24T10:00Z" | time }}', 'not-a-date'],
    ['{{ 5 | plus_days: 1 }}', 'not-a-date'],
    ['{{ agent.name | weekday }}', 'not-a-date'],
    ['{{ nil | weekday }}', 'not-a-date'],
    ['{{ now | plus_days }}', 'needs-number'],
    ['{{ now | plus_days: "soon" }}', 'needs-number'],
    ['{{ now | plus_days: 1.5 }}', 'needs-number'],
    ['{{ now | plus_days: 40000 }}', 'needs-number'],
    ['{{ now | minus_months: 9999999 }}', 'needs-number'],
    ['{{ now | plus_workdays: -1 }}', 'needs-number'],
    ['{{ now | next_weekday: "someday" }}', 'not-a-weekday'],
    ['{{ now.year }}', 'unknown-variable'],
    ['{{ now.at }}', 'unknown-variable'],
  ])('has a sentence: %s', (body, kind) => {
    const result = render(source(body), surroundings({ values: { 'agent.name': 'Anna' } }));
    expect(result).toMatchObject({ ok: false, problem: { kind, spot: { line: 1 } } });
  });

  it('is a number in quotes all the same', () => {
    const result = render(source('{{ now | plus_days: "3" | short_date }}'), surroundings());
    expect(result).toMatchObject({ rendered: { text: 'Nov 28' } });
  });
});
