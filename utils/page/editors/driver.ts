/** One way of putting text where the caret is. Returns at once; whether it worked is read back by the caller. */
export interface Way {
  name: string;
  put(composer: HTMLElement, text: string): void;
}

/** What is known about one kind of editor. */
export interface Driver {
  /** In order of trust. The next one is only tried when the draft is unchanged. */
  ways: readonly Way[];
  /** The editor learns of a new selection only by an event, some time after it was made. */
  hearsSelection?: true;
  /** Takes back the last change, by the editor's own history. */
  undo(composer: HTMLElement): void;
}
