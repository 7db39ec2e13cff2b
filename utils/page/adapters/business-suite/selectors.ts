import type { Dated } from '../dated.ts';

/** The shape of Business Suite's inbox. Newest first; how to mend one: docs/fix-a-selector.md. */

export const main: Dated = [{ since: '2024-01', css: '[role="main"]' }];

export const threadList: Dated = [
  { since: '2026-09', css: '[data-surface*="bizweb_inbox:thread_list"]' },
  { since: '2024-01', css: '[data-pagelet="BizP13NInboxUinifiedThreadListView"]' },
  { since: '2024-01', css: '[data-pagelet="GenericBizInboxThreadListViewBody"]' },
];

/** Conversation and composer. */
export const pane: Dated = [
  { since: '2026-09', css: '[data-surface$="messenger_detail_view"]' },
  { since: '2024-01', css: '[data-pagelet="BizP13NInboxMessengerDetailView"]' },
];

export const header: Dated = [
  { since: '2026-09', css: '[data-surface$="detail_view_header"]' },
  { since: '2024-01', css: '[data-pagelet="BizInboxDetailViewHeaderSectionWrapper"]' },
];

/** Tabs for one customer's channels; the selected one names the thread when the address does not. */
export const channelLink: Dated = [
  {
    since: '2026-09',
    css: '[data-surface$="channel_selector"] [aria-selected="true"][href*="selected_item_id"]',
  },
  { since: '2024-01', css: '[role="tab"][aria-selected="true"][href*="selected_item_id"]' },
];

/** The switch between Pages; it shows the name of the one in use. */
export const pageSwitch: Dated = [
  { since: '2026-09', css: '[data-pagelet="BizInboxHeader"] [aria-haspopup="menu"]' },
  {
    since: '2024-01',
    css: '[role="main"] h1 ~ [aria-haspopup="menu"], [role="main"] h1 ~ * [aria-haspopup="menu"]',
  },
];

export const messageList: Dated = [
  {
    since: '2024-01',
    css: '[data-pagelet="BizInboxMessengerMessageListContainer"] [role="region"][tabindex="0"]',
  },
  { since: '2024-01', css: '[role="region"][tabindex="0"]:has([data-message-id])' },
];

export const message: Dated = [{ since: '2024-01', css: '[data-message-id]' }];

/** Something that can be typed into. Which of them is the composer, geometry says: see composer.ts. */
export const textBox: Dated = [
  {
    since: '2024-01',
    css: 'textarea, [contenteditable="true"][role="textbox"], [contenteditable="true"].public-DraftEditor-content',
  },
];

export const rowCandidate: Dated = [
  { since: '2026-03', css: '[role="listitem"]' },
  { since: '2024-01', css: 'a[href*="selected_item_id"]' },
  { since: '2025-06', css: '[tabindex="0"]:not([role="region"])' },
];

/** Hover actions inside a row: never read as text, never touched. */
export const rowActions = '[role="row"], [role="gridcell"], .accessible_elem';

export const time: Dated = [{ since: '2024-01', css: '[data-utime]' }];

export const busy: Dated = [{ since: '2024-01', css: '[aria-busy="true"]' }];
