const quote = 0x22;
const backslash = 0x5c;
const openList = 0x5b;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

/**
 * Whether a JSON text opens more than `most` lists and objects inside one another. For the time before `JSON.parse`,
 * whose own limit is the engine's stack: up to the first error in the text both see the same brackets, so what passes
 * here is no deeper there.
 */
export function nestsDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === backslash) at++;
      else if (code === quote) inString = false;
    } else if (code === quote) {
      inString = true;
    } else if (code === openList || code === openObject) {
      depth++;
      if (depth > most) return true;
    } else if (code === closeList || code === closeObject) {
      depth--;
    }
  }
  return false;
}
