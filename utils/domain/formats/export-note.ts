import type { Template } from '../templates/template.ts';

/** What another program's format cannot say of a reply. */
export interface ExportNote {
  /** Of the reply. */
  id: string;
  title: string;
  /** literal-command: stays as the text that it is · made-trigger: it has no shortcut, and the format needs one */
  kind: 'literal-command' | 'made-trigger';
  /** The command, or the trigger. */
  text: string;
}

export function literalNotes({ id, title }: Template, commands: Iterable<string>): ExportNote[] {
  return [...new Set(commands)].map((text) => ({ id, title, kind: 'literal-command', text }));
}
