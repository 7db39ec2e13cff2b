import { describe, expect, it } from 'vitest';
import { shownOf } from '../../utils/panel/panel-state.ts';
import { press, template, thread } from '../make.ts';
import { hours, panel, price, ready, settled, signed } from './fake-ask.ts';

const text = (part: string, caret: number | null = null) => ({
  id: expect.any(String),
  text: part,
  caret,
  thread: thread(),
});

describe('Keys that came before the panel was ready', () => {
  it('are done in their order once customer and library are known', async () => {
    const { controller, opening, inputsOf } = panel();
    opening.presses.push(press('p'), press('r'), press('Enter'));
    const focused = controller.focused();
    controller.told({ kind: 'presses', presses: [press('x')] });
    await focused;
    expect(inputsOf('insert')).toEqual([]);
    await controller.load();
    // "pr", then Enter asks for the price; the late x follows what came first.
    expect(controller.state.picker.query).toBe('prx');
    expect(controller.state.focusOn).toBe('price');
  });

  it('wait in the panel’s own field, too, except for its editing keys', async () => {
    const { controller } = panel();
    expect(controller.press(press('h'), true)).toBe(true);
    expect(controller.press(press('Ctrl+a'), true)).toBe(false);
    await controller.load();
    await controller.focused();
    expect(controller.state.picker.query).toBe('h');
  });

  it('are not lost when the library comes last', async () => {
    const { controller, opening, inputsOf } = panel();
    opening.presses.push(press('h'), press('Enter'));
    await controller.focused();
    await controller.load();
    expect(inputsOf('insert')).toEqual([text('We open at nine.')]);
  });
});

describe('In the open panel', () => {
  it('the field does its own typing, once it shows what was handed on', async () => {
    const { controller } = await ready();
    expect(controller.press(press('h'), true)).toBe(false);
    expect(controller.press(press('h'), false)).toBe(true);
    expect(controller.state.picker.query).toBe('h');
    expect(controller.press(press('Backspace'), false)).toBe(true);
    expect(controller.state.picker.query).toBe('');
  });

  it('Enter inserts the chosen reply for the customer that it was opened for', async () => {
    const { controller, inputsOf } = await ready();
    controller.press(press('Enter'), true);
    await settled();
    expect(inputsOf('insert')).toEqual([text('We open at nine.')]);
  });

  it('a number inserts that reply', async () => {
    const { controller, inputsOf } = await ready([
      hours,
      template({ id: 'z', title: 'Zoo', body: 'The zoo.' }),
    ]);
    controller.press(press('2'), true);
    await settled();
    expect(inputsOf('insert')).toEqual([text('The zoo.')]);
  });

  it('a number without a reply does nothing', async () => {
    const { controller, inputsOf } = await ready();
    expect(controller.press(press('9'), true)).toBe(true);
    await settled();
    expect(inputsOf('insert')).toEqual([]);
    expect(shownOf(controller.state).template).toEqual(hours);
  });

  it('two presses at once insert once', async () => {
    const { controller, inputsOf } = await ready();
    controller.press(press('Enter'), true);
    controller.press(press('Enter'), true);
    await settled();
    expect(inputsOf('insert')).toHaveLength(1);
  });

  it.each(['Escape', 'Alt+r'])('%s closes it', async (key) => {
    const { controller, inputsOf } = await ready();
    expect(controller.press(press(key), true)).toBe(true);
    expect(inputsOf('closePanel')).toHaveLength(1);
  });

  it('the chosen reply stays chosen when the library changes', async () => {
    const { controller, library } = await ready();
    controller.press(press('ArrowDown'), true);
    expect(shownOf(controller.state).template).toEqual(price);
    library.templates = [...library.templates, template({ id: 'new', title: 'New', updatedAt: 99 })];
    await controller.load();
    expect(shownOf(controller.state).template).toEqual(price);
  });
});

