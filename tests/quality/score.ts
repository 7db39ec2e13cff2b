/** How often something was found rightly, wrongly, and not. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

export function emptyScore(): Score {
  return { right: 0, wrong: 0, missed: 0 };
}

/** Of what was found, the share that was right; 1 where nothing was found. */
export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Of what was there, the share that was found; 1 where nothing was there. */
export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** How many there were. */
export function cases({ right, missed }: Score): number {
  return right + missed;
}

export function sum(scores: readonly Score[]): Score {
  return scores.reduce(
    (all, { right, wrong, missed }) => ({
      right: all.right + right,
      wrong: all.wrong + wrong,
      missed: all.missed + missed,
    }),
    emptyScore(),
  );
}
