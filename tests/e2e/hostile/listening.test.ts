import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../harness/types.ts';
import { type Kit, reply, startKit } from '../kit.ts';
import { draftBecomes, openList } from '../steps.ts';

const beside = join(import.meta.dirname, '..', '..', 'fixtures', 'other-extension');
const secret = 'Rosebud';
const typed = 'what nobody in the page may read, '.repeat(6).slice(0, 200);

describe.each(['chromium', 'firefox'] as const)(
  'A page that listens from its first script on, in %s',
  (name) => {
    let kit: Kit;
    let tab: Tab;
    beforeAll(async () => {
      kit = await startKit(name, { beside });
      for (let number = 1; number <= 12; number++) {
        const body = `${secret} body ${number}`;
        await kit.ask('saveTemplate', reply({ title: `${secret} title ${number}`, body }));
      }
      tab = await kit.inbox({ hostile: 'listens' });
      await tab.evaluate(() => window.practice.setDraft(''));
      await openList(kit, tab);
      const panel = await kit.driver.panelFrame(tab);
      await panel.waitFor(() => document.querySelectorAll('.result').length === 12);
    });
    afterAll(() => kit?.close());

    /** What another extension's script in the page finds. */
    async function otherExtension(): Promise<Record<string, unknown>> {
      await tab.evaluate((id) => {
        delete document.documentElement.dataset.other;
        document.dispatchEvent(new CustomEvent('look', { detail: id }));
      }, kit.driver.messageId);
      return JSON.parse(await tab.waitFor(() => document.documentElement.dataset.other ?? ''));
    }

    it('finds no saved reply anywhere in its document, while the list shows them', async () => {
      const places = await tab.evaluate(() => {
        const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
        const frames = Array.from({ length: window.length }, (_, index) => {
          try {
            return window[index]?.document.body.textContent ?? '';
          } catch {
            return 'closed to the page';
          }
        });
        getSelection()?.selectAllChildren(document.documentElement);
        const selected = String(getSelection());
        getSelection()?.removeAllRanges();
        return {
          // biome-ignore lint/performance/useDomNodeTextContent: both are places to look at.
          innerText: document.documentElement.innerText,
          textContent: document.documentElement.textContent,
          html: document.documentElement.outerHTML,
          openRoots: roots.map(({ textContent }) => textContent).join(),
          ourRoot: String(document.querySelector('repartee-bar')?.shadowRoot),
          frames: frames.join(),
          selected,
          resources: performance
            .getEntries()
            .map((entry) => entry.name)
            .join(),
        };
      });
      const found = Object.entries(places).filter(([, text]) => text.includes(secret));
      console.log(
        `${Object.keys(places).length} places looked at, ${found.length} with a saved reply (${name})`,
      );
      expect(found).toEqual([]);
      expect(places.ourRoot).toBe('null');
      expect(places.resources).not.toMatch(/extension:/);
    });

    it('gives another extension no reply either, only the frame around them', async () => {
      const found = await otherExtension();
      expect(found).toMatchObject({ rootOpened: true, frameSeen: true });
      expect(JSON.stringify(found)).not.toContain(secret);
      expect(found.document).toBe('null');
      expect(found.inside).toMatch(/error: /);
      expect(found.answer).toMatch(/error: .*(Receiving end does not exist|Could not establish connection)/);
    });

    it('sees none of 200 characters typed in the list', async () => {
      const before = await tab.evaluate(() => window.hostile.heard.length);
      await tab.bringToFront();
      await tab.type(typed);
      const panel = await kit.driver.panelFrame(tab);
      await panel.waitFor(
        (text) => document.querySelector<HTMLInputElement>('.search input')?.value === text,
        [typed],
      );
      await tab.press('Escape');
      await draftBecomes(tab, '');
      const heard = await tab.evaluate(
        (from) => window.hostile.heard.slice(from).map(({ type, said }) => `${type} ${said}`),
        before,
      );
      const keys = heard.filter((line) => /^(key|before|input|composition|text|copy|cut|paste)/.test(line));
      console.log(`${typed.length} characters typed, ${keys.length} seen by the page (${name})`);
      expect(keys).toEqual([]);
    });

    it('hears no message on its window, and is given no shadow root', async () => {
      const { messages, roots } = await tab.evaluate(() => ({
        messages: window.hostile.messages,
        roots: window.hostile.roots,
      }));
      console.log(`${messages.length} messages on the page's window (${name})`);
      expect(messages).toEqual([]);
      expect(roots.filter((root) => root !== 'null')).toEqual([]);
    });

    it('hears what is typed in its own reply box, so the listening works', async () => {
      await tab.evaluate(() => window.practice.setDraft(''));
      const before = await tab.evaluate(() => window.hostile.heard.length);
      await tab.type('abc');
      await draftBecomes(tab, 'abc');
      const heard = await tab.evaluate((from) => window.hostile.heard.slice(from), before);
      expect(heard.filter(({ type }) => type === 'keydown').map(({ said }) => said)).toEqual(['a', 'b', 'c']);
    });

    it('cannot reach us through another extension, however often that one knocks', async () => {
      await tab.evaluate(
        (id) => document.dispatchEvent(new CustomEvent('flood', { detail: id })),
        kit.driver.messageId,
      );
      const said = await tab.waitFor(() => document.documentElement.dataset.flood, [], 40_000);
      console.log(`${said} (messages of another extension, ${name})`);
      expect(said).toBe('2100 sent, 0 answered');
    });
  },
);
