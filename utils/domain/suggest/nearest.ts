/** Shorter words have too many neighbours: "court" is no "coût". */
const shortest = 6;

/** Finds the one known word that a mistyped one most likely is. */
export class Nearest {
  /** By first letter and length: an error in the first letter is rare, and this keeps the search short. */
  private readonly shelves = new Map<string, Set<string>>();

  add(word: string): void {
    if (word.length < shortest - 1) return;
    const shelf = this.shelves.get(keyOf(word, word.length)) ?? new Set();
    this.shelves.set(keyOf(word, word.length), shelf.add(word));
  }

  /** A known word one edit away (a letter more, less, other, or two swapped), or null. */
  find(word: string): string | null {
    if (word.length < shortest) return null;
    for (const length of [word.length, word.length + 1, word.length - 1]) {
      for (const known of this.shelves.get(keyOf(word, length)) ?? [])
        if (isOneEdit(word, known)) return known;
    }
    return null;
  }
}

function keyOf(word: string, length: number): string {
  return `${word[0]}${length}`;
}

function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let ends = 0;
  const shorter = Math.min(a.length, b.length);
  while (ends < shorter - start && a.at(-1 - ends) === b.at(-1 - ends)) ends++;
  const [restA, restB] = [a.slice(start, a.length - ends), b.slice(start, b.length - ends)];
  if (restA.length <= 1 && restB.length <= 1) return restA !== restB;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
