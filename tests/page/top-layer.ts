/** happy-dom has no top layer: the host's moves into it and out of it, in their order. */
export function giveTopLayer(): string[] {
  const moves: string[] = [];
  Object.assign(HTMLElement.prototype, {
    showPopover: () => void moves.push('in'),
    hidePopover: () => void moves.push('out'),
  });
  return moves;
}
