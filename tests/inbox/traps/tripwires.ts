import type { Log } from '../state/log.ts';
import { dangerOf } from './danger.ts';

const presses = ['click', 'dblclick', 'pointerdown', 'mousedown', 'submit'] as const;
const keys = ['keydown', 'keypress', 'keyup'] as const;

/** Notes every untrusted event that could send, end or hide something. Listens first of all, on `window` in capture. */
export function setTripwires(log: Log): void {
  for (const type of presses) {
    window.addEventListener(
      type,
      (event) => {
        const what = event.isTrusted ? null : dangerOf(event);
        if (what !== null) log.tripwires.push(`untrusted ${type} on ${what}`);
      },
      true,
    );
  }
  for (const type of keys) {
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted && event.key === 'Enter') log.tripwires.push(`untrusted ${type} of Enter`);
      },
      true,
    );
  }
  window.addEventListener(
    'beforeinput',
    (event) => {
      if (!event.isTrusted && event.inputType === 'insertParagraph')
        log.tripwires.push('untrusted insertParagraph');
    },
    true,
  );
}
