import type { Audience } from '../../utils/messages/sender.ts';
import type { Sender } from '../../utils/platform/runtime.ts';

export const home = {
  id: 'repartee@repartee.app',
  origin: 'chrome-extension://repartee',
  pageOrigins: ['https://business.facebook.com', 'https://www.facebook.com'],
};

const tab = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false };

/** One sender of each kind. */
export const senders: Record<Audience, Sender> = {
  page: { id: home.id, tab, frameId: 0, url: 'https://business.facebook.com/latest/inbox/all' },
  panel: { id: home.id, tab, frameId: 3, url: `${home.origin}/panel.html` },
  view: { id: home.id, url: `${home.origin}/options.html` },
  stranger: { id: 'another-extension', url: 'https://business.facebook.com/' },
};
