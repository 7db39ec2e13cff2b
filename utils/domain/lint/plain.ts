/** What stands where an address stood: no letter, no space, no punctuation. */
export const masked = '\ufffc';

const link = /(?:https?:\/\/|www\.)[^\s<>«»"]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
const beyondAscii = /[^\n -~]/g;
const known = new Map<string, string>([
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\t', ' '],
]);

/**
 * The form in which patterns look at a text: lower case, no accents, straight apostrophes, plain spaces, links and e-mail
 * addresses masked. Every UTF-16 unit keeps its place, so that a match here is a range there; that is why this is not
 * `fold` of the templates, which writes "oe" for "œ".
 */
export function plainOf(text: string): string {
  const hidden = text.includes('@') || text.includes('://') || text.includes('www.');
  const visible = hidden ? text.replace(link, (found) => masked.repeat(found.length)) : text;
  const lower = visible.toLowerCase();
  // "İ" becomes two units in lower case; such a text keeps its capitals, and patterns miss it.
  const even = lower.length === text.length ? lower : visible;
  return even.replace(beyondAscii, plainUnit);
}

function plainUnit(unit: string): string {
  const seen = known.get(unit);
  if (seen !== undefined) return seen;
  const base = unit.normalize('NFD').charAt(0) || unit;
  known.set(unit, base);
  return base;
}
