/**
 * The text in lower case, every unit at its place; where that cannot be, the text itself. Patterns that ignore case and
 * know all letters of the world take an engine ten times as long to compile.
 */
export function lower(text: string): string {
  const lowered = text.toLowerCase();
  return lowered.length === text.length ? lowered : text;
}
