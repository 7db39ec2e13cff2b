import { vi } from 'vitest';
import { defaultSettings, type Settings } from '../../utils/domain/settings/settings.ts';
import type { Template } from '../../utils/domain/templates/template.ts';
import type { TemplateUsage } from '../../utils/domain/templates/usage.ts';
import type { Ask } from '../../utils/messages/client.ts';
import type { Opening, PanelRequests } from '../../utils/messages/protocol.ts';
import type { Later } from '../../utils/panel/library-index.ts';
import { PanelController } from '../../utils/panel/panel-controller.ts';
import { browser } from '../../utils/platform/browser.ts';
import { clock as morning, template, thread } from '../make.ts';

export const hours = template({ id: 'hours', title: 'Hours', shortcut: 'hours', body: 'We open at nine.' });
export const price = template({ id: 'price', title: 'Price', shortcut: 'price', body: 'It costs [price].' });
export const signed = template({
  id: 'signed',
  title: 'Signed',
  shortcut: 'signed',
  body: '— {{ agent.name }}',
});

/** A panel with three replies, for Emma, and everything that it asks for. */
export function panel(
  templates: Template[] = [hours, price, signed],
  settings: Partial<Settings> = {},
  later: Later = (run) => run(),
) {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-US');
  const library = {
    templates,
    folders: [],
    settings: { ...defaultSettings, ...settings },
    usage: [] as TemplateUsage[],
    learningKey: '0'.repeat(32),
  };
  const opening: Opening = {
    session: 1,
    thread: thread(),
    pageName: 'The Bakery',
    presses: [],
    lastMessages: [],
    sentTexts: [],
    keep: null,
  };
  const answers = {
    library: { ok: true, value: library } as unknown,
    opened: { ok: true, value: opening } as unknown,
    insert: { ok: true, value: { inserted: true, by: 'text-field/insertText' } } as unknown,
    usage: { ok: true, value: [] } as unknown,
  };
  const asked: [request: string, input: unknown][] = [];
  // The answers above stand for whatever the background says, right or wrong.
  const ask = (async (request: string, input: unknown) => {
    asked.push([request, input]);
    // What travels is a copy.
    return structuredClone(Reflect.get(answers, request)) ?? { ok: true, value: null };
  }) as Ask<PanelRequests>;
  const clock = { ...morning };
  const controller = new PanelController(
    ask,
    () => undefined,
    () => clock,
    later,
  );
  const inputsOf = (request: string) => asked.filter(([name]) => name === request).map(([, input]) => input);
  return { controller, clock, answers, asked, inputsOf, opening, library };
}

/** The same, opened by the person. */
export async function ready(...args: Parameters<typeof panel>) {
  const parts = panel(...args);
  await parts.controller.load();
  await parts.controller.focused();
  return parts;
}

/** Lets every answer arrive. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}
