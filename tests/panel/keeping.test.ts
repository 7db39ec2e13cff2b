import { describe, expect, it } from 'vitest';
import type { Settings } from '../../utils/domain/settings/settings.ts';
import type { Template } from '../../utils/domain/templates/template.ts';
import { leftoversOf } from '../../utils/panel/keeping.ts';
import { shownOf } from '../../utils/panel/panel-state.ts';
import { press, template } from '../make.ts';
import { panel, settled } from './fake-ask.ts';

const draft = 'Hi Emma,\nwe deliver on Fridays. Your order #48213 comes then.';
const hours = template({ id: 'hours', title: 'Hours', body: 'We are open from nine to six.' });

/** A panel that was opened to keep a text. */
async function keeping(text = draft, templates: Template[] = [hours], settings: Partial<Settings> = {}) {
  const parts = panel(templates, { agentName: 'Anna', ...settings });
  parts.opening.keep = text;
  Object.assign(parts.answers, { saveTemplate: { ok: true, value: { saved: true } } });
  await parts.controller.load();
  await parts.controller.focused();
  return { ...parts, form: () => parts.controller.state.keeping?.form };
}
const save = press('Ctrl+Enter');

describe('A text that is kept', () => {
  it('stands in the form with variables and questions, and nothing was asked to be stored', async () => {
    const { form, asked, controller } = await keeping();
    expect(form()).toEqual({
      title: 'We deliver on Fridays',
      body: 'Hi {{ customer.first_name | default: "there" }},\nwe deliver on Fridays. Your order #{% ask "Order number" %} comes then.',
      language: 'en',
      folderId: null,
      shortcut: '',
    });
    expect(controller.state.focusOn).toBe('keep-title');
    expect(asked.map(([request]) => request)).toEqual(['library', 'opened']);
  });

  it('is stored by Ctrl+Enter as the form has it, once, and the page is told', async () => {
    const { controller, inputsOf } = await keeping();
    controller.keeper.change({ title: ' Delivery ', shortcut: 'fri' });
    controller.press(save, true);
    controller.press(save, true);
    await settled();
    expect(inputsOf('saveTemplate')).toEqual([
      expect.objectContaining({ title: 'Delivery', shortcut: 'fri', language: 'en', twinId: null }),
    ]);
    expect(inputsOf('kept')).toEqual([null]);
    expect(controller.state.keeping).toBeNull();
  });

  it('with something personal is stored by a second press only, after a warning', async () => {
    const { controller, inputsOf } = await keeping('Call 020 7946 0958, we are there until six.');
    controller.press(save, true);
    await settled();
    expect(inputsOf('saveTemplate')).toEqual([]);
    expect(controller.state.keeping?.warned).toBe(true);
    controller.press(save, true);
    await settled();
    expect(inputsOf('saveTemplate')).toHaveLength(1);
  });

  it('is warned of again when its words changed after the warning', async () => {
    const { controller, inputsOf } = await keeping('Call 020 7946 0958, we are there until six.');
    controller.press(save, true);
    controller.keeper.change({ body: 'Call 020 7946 0958 or write to emma@mail.example' });
    controller.press(save, true);
    await settled();
    expect(inputsOf('saveTemplate')).toEqual([]);
  });

  it('asks for what is personal, or leaves it as the business’s own', async () => {
    const { controller, library, form } = await keeping('Call 020 7946 0958 or write to us@shop.example');
    const left = () => {
      const { keeping: now } = controller.state;
      return now === null ? [] : leftoversOf(now, library);
    };
    const [phone, email] = left();
    if (phone !== undefined) controller.keeper.askFor(phone);
    if (email !== undefined) controller.keeper.isOurs(email);
    expect(left()).toEqual([]);
    expect(form()?.body).toBe('Call {% ask "Phone number" %} or write to us@shop.example');
  });

  it('is not warned of for a number that the saved replies give', async () => {
    const own = template({ id: 'call', body: 'Our number is 020 7946 0958.' });
    const { controller, inputsOf } = await keeping('Call 020 7946 0958, we are there until six.', [own]);
    controller.press(save, true);
    await settled();
    expect(inputsOf('saveTemplate')).toHaveLength(1);
  });

  it('a name in the title is personal, too', async () => {
    const { controller, inputsOf } = await keeping();
    controller.keeper.change({ title: 'For Emma' });
    controller.press(save, true);
    await settled();
    expect(inputsOf('saveTemplate')).toEqual([]);
  });

  it.each([
    [{ title: ' ' }, 'needs-title', 'keep-title'],
    [{ body: '' }, 'needs-body', 'keep-body'],
  ])('without %j is not stored, and the field is asked for', async (form, kind, field) => {
    const { controller, inputsOf } = await keeping();
    controller.keeper.change(form);
    controller.press(save, true);
    await settled();
    expect(inputsOf('saveTemplate')).toEqual([]);
    expect(controller.state.keeping?.problem).toEqual({ kind });
    expect(controller.state.focusOn).toBe(field);
  });

  it.each([
    [{ ok: true, value: { saved: false, reason: 'shortcut-taken', by: 'Hours' } }, 'shortcut-taken'],
    [{ ok: false, error: 'disk-full' }, 'failed'],
  ])('stays in the form when it could not be stored', async (answer, kind) => {
    const { controller, answers, form } = await keeping();
    Object.assign(answers, { saveTemplate: answer });
    const before = form();
    controller.press(save, true);
    await settled();
    expect(controller.state.keeping?.problem?.kind).toBe(kind);
    expect(form()).toEqual(before);
    expect(controller.state.keeping?.saving).toBe(false);
  });

  it('that was closed unsaved is there again for the same text, and for no other', async () => {
    const { controller, opening, form } = await keeping();
    controller.keeper.change({ title: 'Fridays' });
    controller.press(press('Escape'), true);
    controller.told({ kind: 'closed', session: 1 });
    expect(controller.state.keeping).toBeNull();
    opening.session = 2;
    await controller.focused();
    expect(form()?.title).toBe('Fridays');
    controller.told({ kind: 'closed', session: 2 });
    opening.session = 3;
    opening.keep = 'Something else that we say.';
    await controller.focused();
    expect(form()?.title).toBe('Something else that we say');
  });

  it('says which reply says the same, and shows it in the list', async () => {
    const { controller } = await keeping('We are open from nine to six');
    expect(controller.state.keeping?.like?.id).toBe('hours');
    controller.keeper.showLike();
    expect(controller.state.keeping).toBeNull();
    expect(shownOf(controller.state).template?.id).toBe('hours');
  });

  it('is not disturbed by another conversation on screen', async () => {
    const { controller } = await keeping();
    controller.told({ kind: 'thread-changed', session: 1 });
    expect(controller.state.keeping).not.toBeNull();
    expect(controller.state.refusal).toBeNull();
  });

  it('takes what was typed before the form was there as its title', async () => {
    const parts = panel([hours]);
    parts.opening.keep = draft;
    parts.opening.presses.push(press('a'), press('b'));
    await parts.controller.load();
    await parts.controller.focused();
    expect(parts.controller.state.keeping?.form.title).toBe('ab');
  });
});

describe('From the list', () => {
  it('the draft is fetched and Esc leads back to the list', async () => {
    const { controller, opening, answers, asked } = panel([hours]);
    opening.keep = null;
    Object.assign(answers, { draft: { ok: true, value: draft } });
    await controller.load();
    await controller.focused();
    controller.press(press('Alt+Shift+r'), true);
    await settled();
    expect(controller.state.keeping?.original).toBe(draft);
    controller.press(press('Escape'), true);
    expect(controller.state.keeping).toBeNull();
    expect(asked.map(([request]) => request)).not.toContain('closePanel');
  });
});
