import type { Conversion, ConversionFormat } from '../../../utils/domain/formats/convert.ts';

/** Files in another program's format. */
export type ConversionState =
  | { kind: 'idle' }
  /** `saved`: which of the files the browser was given. */
  | { kind: 'made'; format: ConversionFormat; made: Conversion; saved: ReadonlySet<string> }
  | { kind: 'failed'; format: ConversionFormat };
