import type { Fix, Problem } from '../finding.ts';
import { findOwnPhrases } from '../own-phrases.ts';
import type { LanguagePack } from '../packs/pack.ts';
import { packs } from '../packs/packs.ts';
import { findPatterns } from '../patterns.ts';
import type { Range } from '../range.ts';
import type { Reply } from '../reply.ts';
import type { Rule } from '../rule.ts';

export const blame: Rule = {
  id: 'blame',
  level: 'warning',
  languages: ['en', 'fr'],
  scope: 'sentence',
  *check(reply, { settings }) {
    if (reply.language === null) return;
    const pack = packs[reply.language];
    for (const range of findPatterns(reply.plain, pack.blame)) {
      if (!pack.excuse.test(reply.plain.slice(0, range.from))) yield problem(reply, range, pack);
    }
    yield* findOwnPhrases(reply.words, settings, 'blame').map((range) => ({ ranges: [range] }));
  },
};

function problem(reply: Reply, range: Range, pack: LanguagePack): Problem {
  const fix = softened(reply, range, pack);
  return fix === null ? { ranges: [range] } : { ranges: [range], fix };
}

/** The same request without the reproach, where a phrasing for it is known. */
function softened({ text, plain }: Reply, range: Range, { softenings }: LanguagePack): Fix | null {
  for (const { find, put } of softenings) {
    const match = find.exec(plain);
    if (match === null || match.index > range.to || match.index + match[0].length < range.from) continue;
    const to = match.index + match[0].length;
    // What the pattern kept is written as the person wrote it, with its accents.
    const kept = match[1] === undefined ? '' : original(text, plain, match.index, match[1]);
    const words = put.replace('$1', kept);
    const isStart = /^[^\p{L}]*$/u.test(plain.slice(0, match.index));
    const start = isStart ? words.charAt(0).toUpperCase() : words.charAt(0);
    return { kind: 'soften', edits: [{ from: match.index, to, put: start + words.slice(1) }] };
  }
  return null;
}

function original(text: string, plain: string, from: number, kept: string): string {
  const at = plain.indexOf(kept, from);
  return text.slice(at, at + kept.length);
}
