import {
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  picklist,
  pipe,
  regex,
  string,
} from 'valibot';
import { idSchema } from './template.ts';

/** The one picture of a reply, drawn anew when it came in, so that nothing but pixels is kept. */
export interface TemplateImage {
  id: string;
  type: 'image/webp' | 'image/jpeg' | 'image/png';
  /** Pixels. */
  width: number;
  height: number;
  /** Base64 of the file. */
  data: string;
}

/** Bytes of the file; about what a photo of 1,600 pixels takes. */
export const mostImageBytes = 400_000;

/** Pixels of the longer side: more than a conversation shows. */
export const longestSide = 1_600;

const side = pipe(number(), integer(), minValue(1), maxValue(longestSide));

export const imageSchema = object({
  id: idSchema,
  type: picklist(['image/webp', 'image/jpeg', 'image/png']),
  width: side,
  height: side,
  data: pipe(
    string(),
    minLength(4),
    maxLength(Math.ceil(mostImageBytes / 3) * 4),
    regex(/^[A-Za-z0-9+/]+={0,2}$/),
  ),
});

/** Bytes of the file that a base64 text stands for. */
export function bytesOf({ data }: Pick<TemplateImage, 'data'>): number {
  return Math.floor((data.replace(/=+$/, '').length * 3) / 4);
}
