import 'react';

declare module 'react' {
  interface CSSProperties {
    /** The colour of a Page, 0–360. */
    '--hue'?: number;
  }
}
