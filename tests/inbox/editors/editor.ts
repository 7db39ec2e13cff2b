/** Offsets into an editor's own text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the practice inbox asks of an editor, whatever its kind. Reads come from the editor's state, never from the DOM. */
export interface Editor {
  /** The element a person types into. */
  readonly element: HTMLElement;
  /** Lines joined by "\n", for a line break as for a paragraph boundary. */
  text(): string;
  /** Null when the editor has no selection. */
  selection(): Span | null;
  /** Replaces the text through the editor's own API and puts the caret; the DOM may follow a moment later. */
  set(text: string, span: Span): void;
  /** Empties the editor and forgets its history, as sending does. */
  clear(): void;
  focus(): void;
  /** How often Undo would do something; only where the editor can say. */
  undoDepth?(): number;
}

export interface EditorProps {
  readonly placeholder: string;
  /** Called after every change with the text. */
  onText(text: string): void;
  /** A person (or somebody else) pressed Enter without Shift. Without this, Enter breaks the line. */
  onEnter?(event: { isTrusted: boolean }): void;
  /** Hands the mounted editor over; the answer takes it back. */
  attach(editor: Editor): () => void;
}

export function normalise(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
