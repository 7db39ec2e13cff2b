import { Fragment, h } from 'preact';

/** Private-use, so no sentence can contain it by accident. */
const slot = '\ue001';

/** A sentence of which one part is a key to press. */
export function WithKey({ combo, sentence }: { combo: string; sentence: (slot: string) => string }) {
  const [before = '', after = ''] = sentence(slot).split(slot);
  return h(Fragment, null, before, <kbd>{combo}</kbd>, after);
}
