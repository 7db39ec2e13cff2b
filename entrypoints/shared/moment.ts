import type { Moment } from '../../components/basics/moment.ts';
import { uiLocale } from '../../utils/platform/language.ts';

/** Now, in the words of this browser. */
export function moment(): Moment {
  return { now: Date.now(), locale: uiLocale() };
}
