import type { Direction, Message } from '../../../domain/inbox/snapshot.ts';
import { findAllDated } from '../dated.ts';
import { visibleText } from '../page-text.ts';
import { fromUtime } from '../page-times.ts';
import { message } from './selectors.ts';

/** How far above a bubble its line can be; more steps would reach the list itself. */
const reach = 6;

/** The bubbles of a conversation, oldest first. A quoted message inside another one is not a message of its own. */
export function readBubbles(region: HTMLElement): { messages: Message[]; last: HTMLElement | null } {
  const { elements } = findAllDated(region, message);
  const bubbles = elements.filter((element) => element.parentElement?.closest('[data-message-id]') === null);
  const messages: Message[] = [];
  for (const bubble of bubbles) {
    const id = bubble.dataset.messageId ?? '';
    const text = textWithoutQuote(bubble);
    const before = messages.at(-1);
    // Several bubbles can share one id: they are one message of several parts.
    if (before?.id === id) before.text = [before.text, text].filter(Boolean).join('\n');
    else messages.push({ id, direction: directionOf(bubble, region), text, at: timeOf(bubble, region) });
  }
  return { messages, last: bubbles.at(-1) ?? null };
}

function textWithoutQuote(bubble: HTMLElement): string {
  const quote = bubble.querySelector('[data-message-id]');
  const text = visibleText(bubble);
  return quote === null ? text : text.replace(visibleText(quote), '').trim();
}

/** No attribute tells who wrote: only on which side of its line the bubble stands. */
function directionOf(bubble: HTMLElement, region: HTMLElement): Direction {
  for (
    let at = bubble.parentElement, steps = 0;
    at !== null && at !== region && steps < reach;
    at = at.parentElement, steps++
  ) {
    const style = getComputedStyle(at);
    if (!style.display.includes('flex') || style.flexDirection.startsWith('column')) continue;
    if (style.justifyContent === 'flex-start') return 'customer';
    if (style.justifyContent === 'flex-end') return 'page';
  }
  return 'unknown';
}

function timeOf(bubble: HTMLElement, region: HTMLElement): Message['at'] {
  const group = bubble.closest<HTMLElement>('[data-utime]');
  return group !== null && region.contains(group) ? fromUtime(group.dataset.utime) : null;
}
