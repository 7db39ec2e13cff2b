import { ago } from '../clock.ts';
import type { Customer, Message, Thread } from './types.ts';

// Small words to write conversations with. Times are minutes before the load, so that the demo is always fresh.

interface Extras {
  quote?: Message;
  automatic?: boolean;
}

let count = 0;

/** `mid.` ids are unique in a load and give nothing away: not the direction, not the time. */
export function nextMessageId(): string {
  count += 1;
  return `mid.$c${((count * 2_654_435_761) % 2 ** 32).toString(36).padStart(7, '0')}${count.toString(36)}`;
}

export function theySay(minutes: number, text: string | readonly string[], extras: Extras = {}): Message {
  return write('customer', minutes, text, extras);
}

export function weSay(minutes: number, text: string | readonly string[], extras: Extras = {}): Message {
  return write('page', minutes, text, extras);
}

export function sticker(minutes: number): Message {
  return write('customer', minutes, [], {});
}

export function thread(customer: Customer, messages: readonly Message[], rest: Partial<Thread> = {}): Thread {
  return {
    id: customer.id,
    channel: 'messenger',
    customer,
    unread: messages.at(-1)?.from === 'customer',
    older: [],
    note: '',
    ...rest,
    messages,
  };
}

function write(
  from: Message['from'],
  minutes: number,
  text: string | readonly string[],
  extras: Extras,
): Message {
  const { quote, automatic } = extras;
  return {
    id: nextMessageId(),
    from,
    at: ago(minutes * 60),
    bubbles: typeof text === 'string' ? [text] : text,
    ...(quote === undefined ? {} : { quote: { id: quote.id, text: quote.bubbles.join(' ') } }),
    ...(automatic === undefined ? {} : { automatic }),
  };
}
