import { draft } from './draft.ts';
import type { Driver } from './driver.ts';
import type { EditorKind } from './kind.ts';
import { lexical } from './lexical.ts';
import { textField } from './text-field.ts';

/** One driver for each kind of editor that can be written into safely. */
export const drivers: Record<Exclude<EditorKind, 'unknown'>, Driver> = {
  'text-field': textField,
  lexical,
  draft,
};
