import type { ChosenText, ReadResult } from '../../components/options/import/import-state.ts';
import { startWorker } from '../../utils/platform/worker.ts';

/** Of one text, ms. 5,000 replies take a second; what takes longer than this was made to. */
const longestReading = 10_000;

/**
 * Reads a text in a worker of its own, so that the page answers all the while and nothing of it is left afterwards.
 * @param life its end stops the reading; then the answer means nothing
 */
export function readBeside(text: ChosenText, life: AbortSignal): Promise<ReadResult> {
  return new Promise((resolve) => {
    const worker = startWorker('/import-worker.js');
    const end = (result: ReadResult) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const fail = (kind: 'too-slow' | 'unreadable') => end({ ok: false, trouble: { kind } });
    const timer = setTimeout(() => fail('too-slow'), longestReading);
    worker.addEventListener('message', (event: MessageEvent<ReadResult>) => end(event.data));
    worker.addEventListener('error', () => fail('unreadable'));
    life.addEventListener('abort', () => fail('unreadable'));
    worker.postMessage(text);
  });
}
