import type { TemplateImage } from '../domain/templates/image.ts';
import type { Template } from '../domain/templates/template.ts';
import type { Change, Store, Tables } from '../storage/contract.ts';
import { keyOf, keyOfChange, withChanges } from '../storage/rows.ts';

/** The tables whose rows name pictures: a picture lives as long as one of them does. */
const holders = ['templates', 'trash', 'histories', 'drafts'] as const;
type Holder = (typeof holders)[number];

const namesIn: { [T in Holder]: (row: Tables[T]) => (string | null | undefined)[] } = {
  templates: ({ imageId }) => [imageId],
  trash: ({ template }) => [template.imageId],
  histories: ({ versions }) => versions.map(({ template }) => template.imageId),
  drafts: ({ base, edits }) => [base.imageId, edits.imageId],
};

/** These changes, and the end of every picture that nothing names any more after them. */
export async function withoutLoosePictures(store: Store, changes: readonly Change[]): Promise<Change[]> {
  const before = new Set<string>();
  for (const table of holders) for (const id of await namedBefore(store, table, changes)) before.add(id);
  if (before.size === 0) return [...changes];
  const after = new Set<string>();
  for (const table of holders) {
    const rows = withChanges(
      { [table]: await store.all(table) },
      changes.filter((change) => change.table === table),
    );
    for (const id of named(table, rows[table] ?? [])) after.add(id);
  }
  const loose = [...before].filter((id) => !after.has(id));
  return [...changes, ...loose.map((id) => ({ table: 'images', delete: id }) as const)];
}

/** Above this many rows, one reading of the whole table is quicker than one for each. */
const fewRows = 100;

/** The pictures named by the rows that these changes replace or delete. */
async function namedBefore(store: Store, table: Holder, changes: readonly Change[]): Promise<string[]> {
  const keys = new Set(changes.filter((change) => change.table === table).map(keyOfChange));
  const rows =
    keys.size > fewRows
      ? (await store.all(table)).filter((row) => keys.has(keyOf(row)))
      : await Promise.all([...keys].map((key) => store.get(table, key)));
  return named(
    table,
    rows.filter((row) => row !== undefined),
  );
}

function named(table: Holder, rows: readonly object[]): string[] {
  // Rows of a table have that table's shape; the compiler cannot follow the name through the list above.
  const names = namesIn[table] as (row: object) => (string | null | undefined)[];
  return rows.flatMap((row) => names(row).filter((id) => typeof id === 'string'));
}

/** These replies as they can be stored here: a picture that is neither here nor given is not named. */
export async function withPictures(
  store: Store,
  templates: readonly Template[],
  given: readonly TemplateImage[],
): Promise<{ templates: Template[]; pictures: Change[] }> {
  const offered = new Map(given.map((image) => [image.id, image]));
  const pictures = new Map<string, Change>();
  const kept: Template[] = [];
  for (const template of templates) {
    const { imageId } = template;
    const image = imageId === null ? undefined : offered.get(imageId);
    const here = imageId === null || (await store.get('images', imageId)) !== undefined;
    if (!here && image !== undefined) pictures.set(image.id, { table: 'images', put: image });
    kept.push(here || image !== undefined ? template : { ...template, imageId: null });
  }
  return { templates: kept, pictures: [...pictures.values()] };
}
