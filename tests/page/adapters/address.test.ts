import { describe, expect, it } from 'vitest';
import {
  assetIdIn,
  inboxAddress,
  isMessagesAddress,
  threadIdIn,
} from '../../../utils/page/adapters/address.ts';

const business = 'https://business.facebook.com';

describe('Messages are shown at', () => {
  it.each([
    '/latest/inbox',
    '/latest/inbox/',
    '/latest/inbox/all?asset_id=1',
    '/latest/inbox/messenger',
    '/latest/inbox/instagram_direct',
    '/inbox/1/2',
  ])('%s', (path) => {
    expect(isMessagesAddress(new URL(path, business))).toBe(true);
  });
});

describe('No messages are shown at', () => {
  it.each([
    `${business}/latest/home`,
    `${business}/latest/inboxes`,
    `${business}/x/latest/inbox/all`,
    `${business}/latest/inbox/facebook?asset_id=1`,
    `${business}/latest/inbox/instagram`,
    `${business}/latest/inbox/facebook_comments/`,
    'https://www.facebook.com/latest/inbox/all',
    'https://www.facebook.com/messages/t/1',
    'https://business.facebook.com.evil.example/latest/inbox/all',
  ])('%s', (address) => {
    expect(isMessagesAddress(new URL(address))).toBe(false);
  });
});

describe('An address names', () => {
  it('the Page and the conversation', () => {
    const url = new URL(`${business}/latest/inbox/all?asset_id=123&selected_item_id=t_9`);
    expect(assetIdIn(url)).toBe('123');
    expect(threadIdIn(url)).toBe('t_9');
  });

  it.each(['', '?asset_id=', '?asset_id=abc', '?asset_id=1a', `?asset_id=${'1'.repeat(31)}`])(
    'no Page in %j',
    (query) => {
      expect(assetIdIn(new URL(`${business}/latest/inbox/all${query}`))).toBeNull();
    },
  );

  it('no conversation once Business Suite has dropped it', () => {
    expect(threadIdIn(new URL(`${business}/latest/inbox/all?asset_id=1`))).toBeNull();
  });
});

it('The inbox of a Page is opened at an address that shows its messages', () => {
  expect(inboxAddress(null)).toBe(`${business}/latest/inbox/all`);
  const url = new URL(inboxAddress('123'));
  expect(assetIdIn(url)).toBe('123');
  expect(isMessagesAddress(url)).toBe(true);
});
