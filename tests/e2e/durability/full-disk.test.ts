import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canMakeSmallDisk, makeSmallDisk } from '../harness/small-disk.ts';
import type { Tab } from '../harness/types.ts';
import { engines } from './engines.ts';
import type { Write } from './in-page/clients.ts';
import { sampleReply } from './sample.ts';
import { type Session, startSession } from './session.ts';
import { say, within } from './size.ts';
import { compare } from './truth.ts';

/** A profile with one library and its backups takes about half of it. */
const megabytes = 90;
/** Long, so that it cannot find room in a page that happens to be free inside a file. */
const typed =
  `What was typed while the disk was full. ${'A rather long line of a saved reply. '.repeat(450)}`.trim();

// Only root on Linux can make a disk that is small enough to fill: everywhere else this cannot be proven.
if (!canMakeSmallDisk) console.log('  full disk: not run, this needs root on Linux and the right to mount');

describe.runIf(canMakeSmallDisk).each(engines)('On a full disk, $label', (engine) => {
  it('nothing is called saved that is not, and the text stays', { timeout: within(90, 90) }, async () => {
    const disk = makeSmallDisk(megabytes);
    const profile = join(disk.path, 'profile');
    try {
      const session = await startSession(engine, { profile });
      try {
        await session.ask('saveTemplate', sampleReply('before'));
        const editor = await openEditor(session);
        disk.fill();
        await typeReply(editor, typed);
        // Whatever the browser freed meanwhile.
        disk.fill();
        await editor.clickOn('.editor-foot [type=submit]');
        const sentence = await editor.waitFor(() => document.querySelector('[role=alert] .bad')?.textContent);
        const writes = await writeSome(session, 'full');
        // What there was can still be read.
        const whileFull = await session.ask('library', null);
        expect(whileFull.templates).toContainEqual(sampleReply('before'));
        // A worker that starts on a full disk has a database that it cannot even open.
        await session.driver.killBackground();
        writes.push(...(await writeSome(session, 'full-after-a-kill')));
        expect(await bodyIn(editor)).toBe(typed);

        disk.release();
        await editor.clickOn('.editor-foot [type=submit]');
        await editor.waitFor(() => document.querySelector('.saved-state')?.textContent !== '');
        expect(await bodyIn(editor)).toBe(typed);
        const after = await session.ask('library', null);
        expect(after.templates.map(({ body }) => body)).toContain(typed);
        const own = after.templates.filter(({ id }) => id.startsWith('full-'));
        const { lost } = compare(writes, own);
        const acknowledged = writes.filter((write) => write.acknowledged).length;
        const { notices } = await session.ask('health', null);
        say(engine.label, {
          'writes on a full disk': writes.length,
          acknowledged,
          'of these lost': lost.length,
          sentence: `“${sentence}”`,
          'saved after space was freed': 1,
          notices: notices.length,
        });
        expect(lost).toEqual([]);
        expect(acknowledged).toBeLessThan(writes.length);
      } finally {
        await session.driver.crash();
      }
      await expectKept(engine, profile);
    } finally {
      disk.remove();
    }
  });
});

/** After the browser was killed as well, what was saved last is there. */
async function expectKept(engine: (typeof engines)[number], profile: string): Promise<void> {
  const again = await startSession(engine, { profile });
  try {
    const { templates } = await again.ask('library', null);
    expect(templates).toContainEqual(sampleReply('before'));
    expect(templates.map(({ body }) => body)).toContain(typed);
  } finally {
    await again.driver.close();
  }
}

function writeSome({ page, inPage }: Session, prefix: string): Promise<Write[]> {
  return page.evaluate(inPage.runClients, { prefix, clients: 2, writes: 5, seed: 4, changes: 0.25 });
}

async function openEditor({ driver }: Session): Promise<Tab> {
  const tab = await driver.extensionPage('options.html');
  await tab.clickOn('.list-tools .button.main');
  await tab.waitFor(() => document.querySelector('.body-text') !== null);
  return tab;
}

async function typeReply(editor: Tab, body: string): Promise<void> {
  await editor.bringToFront();
  await editor.waitFor(() => document.activeElement?.matches('.editor input') === true);
  await editor.type('A reply for a full disk');
  await editor.clickOn('.body-text');
  await editor.type(body.slice(0, 20));
  // As many keys as the rest has letters would take minutes.
  await editor.evaluate((text) => document.execCommand('insertText', false, text), body.slice(20));
}

function bodyIn(editor: Tab): Promise<string | undefined> {
  return editor.evaluate(() => document.querySelector<HTMLTextAreaElement>('.body-text')?.value);
}
