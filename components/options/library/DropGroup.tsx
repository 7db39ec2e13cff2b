import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { carriesReplies, droppedReplies } from './drag.ts';

interface Props {
  label: string;
  /** Null where nothing can be dropped. */
  onDrop: ((ids: string[]) => void) | null;
  children: ComponentChildren;
}

/** A group of replies that can be dropped into. */
export function DropGroup({ label, onDrop, children }: Props) {
  const [over, setOver] = useState(false);
  return (
    <section
      aria-label={label}
      class={over ? 'line-group over' : 'line-group'}
      onDragOver={(event) => {
        if (onDrop === null || !carriesReplies(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const { relatedTarget: to, currentTarget } = event;
        if (!(to instanceof Node && currentTarget.contains(to))) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (onDrop === null || !carriesReplies(event)) return;
        event.preventDefault();
        onDrop(droppedReplies(event));
      }}
    >
      {children}
    </section>
  );
}
