import type { Language } from '../template.ts';

/** Days and months as customers read them. Own lists, because browsers and their versions differ in theirs. */
interface DateWords {
  /** Monday first, as in ISO 8601. */
  weekdays: readonly string[];
  months: readonly string[];
  shortMonths: readonly string[];
  noon: string;
  midnight: string;
}

export const dateWords: Record<Language, DateWords> = {
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    noon: 'noon',
    midnight: 'midnight',
  },
  fr: {
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    shortMonths: [
      'janv.',
      'févr.',
      'mars',
      'avr.',
      'mai',
      'juin',
      'juil.',
      'août',
      'sept.',
      'oct.',
      'nov.',
      'déc.',
    ],
    noon: 'midi',
    midnight: 'minuit',
  },
};

/**
 * @param name "friday", "Vendredi": in either language, whatever the reply's own
 * @returns 1 for Monday to 7 for Sunday; null for anything else
 */
export function weekdayNumber(name: string): number | null {
  const wanted = name.trim().toLowerCase();
  for (const { weekdays } of [dateWords.en, dateWords.fr]) {
    const index = weekdays.findIndex((weekday) => weekday.toLowerCase() === wanted);
    if (index >= 0) return index + 1;
  }
  return null;
}
