import type { LibraryFile } from '../../../../utils/domain/formats/library-file.ts';
import { defaultSettings } from '../../../../utils/domain/settings/settings.ts';
import { sampleIds, sampleReply } from '../sample.ts';
import { ask, askOnce } from './ask.ts';

/** How long one takes that nobody disturbs, ms. */
export async function timeImport(prefix: string, size: number): Promise<number> {
  const start = performance.now();
  const answer = await ask('importLibrary', { file: fileOf(prefix, size), mode: 'add' });
  if (!answer.ok || answer.value.added !== size) throw new Error(`The import gave ${JSON.stringify(answer)}`);
  return performance.now() - start;
}

/** Without a retry, which would make it whole. Whether there is an answer does not matter. */
export async function importOnce(prefix: string, size: number): Promise<void> {
  await askOnce('importLibrary', { file: fileOf(prefix, size), mode: 'add' }).catch(() => {});
}

/** How many replies have ids that begin so. */
export async function countReplies(prefix: string): Promise<number> {
  const answer = await ask('library', null);
  if (!answer.ok) throw new Error(`The library answered ${JSON.stringify(answer)}`);
  return answer.value.templates.filter(({ id }) => id.startsWith(prefix)).length;
}

function fileOf(prefix: string, size: number): LibraryFile {
  return {
    exportedAt: 1_790_000_000_000,
    templates: sampleIds(prefix, size).map((id) => sampleReply(id)),
    folders: [],
    pages: [],
    settings: defaultSettings,
  };
}