describe('A reply with something missing', () => {
  it('is not inserted; the panel asks', async () => {
    const { controller, inputsOf } = await ready([price]);
    controller.press(press('Enter'), true);
    await settled();
    expect(inputsOf('insert')).toEqual([]);
    expect(controller.state.focusOn).toBe('price');
  });

  it('is inserted with the answer, which is kept for later', async () => {
    const { controller, inputsOf } = await ready([price]);
    controller.act({ kind: 'answer', name: 'price', value: '5 €' });
    controller.press(press('Enter'), true);
    await settled();
    expect(inputsOf('insert')).toEqual([text('It costs 5 €.')]);
    expect(inputsOf('fillPlace')).toEqual([{ place: 'price', value: '5 €' }]);
  });

  it('keeps no answer that the person did not want kept', async () => {
    const { controller, inputsOf } = await ready([signed]);
    controller.act({ kind: 'answer', name: 'agent.name', value: 'Anna' });
    controller.keep('agent.name', false);
    controller.press(press('Enter'), true);
    await settled();
    expect(inputsOf('insert')).toEqual([text('— Anna')]);
    expect(inputsOf('setSettings')).toEqual([]);
  });

  it('keeps a customer’s name never', async () => {
    const greeting = template({ body: 'Hi {{ customer.first_name }}' });
    const { controller, opening, asked, inputsOf } = panel([greeting]);
    opening.thread.name = null;
    await controller.load();
    await controller.focused();
    controller.act({ kind: 'answer', name: 'customer.first_name', value: 'Emma' });
    controller.press(press('Enter'), true);
    await settled();
    expect(inputsOf('insert')).toHaveLength(1);
    const kept = asked.filter(([request]) => ['setSettings', 'namePage', 'fillPlace'].includes(request));
    expect(kept).toEqual([]);
  });
});

describe('A refusal', () => {
  it('stays on screen with the text, for copying', async () => {
    const { controller, answers } = await ready();
    answers.insert = {
      ok: true,
      value: { inserted: false, reason: 'thread-changed', tried: [], touched: false },
    };
    await controller.insert();
    expect(controller.state.refusal).toEqual({
      reason: 'thread-changed',
      text: 'We open at nine.',
      copied: null,
    });
    controller.copied(true);
    expect(controller.state.refusal?.copied).toBe(true);
  });

  it('is also said when nobody answers', async () => {
    const { controller, answers } = await ready();
    answers.insert = { ok: false, error: 'unreachable' };
    await controller.insert();
    expect(controller.state.refusal?.reason).toBe('page-gone');
  });

  it('keeps no answer: the text did not go out', async () => {
    const { controller, answers, inputsOf } = await ready([price]);
    answers.insert = { ok: true, value: { inserted: false, reason: 'not-proven', tried: [], touched: true } };
    controller.act({ kind: 'answer', name: 'price', value: '5 €' });
    await controller.insert();
    expect(inputsOf('fillPlace')).toEqual([]);
  });
});

describe('Beside the draft', () => {
  it('the page learns how many replies a call has', async () => {
    const { controller, opening, inputsOf } = panel();
    await controller.load();
    controller.told({ kind: 'inline', query: 'ho', opening });
    expect(inputsOf('listed')).toEqual([{ query: 'ho', count: 1 }]);
    expect(controller.state.mode).toBe('inline');
  });

  it.each(['Enter', 'Tab'])('%s takes the first reply', async (key) => {
    const { controller, opening, inputsOf } = panel();
    await controller.load();
    controller.told({ kind: 'inline', query: 'hours', opening });
    controller.told({ kind: 'presses', presses: [press(key)] });
    await settled();
    expect(inputsOf('insert')).toEqual([text('We open at nine.')]);
  });

  it('a reply that needs an answer takes the keyboard', async () => {
    const { controller, opening, inputsOf } = panel();
    await controller.load();
    controller.told({ kind: 'inline', query: 'price', opening });
    controller.told({ kind: 'presses', presses: [press('Enter')] });
    await settled();
    expect(inputsOf('takeFocus')).toHaveLength(1);
    expect(controller.state).toMatchObject({ mode: 'full', focusOn: 'price' });
  });
});

describe('After closing', () => {
  it('everything about the customer is forgotten, the library stays', async () => {
    const { controller } = await ready();
    controller.act({ kind: 'answer', name: 'customer.first_name', value: 'Emma' });
    controller.told({ kind: 'closed', session: 1 });
    expect(controller.state).toMatchObject({
      opening: null,
      picker: { query: '', answers: {} },
      refusal: null,
    });
    expect(controller.state.library).not.toBeNull();
    expect(JSON.stringify({ ...controller.state, library: null, search: null })).not.toContain('Emma');
  });

  it('late news about an earlier opening closes nothing', async () => {
    const { controller } = await ready();
    controller.told({ kind: 'closed', session: 0 });
    expect(controller.state.opening?.session).toBe(1);
  });

  it('a new opening starts with nothing typed', async () => {
    const { controller, opening } = await ready();
    controller.act({ kind: 'query', query: 'price' });
    opening.session = 2;
    await controller.focused();
    expect(controller.state.picker).toMatchObject({ query: '', selected: 0 });
  });
});

it('Without an answer the panel says that it is lost, and comes back', async () => {
  const { controller, answers, library } = panel();
  answers.library = { ok: false, error: 'unreachable' };
  await controller.load();
  expect(controller.state.lost).toBe(true);
  answers.library = { ok: true, value: library };
  await controller.load();
  expect(controller.state).toMatchObject({ lost: false, library });
});
