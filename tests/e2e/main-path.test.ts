import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Variant } from '../inbox/variant.ts';
import { type Kit, reply, startKit } from './kit.ts';
import { draftBecomes, expectClean, openList } from './steps.ts';

/** Every way the page is known to look; whatever is not named is as usual. */
const looks: Record<string, Partial<Variant>> = {
  'anchors: pagelet only': { anchors: 'pagelet' },
  'anchors: surface only': { anchors: 'surface' },
  'anchors: none': { anchors: 'none' },
  'rows without addresses': { rows: 'no-href' },
  'rows as list items': { rows: 'listitem' },
  'times in words': { times: 'text' },
  'in French': { locale: 'fr_FR' },
  'in a language nobody can read': { locale: 'xx' },
  'with Trusted Types': { csp: 'trusted-types' },
  'with nothing to hold on to': {
    anchors: 'none',
    rows: 'listitem',
    times: 'text',
    locale: 'xx',
    csp: 'trusted-types',
  },
  'with a textarea and no anchors': { composer: 'textarea', anchors: 'none', locale: 'xx' },
};

const body = 'Hi {{ customer.first_name | default: "there" }},\nwe open at nine.\n— {{ page.name }}';
const filled = (name: string, page = 'Boulangerie Morel') => `Hi ${name},\nwe open at nine.\n— ${page}`;

describe.each(['chromium', 'firefox'] as const)('In %s', (name) => {
  let kit: Kit;
  beforeAll(async () => {
    kit = await startKit(name);
    await kit.ask('saveTemplate', reply({ title: 'Opening hours', shortcut: 'hours', body }));
  });
  afterAll(() => kit?.close());

  async function insertHours(tab: Awaited<ReturnType<Kit['inbox']>>): Promise<void> {
    await openList(kit, tab);
    await tab.type('openi');
    await tab.press('Enter');
  }

  it.each(Object.entries(looks))(
    'a reply with the customer’s name goes in on a page %s',
    async (_label, variant) => {
      const tab = await kit.inbox(variant);
      await tab.evaluate(() => window.practice.setDraft(''));
      await insertHours(tab);
      await draftBecomes(tab, filled('Élodie'));
      await expectClean(tab);
      await tab.close();
    },
  );

  it('after the pane was mounted anew and the address lost the conversation', async () => {
    const tab = await kit.inbox({ remount: true });
    await tab.evaluate(() => document.querySelector('[data-lexical-editor]')?.setAttribute('data-first', ''));
    await tab.waitFor(
      () =>
        document.querySelector('[data-lexical-editor]:not([data-first])') &&
        !location.search.includes('selected_item_id'),
    );
    await tab.waitFor(() => window.practice.ready);
    await tab.evaluate(() => window.practice.setDraft('Thanks! '));
    await insertHours(tab);
    await draftBecomes(tab, `Thanks! ${filled('Élodie')}`);
    await expectClean(tab);
    await tab.close();
  });

  it('after Home, without a load in between', async () => {
    const tab = await kit.inbox();
    await tab.goto('https://business.facebook.com/latest/home?asset_id=1001');
    await tab.clickOn('main a[href*="/latest/inbox"]');
    await tab.waitFor(() => window.practice.ready);
    await tab.evaluate(() => window.practice.setDraft(''));
    await insertHours(tab);
    await draftBecomes(tab, filled('Élodie'));
    await tab.close();
  });

  it('with the background killed just before', async () => {
    const tab = await kit.inbox();
    await tab.evaluate(() => window.practice.setDraft(''));
    for (let round = 0; round < 3; round++) {
      await kit.driver.killBackground();
      await insertHours(tab);
      await draftBecomes(tab, filled('Élodie').repeat(round + 1));
    }
    await expectClean(tab);
    await tab.close();
  });

  it('in two tabs on two Pages, each with its own names', async () => {
    const bakery = await kit.inbox({ asset: '1001' });
    const workshop = await kit.inbox({ asset: '1002' });
    const customer = await workshop.evaluate(() => window.practice.current()?.name ?? '');
    await workshop.evaluate(() => window.practice.setDraft(''));
    await insertHours(workshop);
    await draftBecomes(workshop, filled(customer.split(' ')[0] ?? '', 'Atelier Vélo Nord'));
    await bakery.bringToFront();
    await bakery.evaluate(() => window.practice.setDraft(''));
    await insertHours(bakery);
    await draftBecomes(bakery, filled('Élodie'));
    await bakery.close();
    await workshop.close();
  });

  it('with 1,000 replies in the library', async () => {
    await kit.fill(
      Array.from({ length: 1_000 }, (_, index) =>
        reply({ title: `Answer number n${index}`, body: `This is answer ${index}.` }),
      ),
    );
    const tab = await kit.inbox();
    await tab.evaluate(() => window.practice.setDraft(''));
    await openList(kit, tab);
    await tab.type('n777');
    await tab.press('Enter');
    await draftBecomes(tab, 'This is answer 777.');
    await insertHours(tab);
    await draftBecomes(tab, `This is answer 777.${filled('Élodie')}`);
    await expectClean(tab);
    await tab.close();
  });

  it('and no error was logged on the way', () => {
    expect(kit.driver.logs().filter((line) => /repartee|extension|content-script/i.test(line))).toEqual([]);
  });
});
