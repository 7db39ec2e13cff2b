/** How many entries a list takes, and how long each may be, in characters. */
export interface ListLimits {
  most: number;
  longest: number;
}

/** Those of `templateSchema`. */
export const exampleLimits: ListLimits = { most: 30, longest: 300 };
export const wordLimits: ListLimits = { most: 20, longest: 40 };

/** The list with what was typed or pasted behind it: each part once, whatever its case; what is over the limit stays out. */
export function withTyped(
  list: readonly string[],
  typed: string,
  separators: RegExp,
  { most, longest }: ListLimits,
): string[] {
  const whole = [...list];
  const known = new Set(list.map((entry) => entry.toLowerCase()));
  for (const part of typed.split(separators)) {
    const entry = part.trim().slice(0, longest).trim();
    if (entry === '' || known.has(entry.toLowerCase()) || whole.length >= most) continue;
    known.add(entry.toLowerCase());
    whole.push(entry);
  }
  return whole;
}
