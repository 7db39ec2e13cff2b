/** What a Page keeps in the inbox's own saved replies. The page fills in the first name itself. */
export interface NativeReply {
  readonly title: string;
  text(firstName: string): string;
}

export const nativeReplies: readonly NativeReply[] = [
  {
    title: 'Delivery',
    text: (firstName) =>
      `Hi ${firstName},\nwe deliver on Tuesdays and Fridays between nine and noon. Tell us which day suits you.`,
  },
  {
    title: 'Cake orders',
    text: (firstName) =>
      `Hello ${firstName}, a cake takes us two days. Tell us how many guests you have, and what they like.`,
  },
  { title: 'Thanks', text: () => 'Thank you!' },
];
