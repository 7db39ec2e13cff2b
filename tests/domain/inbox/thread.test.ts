import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOtherThread, isSameThread, type ThreadIdentity } from '../../../utils/domain/inbox/thread.ts';
import { thread } from '../../make.ts';

type Part = Partial<ThreadIdentity>;

/** Emma as she looks once Business Suite has dropped the id from the address. */
const noId: Part = { id: null };
const empty: Part = { id: null, messageIds: [] };

describe('It is the same conversation', () => {
  it.each<[string, Part, Part]>([
    ['when nothing changed', {}, {}],
    ['when the id was dropped after the pane came anew', {}, noId],
    ['when the id came back', noId, {}],
    ['when messages came in', { messageIds: ['m1', 'm2'] }, { id: null, messageIds: ['m2', 'm3'] }],
    ['with the same id, whatever messages are in sight', {}, { messageIds: ['m90', 'm91'] }],
    ['with the same id while the header has no name yet', {}, { name: null }],
    ['without ids and names, by a message in both', { ...noId, name: null }, { ...noId, name: null }],
    ['without ids and without any message, by the name', empty, empty],
  ])('%s', (_when, a, b) => {
    expect(isSameThread(thread(a), thread(b))).toBe(true);
  });
});

describe('It is not certainly the same conversation', () => {
  it.each<[string, Part, Part]>([
    ['with the same name and different ids', {}, { id: 't2' }],
    [
      'with different ids, even if a message is in both',
      { messageIds: ['m1'] },
      { id: 't2', messageIds: ['m1'] },
    ],
    ['with another name', {}, { name: 'Emma Watson' }],
    ['with another name, even if the id lags behind', {}, { name: 'Noah' }],
    ['on another Page', {}, { assetId: '200' }],
    ['on another surface', {}, { surface: 'comment' }],
    ['without ids and without a message in both', noId, { ...noId, messageIds: ['m7'] }],
    ['when one look saw messages and the other none', noId, empty],
    ['when there is nothing but a Page', { ...empty, name: null }, { ...empty, name: null }],
    ['when one look knew no name and neither an id', { ...empty, name: null }, empty],
  ])('%s', (_when, a, b) => {
    expect(isSameThread(thread(a), thread(b))).toBe(false);
    expect(isSameThread(thread(b), thread(a))).toBe(false);
  });
});

describe('It is certainly another conversation', () => {
  it.each<[string, Part, Part, boolean]>([
    ['with another id', {}, { id: 't2' }, true],
    ['with another name', {}, { name: 'Noah' }, true],
    ['on another Page', {}, { assetId: '200' }, true],
    ['not while the pane comes anew, without id, name and messages', {}, { ...empty, name: null }, false],
    ['not because other messages are in sight', {}, { messageIds: ['m90'] }, false],
  ])('%s', (_when, a, b, other) => {
    expect(isOtherThread(thread(a), thread(b))).toBe(other);
  });
});

describe('Whatever two looks saw', () => {
  const identity = fc.record<ThreadIdentity>({
    assetId: fc.constantFrom(null, '1', '2'),
    surface: fc.constantFrom('message', 'comment'),
    id: fc.constantFrom(null, 't1', 't2'),
    name: fc.constantFrom(null, 'Emma', 'Noah'),
    messageIds: fc.uniqueArray(fc.constantFrom('m1', 'm2', 'm3')),
  });

  it('it is never the same conversation and another one', () => {
    fc.assert(
      fc.property(identity, identity, (a, b) => !(isSameThread(a, b) && isOtherThread(a, b))),
      { seed: 20261123 },
    );
  });

  it('the answer does not depend on their order', () => {
    fc.assert(
      fc.property(identity, identity, (a, b) => isSameThread(a, b) === isSameThread(b, a)),
      { seed: 2 },
    );
  });

  it('two different names or ids are never one customer', () => {
    fc.assert(
      fc.property(identity, identity, (a, b) => {
        const differ = (x: string | null, y: string | null) => x !== null && y !== null && x !== y;
        return !(differ(a.name, b.name) || differ(a.id, b.id)) || !isSameThread(a, b);
      }),
      { seed: 3 },
    );
  });
});
