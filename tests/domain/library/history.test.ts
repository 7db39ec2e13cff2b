import { describe, expect, it } from 'vitest';
import { isSameReply, mostVersions, withVersion } from '../../../utils/domain/library/history.ts';
import { template } from '../../make.ts';

describe('The history of a reply', () => {
  it('has the newest version first', () => {
    const first = withVersion(undefined, template({ body: 'One' }), 1);
    const second = withVersion(first, template({ body: 'Two' }), 2);
    expect(second).toEqual({
      id: 'reply',
      versions: [
        { template: template({ body: 'Two' }), replacedAt: 2 },
        { template: template({ body: 'One' }), replacedAt: 1 },
      ],
    });
  });

  it('has twenty versions at most, and lets the oldest go', () => {
    let history = withVersion(undefined, template({ body: '0' }), 0);
    for (let n = 1; n < 30; n++) history = withVersion(history, template({ body: String(n) }), n);
    expect(history.versions).toHaveLength(mostVersions);
    expect(history.versions.at(-1)?.template.body).toBe('10');
  });
});

it('Two replies read the same unless more than their times differs', () => {
  expect(isSameReply(template(), template({ createdAt: 9, updatedAt: 9 }))).toBe(true);
  expect(isSameReply(template(), template({ body: 'Other' }))).toBe(false);
  expect(isSameReply(template(), template({ tags: ['a'] }))).toBe(false);
  expect(isSameReply(template(), template({ folderId: 'f' }))).toBe(false);
});
