import { missingMark } from '../../utils/domain/templates/render.ts';
import { placesIn } from '../../utils/domain/templates/places.ts';

/** A filled reply; what is missing is marked where it will stand. */
export function PreviewText({ text }: { text: string }) {
  const places = placesIn(text).map((place) => `[${place}]`);
  const marks = [missingMark, ...places].map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const parts = text.split(new RegExp(`(${marks.join('|')})`, 'u'));
  return (
    <p class="preview-text" dir="auto">
      {parts.map((part, index) => {
        if (part === missingMark) return <mark key={index}>…</mark>;
        return places.includes(part) ? <mark key={index}>{part.slice(1, -1)}</mark> : part;
      })}
    </p>
  );
}
