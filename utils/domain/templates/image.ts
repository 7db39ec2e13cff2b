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
