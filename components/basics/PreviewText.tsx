import { h } from 'preact';
import type { Rendered } from '../../utils/domain/templates/language/finish.ts';
import { indexOfMark, missingMark } from '../../utils/domain/templates/language/marks.ts';
import { placesIn } from '../../utils/domain/templates/places.ts';
import { fieldLabel } from './words.ts';

/** A filled reply; what is missing is marked and named where it will stand. */
export function PreviewText({ rendered }: { rendered: Rendered }) {
  const { text, missing } = rendered;
  const places = placesIn(text).map((place) => `[${place}]`);
  const marks = [missingMark.source, ...places.map((mark) => RegExp.escape(mark))];
  const parts = text.split(new RegExp(`(${marks.join('|')})`, 'u'));

  function shown(part: string) {
    const field = missingMark.test(part) ? missing[indexOfMark(part)] : undefined;
    if (field !== undefined) return <mark>{fieldLabel(field)}</mark>;
    return places.includes(part) ? <mark>{part.slice(1, -1)}</mark> : part;
  }

  // Spread, because the parts never move: their order is their identity.
  return h('p', { class: 'preview-text', dir: 'auto' }, ...parts.map(shown));
}
