import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../harness/types.ts';
import { type Kit, reply, startKit } from '../kit.ts';
import { draftBecomes, openList } from '../steps.ts';

const many = 10_000;

/** Everything that a script in the page can make up, `count` times in turn; runs in the page. */
function forge(count: number, ids: readonly string[]): void {
  const host = document.querySelector('repartee-bar') ?? document.documentElement;
  const places = [window, document, document.documentElement, document.activeElement ?? document.body, host];
  const init = { bubbles: true, cancelable: true, composed: true };
  const operation = 'operation-12345';
  const shapes = [
    { to: 'background', request: 'library', operation, input: null },
    { to: 'tab', request: 'insert', operation, input: { text: 'Forged', thread: null } },
    { to: 'panel', request: 'event', operation, input: { kind: 'presses', presses: [] } },
    ...ids.map((id) => ({
      type: `${id}:inbox:wxt:content-script-started`,
      contentScriptName: 'inbox',
      messageId: 'x',
    })),
    { type: 'wxt:content-script-started', contentScriptName: 'inbox', messageId: 'x' },
  ];
  const key = (type: string, key: string, code: string, altKey: boolean) =>
    new KeyboardEvent(type, { ...init, key, code, altKey });
  const makers: ((number: number) => Event | null)[] = [
    () => key('keydown', 'r', 'KeyR', true),
    () => key('keyup', 'r', 'KeyR', true),
    () => key('keydown', 'Escape', 'Escape', false),
    () => new PointerEvent('pointerdown', init),
    () => new PointerEvent('click', { ...init, detail: 1 }),
    () => new MouseEvent('dblclick', init),
    () => new FocusEvent('focus', init),
    () => new FocusEvent('blur', init),
    () => new Event('beforetoggle', init),
    () => new Event('input', init),
    (number) => {
      const detail = { contentScriptName: 'inbox', messageId: String(number) };
      const id = ids[number % ids.length] ?? '';
      return new CustomEvent(`${id}:inbox:wxt:content-script-started`, { detail });
    },
    () => new CustomEvent('wxt:content-script-started', { detail: { contentScriptName: 'inbox' } }),
    () => new CustomEvent('wxt:locationchange'),
    (number) => {
      window.postMessage(shapes[number % shapes.length], '*');
      return null;
    },
  ];
  for (let number = 0; number < count; number++) {
    const event = makers[number % makers.length]?.(number) ?? null;
    const place = places[Math.floor(number / makers.length) % places.length];
    if (event !== null) place?.dispatchEvent(event);
  }
}

describe.each(['chromium', 'firefox'] as const)('A page that makes up events, in %s', (name) => {
  let kit: Kit;
  let tab: Tab;
  beforeAll(async () => {
    kit = await startKit(name);
    await kit.ask('saveTemplate', reply({ title: 'Opening hours', body: 'We open at nine.' }));
    tab = await kit.inbox({ hostile: 'listens' });
    await kit.driver.panelFrame(tab);
  });
  afterAll(() => kit?.close());

  it('opens nothing, inserts nothing and takes nothing down with 10,000 of them', async () => {
    await tab.evaluate(() => window.practice.setDraft('Hello '));
    await tab.evaluate(forge, many, [kit.driver.extensionId, kit.driver.messageId]);
    // The last of its messages has arrived when one sent now does.
    await tab.evaluate(
      () =>
        new Promise<void>((resolve) => {
          addEventListener('message', ({ data }) => data === 'the last' && resolve());
          postMessage('the last', '*');
        }),
    );
    const panel = await kit.driver.panelFrame(tab);
    const opened = await panel.evaluate(() => document.hasFocus() || innerWidth > 0);
    const after = await tab.evaluate(() => ({
      mounted: document.querySelector('repartee-bar')?.parentNode === document.documentElement,
      draft: window.practice.draft(),
      sent: window.practice.sent.length,
    }));
    const acts = Number(opened) + Number(after.draft !== 'Hello ') + after.sent;
    console.log(`${many} forged events and messages: ${acts} acts, bar mounted: ${after.mounted} (${name})`);
    expect({ opened, ...after }).toEqual({ opened: false, mounted: true, draft: 'Hello ', sent: 0 });
  });

  it('and the real key still opens the list', async () => {
    await openList(kit, tab);
    await tab.press('Enter');
    await draftBecomes(tab, 'Hello We open at nine.');
  });
});
