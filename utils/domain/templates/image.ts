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
