import { plainBody } from '../body.ts';
import { collected, type Entry } from '../collect.ts';
import { type Format, refused } from '../format.ts';
import { field, itemsOf, textField } from '../parse/fields.ts';
import type { Dialect } from '../text/dialect.ts';
import { choosePiece, type Piece } from '../text/pieces.ts';

/** `$[DATE]`, `$[name]`, `$[name{default}]`, `$[name{one|two}]`, and `#[counter]` (Clippings, "Placeholders"). */
const dialect: Dialect = {
  command: /[$#]\[[^\][]{1,300}\]/g,
  piece: ([whole]) => pieceOf(whole),
};

function pieceOf(whole: string): Piece | null {
  if (whole.startsWith('#')) return null;
  const [, name = '', given] = /^([^{(]*)(?:\{([^{}]*)\})?$/.exec(whole.slice(2, -1)) ?? [];
  if (/^DATE/.test(whole.slice(2))) return { kind: 'date', shifts: [], style: 'short_date' };
  if (/^TIME/.test(whole.slice(2))) return { kind: 'date', shifts: [], style: 'time' };
  if (name === '' || /^(?:NAME|FOLDER|HOSTAPP|UA)$/.test(name)) return null;
  if (given?.includes('|')) return choosePiece(given.split('|'), name.replaceAll('_', ' '));
  return { kind: 'ask', label: name.replaceAll('_', ' '), fallback: given ?? null };
}

/**
 * Clippings 6: `{ version, createdBy, userClippingsRoot: [{ name, children } | { name, content, shortcutKey }] }`. Its
 * nesting is that of the JSON, which was bounded before.
 */
export const clippings: Format = {
  id: 'clippings',
  label: 'Clippings',
  detect(source) {
    const json = source.json();
    return json.ok && Array.isArray(field(json.value, 'userClippingsRoot')) ? 0.95 : 0;
  },
  read(source) {
    const json = source.json();
    if (!json.ok) return refused(json.problem);
    const root = field(json.value, 'userClippingsRoot');
    return Array.isArray(root) ? collected(entriesIn(root, [])) : refused({ kind: 'wrong-shape' });
  },
};

function entriesIn(nodes: unknown[], folder: string[]): Entry[] {
  return itemsOf(nodes).flatMap((node): Entry[] => {
    const name = textField(node, 'name');
    const children = field(node, 'children');
    if (Array.isArray(children)) return entriesIn(children, [...folder, name]);
    // A line between clippings in the menu.
    if (field(node, 'separator') === true || !Object.hasOwn(node, 'content')) return [];
    const body = plainBody(textField(node, 'content'), dialect);
    return [{ ...body, title: name, shortcut: textField(node, 'shortcutKey'), folder }];
  });
}
