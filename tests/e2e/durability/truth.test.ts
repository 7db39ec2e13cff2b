import { expect, it } from 'vitest';
import type { Write } from './in-page/clients.ts';
import { sampleReply } from './sample.ts';
import { compare } from './truth.ts';

const write = (id: string, revision: number, acknowledged = true): Write => ({
  id,
  revision,
  operation: `operation-${id}-${revision}`,
  acknowledged,
});

it('What was called saved and is there is not lost', () => {
  const writes = [write('a', 0), write('a', 1), write('b', 0), write('b', 1, false), write('c', 0, false)];
  // Of what nobody was told, either state will do.
  for (const revision of [0, 1]) {
    const library = [sampleReply('a', 1), sampleReply('b', revision)];
    expect(compare(writes, library)).toEqual({ lost: [], duplicates: [] });
  }
});

it('What is gone, older or different in one letter is lost', () => {
  const writes = ['gone', 'older', 'different'].flatMap((id) => [write(id, 0), write(id, 1)]);
  const different = sampleReply('different', 1);
  const library = [sampleReply('older', 0), { ...different, body: different.body.slice(0, -1) }];
  expect(compare(writes, library).lost).toEqual([
    'gone revision 1',
    'older revision 1',
    'different revision 1',
  ]);
});

it('What stands there twice, or comes from nobody, is told', () => {
  const library = [sampleReply('a'), sampleReply('a'), sampleReply('stranger')];
  expect(compare([write('a', 0)], library).duplicates).toEqual(['a', 'stranger']);
});
