import { describe, expect, it } from 'vitest';
import { shownOf } from '../../utils/panel/panel-state.ts';
import { press, template, thread } from '../make.ts';
import { ready as opened, settled } from './fake-ask.ts';

const order = template({
  id: 'order',
  title: 'Order',
  body: 'Your order {% ask "Order number" %} comes {% choose "by post" "by van" %} on [day].{% cursor %}',
});
const number = 'ask: Order number';
const way = 'choose: by post / by van';

const ready = (templates = [order]) => opened(templates);

async function enter({ controller }: Awaited<ReturnType<typeof ready>>): Promise<void> {
  controller.press(press('Enter'), true);
  await settled();
}

describe('A reply with questions', () => {
  it('asks one after the other by Enter, then goes in', async () => {
    const parts = await ready();
    const { controller, inputsOf } = parts;
    await enter(parts);
    expect(controller.state.focusOn).toBe(number);
    controller.act({ kind: 'answer', name: number, value: '4711' });
    await enter(parts);
    expect(controller.state.focusOn).toBe(way);
    controller.act({ kind: 'answer', name: way, value: 'by van' });
    await enter(parts);
    expect(controller.state.focusOn).toBe('day');
    expect(inputsOf('insert')).toEqual([]);
    controller.act({ kind: 'answer', name: 'day', value: 'Friday' });
    await enter(parts);
    const text = 'Your order 4711 comes by van on Friday.';
    expect(inputsOf('insert')).toMatchObject([{ text, caret: text.length, thread: thread() }]);
  });

  it('keeps the answer to a place, and never that to a question', async () => {
    const parts = await ready();
    const { controller, asked } = parts;
    for (const [name, value] of [
      [number, '4711'],
      [way, 'by van'],
      ['day', 'Friday'],
    ] as const) {
      controller.act({ kind: 'answer', name, value });
    }
    await enter(parts);
    const kept = asked.filter(([request]) => ['setSettings', 'namePage', 'fillPlace'].includes(request));
    expect(kept).toEqual([['fillPlace', { place: 'day', value: 'Friday' }]]);
  });

  it('shows all its fields until it is inserted, also those with an answer', async () => {
    const { controller } = await ready();
    const names = () => shownOf(controller.state).fields.map(({ name }) => name);
    expect(names()).toEqual([number, way, 'day']);
    controller.act({ kind: 'answer', name: number, value: '4711' });
    expect(names()).toEqual([number, way, 'day']);
  });

  it('shows a field that only an answer brings up', async () => {
    const body = '{{ agent.name }}{% if agent.name == "Anna" %}{% ask "Desk" %}{% endif %}';
    const parts = await ready([template({ body })]);
    const { controller } = parts;
    controller.act({ kind: 'answer', name: 'agent.name', value: 'Anna' });
    expect(shownOf(controller.state).fields.map(({ name }) => name)).toEqual(['agent.name', 'ask: Desk']);
    await enter(parts);
    expect(controller.state.focusOn).toBe('ask: Desk');
  });

  it('forgets its answers with the customer', async () => {
    const { controller, opening } = await ready();
    controller.act({ kind: 'answer', name: number, value: '4711' });
    opening.session = 2;
    await controller.focused();
    expect(controller.state.picker.answers).toEqual({});
  });
});

describe('What a reply can name', () => {
  it('is the time of the insertion, not that of the opening', async () => {
    const parts = await ready([template({ body: '{{ now | time }}' })]);
    expect(shownOf(parts.controller.state).preview).toMatchObject({ rendered: { text: '9:30 am' } });
    parts.clock.at += 30 * 60_000;
    await enter(parts);
    expect(parts.inputsOf('insert')).toMatchObject([{ text: '10 am' }]);
  });

  it('are the other replies of the library', async () => {
    const outer = template({
      id: 'outer',
      title: 'Answer',
      body: 'We are {% include "/open" %}',
      updatedAt: 9,
    });
    const parts = await ready([outer, template({ id: 'inner', shortcut: 'open', body: 'open.' })]);
    await enter(parts);
    expect(parts.inputsOf('insert')).toMatchObject([{ text: 'We are open.' }]);
  });

  it('and a mistake keeps it from going in', async () => {
    const parts = await ready([template({ body: '{{ now | shout }}' })]);
    await enter(parts);
    expect(parts.inputsOf('insert')).toEqual([]);
    expect(shownOf(parts.controller.state).preview).toMatchObject({ problem: { kind: 'unknown-filter' } });
  });
});
