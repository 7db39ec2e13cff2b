import { defineUnlistedScript } from '#imports';
import type { ChosenText, ReadResult } from '../components/options/import/import-state.ts';
import { readAnswer } from '../utils/domain/formats/read-answer.ts';
import { readTextFile } from '../utils/platform/read-file.ts';

/** Reads one text beside the page, which stops it when it takes too long. */
export default defineUnlistedScript(() => {
  self.addEventListener('message', (event: MessageEvent<ChosenText>) => {
    void read(event.data).then((result) => self.postMessage(result));
  });
});

async function read({ name, content, choice }: ChosenText): Promise<ReadResult> {
  try {
    const file = typeof content === 'string' ? content : await readTextFile(content);
    if (typeof file !== 'string' && !file.ok) return { ok: false, trouble: { kind: file.problem } };
    const text = typeof file === 'string' ? file : file.text;
    return { ok: true, answer: readAnswer(text, withoutGzip(name), choice) };
  } catch {
    return { ok: false, trouble: { kind: 'unreadable' } };
  }
}

/** What was packed is named like itself. */
function withoutGzip(name: string): string {
  return name.replace(/\.gz$/i, '');
}
