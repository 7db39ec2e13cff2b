import type { Snapshot } from '../../utils/domain/inbox/snapshot.ts';
import type { Look } from '../../utils/page/adapters/adapter.ts';
import { thread } from '../make.ts';

/** What an adapter tells when Emma's conversation is open with this reply box. */
export function look(composer: HTMLElement | null, part: Partial<Snapshot> = {}): Look {
  return {
    snapshot: {
      page: { assetId: '100', name: 'The Bakery' },
      thread: thread(),
      nameConfirmed: true,
      composer: composer === null ? 'absent' : 'ready',
      rows: [],
      messages: [],
      matched: {},
      ...part,
    },
    composer,
    keepClear: [],
  };
}

/** A text field in the page, with the caret at its end. */
export function textField(value = ''): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.value = value;
  field.setSelectionRange(value.length, value.length);
  return field;
}
