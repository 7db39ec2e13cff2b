import type { IconNode } from 'lucide';
import { h } from 'preact';

/** A picture from lucide, drawn in the colour of the text around it. It says nothing that a label does not say too. */
export function Icon({ node, size = 16 }: { node: IconNode; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {node.map(([shape, attributes]) => h(shape, { key: JSON.stringify(attributes), ...attributes }))}
    </svg>
  );
}
