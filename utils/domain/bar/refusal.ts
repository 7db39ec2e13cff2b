/** Why a reply did not go into the composer. Each has its sentence in `locales/`. */
export type RefusalReason =
  | 'no-composer'
  | 'composer-disabled'
  | 'unknown-editor'
  | 'thread-changed'
  | 'not-proven'
  | 'page-gone';
