// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { refusal } from '../../utils/page/inserter.ts';
import type { Scene } from '../../utils/page/scene.ts';
import { thread } from '../make.ts';
import { look, textField } from './look.ts';

const unknown = document.createElement('div');
unknown.setAttribute('contenteditable', 'true');

describe('Nothing is inserted', () => {
  it.each<[string, Scene, string]>([
    ['outside the inbox', null, 'no-composer'],
    ['where no reply box is', look(null), 'no-composer'],
    ['into a box that is switched off', look(textField(), { composer: 'disabled' }), 'composer-disabled'],
    ['into an editor of an unknown kind', look(unknown), 'unknown-editor'],
    [
      'into another conversation',
      look(textField(), { thread: thread({ id: 't2', name: 'Noah' }) }),
      'thread-changed',
    ],
    [
      'into a conversation that may be another',
      look(textField(), { thread: thread({ id: null, messageIds: [] }) }),
      'thread-changed',
    ],
    [
      'into another Page’s conversation',
      look(textField(), { thread: thread({ assetId: '200' }) }),
      'thread-changed',
    ],
  ])('%s', (_where, scene, reason) => {
    expect(refusal(scene, thread())).toBe(reason);
  });
});

it('The same conversation takes a reply, also after its box was made anew', () => {
  expect(refusal(look(textField()), thread())).toBeNull();
  expect(refusal(look(textField(), { thread: thread({ id: null }) }), thread())).toBeNull();
});
