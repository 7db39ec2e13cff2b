import { h } from 'preact';
import { placesIn } from '../../utils/domain/templates/places.ts';
import { missingMark } from '../../utils/domain/templates/render.ts';

/** A filled reply; what is missing is marked where it will stand. */
export function PreviewText({ text }: { text: string }) {
  const places = placesIn(text).map((place) => `[${place}]`);
  const marks = [missingMark.source, ...places.map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))];
  const parts = text.split(new RegExp(`(${marks.join('|')})`, 'u'));
  // Spread, because the parts never move: their order is their identity.
  return h('p', { class: 'preview-text', dir: 'auto' }, ...parts.map((part) => shown(part, places)));
}

function shown(part: string, places: readonly string[]) {
  if (missingMark.test(part)) return <mark>…</mark>;
  return places.includes(part) ? <mark>{part.slice(1, -1)}</mark> : part;
}
