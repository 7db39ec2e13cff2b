import type { Message } from '../data/types.ts';

export interface Group {
  readonly key: string;
  readonly from: Message['from'];
  /** The first message's time: the page gives one time for the group. */
  readonly at: number;
  /** Whether a line with the date stands above. */
  readonly dated: boolean;
  readonly messages: readonly Message[];
}

const together = 60_000;
const silence = 30 * 60_000;

/** Runs of one side's messages with less than a minute between them. */
export function groupsOf(messages: readonly Message[]): Group[] {
  const groups: (Group & { messages: Message[] })[] = [];
  let before: Message | undefined;
  for (const message of messages) {
    const group = groups.at(-1);
    if (group !== undefined && before?.from === message.from && message.at - before.at < together) {
      group.messages.push(message);
    } else {
      const dated = before === undefined || message.at - before.at > silence;
      // By time, not by id: an optimistic bubble's id changes, and its group must not mount anew.
      groups.push({
        key: `${message.at} ${message.from}`,
        from: message.from,
        at: message.at,
        dated,
        messages: [message],
      });
    }
    before = message;
  }
  return groups;
}
