import { mostFileBytes } from '../domain/formats/limits.ts';
import { gunzip, isGzip } from './gzip.ts';
import { readText, type TextRead } from './text-stream.ts';

/**
 * The text of a file that a person chose: UTF-8, or UTF-16 with its mark; gzip is recognised by its first bytes and
 * inflated, whatever the file is called.
 * @param mostBytes of the file, which is not opened when it has more, and of the inflated text
 * @returns rejects with a DOMException when the file cannot be read, for example because it was moved meanwhile
 */
export async function readTextFile(file: Blob, mostBytes: number = mostFileBytes): Promise<TextRead> {
  if (file.size > mostBytes) return { ok: false, problem: 'too-big' };
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return isGzip(head) ? gunzip(file.stream(), mostBytes) : readText(file.stream(), mostBytes);
}
