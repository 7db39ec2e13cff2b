/** Names that Facebook shows for people who deleted or hid their account, in the languages of the product. */
const placeholders = new Set([
  'facebook user',
  'utilisateur facebook',
  'utilisateur de facebook',
  'instagram user',
  'utilisateur instagram',
  'utilisateur d’instagram',
  "utilisateur d'instagram",
  'messenger user',
]);

/** Scripts in which the family name comes first and names are written without spaces (product.md, section 3). */
const familyNameFirst = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Emoji and symbols are decoration around a name, never a part of it. A joiner only goes with the emoji that it joins:
 * in Sinhala and other scripts it belongs to the letters.
 */
const decoration =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{So}|\ufe0f|\u20e3|[\u{e0020}-\u{e007f}])\u200d?/gu;

/** The displayed name without decoration, or null where it names nobody. */
export function cleanName(displayed: string | null): string | null {
  const name = (displayed ?? '').replace(decoration, '').replace(/\s+/gu, ' ').trim();
  return name === '' || placeholders.has(name.toLowerCase()) ? null : name;
}

/** How to address a customer: the first word of the name, the whole name in Han, Hangul and Kana, null for nobody. */
export function firstName(displayed: string | null): string | null {
  const name = cleanName(displayed);
  if (name === null || familyNameFirst.test(name)) return name;
  return name.split(' ')[0] ?? null;
}
