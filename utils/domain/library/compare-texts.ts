/** A stretch of two texts: in both, only in the one there is now, or only in the other. */
export interface Stretch {
  kind: 'both' | 'goes' | 'comes';
  text: string;
}

/** Word pairs looked at; beyond that, one half of a second, everything between the common ends counts as different. */
const mostPairs = 4_000_000;

/** What would go and what would come if `other` took the place of `now`, word by word. */
export function compareTexts(now: string, other: string): Stretch[] {
  const a = wordsOf(now);
  const b = wordsOf(other);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  return joined([
    ...a.slice(0, start).map(stretch('both')),
    ...(middleA.length * middleB.length > mostPairs
      ? [...middleA.map(stretch('goes')), ...middleB.map(stretch('comes'))]
      : middle(middleA, middleB)),
    ...a.slice(a.length - end).map(stretch('both')),
  ]);
}

/** Words and line ends, each with the spaces before it. */
function wordsOf(text: string): string[] {
  return text.match(/[^\S\n]*(?:\n|[^\s]+)|[^\S\n]+$/g) ?? [];
}

function stretch(kind: Stretch['kind']): (text: string) => Stretch {
  return (text) => ({ kind, text });
}

/** By the longest common row of words. */
function middle(a: readonly string[], b: readonly string[]): Stretch[] {
  const width = b.length + 1;
  /** At [i, j]: words that a from i and b from j have in common. */
  const common = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const stretches: Stretch[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [word = '', otherWord = ''] = [a[i], b[j]];
    if (i < a.length && j < b.length && word === otherWord) {
      stretches.push({ kind: 'both', text: word });
      i++;
      j++;
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) {
      stretches.push({ kind: 'goes', text: word });
      i++;
    } else {
      stretches.push({ kind: 'comes', text: otherWord });
      j++;
    }
  }
  return stretches;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const { kind, text } of stretches) {
    const last = whole.at(-1);
    if (last?.kind === kind) last.text += text;
    else whole.push({ kind, text });
  }
  return whole;
}
