export interface BusinessPage {
  readonly asset: string;
  /** The Page's id on www, which is not the asset id. */
  readonly profile: string;
  readonly name: string;
  readonly trade: string;
  readonly hue: number;
}

export interface Customer {
  /** Shared between Pages: the same person may write to both, under one id. */
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly since: string;
  readonly labels: readonly string[];
  /** The same person's Instagram thread. */
  readonly instagram?: string;
}

export interface Message {
  /** `data-message-id`. Changes when the server confirms an optimistic bubble. */
  readonly id: string;
  readonly from: 'customer' | 'page';
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** More than one = several bubbles with the same id. Empty = a sticker. */
  readonly bubbles: readonly string[];
  readonly quote?: { readonly id: string; readonly text: string };
  /** Sent by the Page's instant or away reply. Looks like any other message of ours. */
  readonly automatic?: boolean;
  /** Shown before the server confirmed it. */
  readonly pending?: boolean;
}

export interface Thread {
  readonly id: string;
  readonly channel: 'messenger' | 'instagram';
  readonly customer: Customer;
  readonly unread: boolean;
  readonly messages: readonly Message[];
  /** What scrolling up will bring, oldest first. */
  readonly older: readonly Message[];
  readonly note: string;
}
