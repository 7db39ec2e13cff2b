import { htmlBody, plainBody } from '../body.ts';
import { collected, type Entry } from '../collect.ts';
import { type Format, refused } from '../format.ts';
import { field, itemsOf, listOf, share, textField } from '../parse/fields.ts';
import { textBlazeDialect } from '../text/text-blaze.ts';

/** Text Blaze's JSON: `{ version, folders: [{ name, snippets: [{ name, shortcut, type, text, html }] }] }`. */
export const textBlaze: Format = {
  id: 'text-blaze',
  label: 'Text Blaze',
  detect(source) {
    const json = source.json();
    if (!json.ok) return 0;
    const folders = foldersIn(json.value);
    return 0.95 * share(folders, (folder) => Array.isArray(field(folder, 'snippets')));
  },
  read(source) {
    const json = source.json();
    if (!json.ok) return refused(json.problem);
    return collected(
      foldersIn(json.value).flatMap((folder) =>
        itemsOf(listOf(field(folder, 'snippets'))).map((snippet) =>
          entryOf(snippet, textField(folder, 'name')),
        ),
      ),
    );
  },
};

function foldersIn(json: unknown): object[] {
  return itemsOf(listOf(field(json, 'folders')));
}

function entryOf(snippet: object, folder: string): Entry {
  const html = textField(snippet, 'html');
  const text = textField(snippet, 'text');
  // The plain text stands beside the HTML and is cleaner, but has lost the lists and links.
  const { body, notes } =
    textField(snippet, 'type') === 'html' && html !== ''
      ? htmlBody(html, textBlazeDialect(html))
      : plainBody(text, textBlazeDialect(text));
  return {
    title: textField(snippet, 'name'),
    shortcut: textField(snippet, 'shortcut'),
    folder: [folder],
    body,
    notes,
  };
}
