import type { Answer } from './envelope.ts';

/** Far more than can be under way at once. */
const remembered = 50;

/**
 * Does each operation once. A request whose answer got lost comes again with the same operation (see client.ts): a reply
 * must not be inserted a second time, nor a key typed twice. What was answered is answered again.
 */
export function createOnce(): (key: string, run: () => Promise<Answer<unknown>>) => Promise<Answer<unknown>> {
  const answers = new Map<string, Promise<Answer<unknown>>>();
  return (key, run) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = run();
    answers.set(key, answer);
    const oldest = answers.keys().next().value;
    if (answers.size > remembered && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
