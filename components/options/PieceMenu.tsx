interface Props<Name extends string> {
  legend: string;
  entries: readonly Name[];
  labelOf(name: Name): string;
  onInsert(name: Name): void;
}

/** Buttons that write something into the text, where its caret is. */
export function PieceMenu<Name extends string>({ legend, entries, labelOf, onInsert }: Props<Name>) {
  return (
    <fieldset class="variables">
      <legend class="small quiet">{legend}</legend>
      {entries.map((name) => (
        <button
          key={name}
          type="button"
          class="variable"
          // The text keeps its caret: that is where the piece goes.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onInsert(name)}
        >
          {labelOf(name)}
        </button>
      ))}
    </fieldset>
  );
}
