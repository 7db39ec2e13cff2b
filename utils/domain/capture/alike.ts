import { likeness } from '../suggest/likeness.ts';
import type { Template } from '../templates/template.ts';

/** From here on, two replies say the same (Dice's coefficient over their words). */
const alike = 0.8;

const command = /\{\{[^{}]*\}\}|\{%[^{}]*%\}|\[[^\]\n]{0,40}\]/g;

/** The saved reply that says nearly the same as this body; null when there is none. */
export function replyLike(body: string, templates: readonly Template[]): Template | null {
  const said = wordsOf(body);
  let best: { template: Template; score: number } | null = null;
  for (const template of templates) {
    const other = wordsOf(template.body);
    // The score of texts so different in length cannot reach it.
    if (Math.min(said.length, other.length) < Math.max(said.length, other.length) / 3) continue;
    const score = likeness(said, other);
    if (score >= alike && score > (best?.score ?? 0)) best = { template, score };
  }
  return best?.template ?? null;
}

function wordsOf(body: string): string {
  return body.replace(command, ' ');
}
