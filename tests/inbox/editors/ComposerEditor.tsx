import { oldLexical } from 'practice-inbox-lexical-017';
import { c } from '../styles/classes.ts';
import type { ComposerKind } from '../variant.ts';
import { DraftEditor } from './DraftEditor.tsx';
import type { EditorProps } from './editor.ts';
import { LexicalHost } from './LexicalHost.tsx';
import { plainLexical, richLexical } from './lexical-setups.ts';
import { TextareaEditor } from './TextareaEditor.tsx';
import { UnknownEditor } from './UnknownEditor.tsx';

export function ComposerEditor({ kind, ...props }: EditorProps & { kind: Exclude<ComposerKind, 'none'> }) {
  switch (kind) {
    case 'textarea':
      return <TextareaEditor {...props} />;
    case 'lexical':
      return <LexicalHost {...props} setUp={plainLexical} />;
    case 'lexical-rich':
      return <LexicalHost {...props} setUp={richLexical} />;
    case 'lexical-017':
      return <LexicalHost {...props} setUp={oldLexical} />;
    case 'draft':
      return <DraftEditor {...props} />;
    case 'unknown':
      return <UnknownEditor {...props} />;
    case 'disabled':
      return <textarea className={c('field')} rows={1} disabled placeholder={props.placeholder} />;
  }
}
