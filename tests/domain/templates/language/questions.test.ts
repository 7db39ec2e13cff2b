import { describe, expect, it } from 'vitest';
import { render } from '../../../../utils/domain/templates/render.ts';
import { source, surroundings } from '../../../make.ts';

function rendered(body: string, answers: Record<string, string> = {}) {
  const result = render(source(body), surroundings(), answers);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.rendered;
}

const number = { 'ask: Order number': '4711' };
const post = { 'choose: Post / Pick-up': 'Pick-up' };

describe('A question', () => {
  it('is missing until it is answered', () => {
    const before = rendered('Order {% ask "Order number" %}.');
    expect(before.text).toBe('Order \ue000.');
    expect(before.missing).toEqual([
      { kind: 'ask', name: 'ask: Order number', label: 'Order number', preset: null },
    ]);
    const after = rendered('Order {% ask "Order number" %}.', number);
    expect(after).toMatchObject({ text: 'Order 4711.', missing: [] });
    expect(after.fields).toEqual(before.missing);
  });

  it('that stands twice is asked once and answered in both places', () => {
    const twice = '{% ask "Order number" %} – {% ask \'Order number\' %}';
    expect(rendered(twice).missing).toHaveLength(1);
    expect(rendered(twice, number).text).toBe('4711 – 4711');
  });

  it('with a default has that until somebody says otherwise', () => {
    const body = 'Ref. {% ask "Order number", default: "none" %}';
    expect(rendered(body)).toMatchObject({ text: 'Ref. none', missing: [], fields: [{ preset: 'none' }] });
    expect(rendered(body, number).text).toBe('Ref. 4711');
    expect(rendered(body, { 'ask: Order number': ' ' }).missing).toHaveLength(1);
  });

  it('with an empty default may stay empty', () => {
    const body = 'Hello {% ask "Order number", default: "" %}, welcome';
    expect(rendered(body)).toMatchObject({ text: 'Hello, welcome', missing: [] });
    expect(rendered(body, number).text).toBe('Hello 4711, welcome');
  });

  it('of which one is chosen has its options in order, each once', () => {
    const body = '{% choose "Post" "Pick-up", "Post" %}';
    expect(rendered(body).missing).toEqual([
      { kind: 'choose', name: 'choose: Post / Pick-up', label: null, options: ['Post', 'Pick-up'] },
    ]);
    expect(rendered(body, post).text).toBe('Pick-up');
  });

  it('may have a name', () => {
    expect(rendered('{% choose "Post" "Pick-up", name: "Delivery" %}').missing).toMatchObject([
      { name: 'choose: Delivery / Post / Pick-up', label: 'Delivery' },
    ]);
  });

  it('is asked in the order in which the reply is read, among everything else', () => {
    const body = '[price] {% choose "Post" "Pick-up" %} {{ agent.name }} {% ask "Order number" %}';
    expect(rendered(body).missing.map(({ kind }) => kind)).toEqual(['place', 'choose', 'variable', 'ask']);
    expect(rendered(body, post).text).toBe('[price] Pick-up \ue001 \ue002');
  });

  it('in a branch that is not taken is not asked', () => {
    expect(rendered('{% if agent.name %}{% ask "Order number" %}{% endif %}').fields).toEqual([]);
    expect(rendered('{% capture a %}{% ask "Order number" %}{% endcapture %}').fields).toEqual([]);
  });

  it.each(['{{ agent.name }} [price] $& \\', '\ue005 \ufdd0'])(
    'takes any text for an answer: %j',
    (answer) => {
      const { text, missing } = rendered('a {% ask "Order number" %}', { 'ask: Order number': answer });
      expect(text).toBe(`a ${answer.replace(/[\ue005\ufdd0]/g, '\ufffd')}`);
      expect(missing).toEqual([]);
    },
  );

  it.each([
    '{% ask %}',
    '{% ask "" %}',
    '{% ask order %}',
    '{% ask "a" "b" %}',
    '{% ask "a", preset: "b" %}',
    '{% ask "a", default: b %}',
    `{% ask "${'x'.repeat(201)}" %}`,
    '{% choose %}',
    '{% choose "a" "" %}',
    '{% choose "a" b %}',
    '{% include %}',
    '{% include hours %}',
  ])('that is not written right has a sentence: %.50s', (body) => {
    expect(render(source(body), surroundings())).toMatchObject({
      ok: false,
      problem: { kind: 'needs-text' },
    });
  });

  it('is one of sixty at most', () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => `{% ask "q${n}" %}`).join('');
    expect(rendered(many(60)).missing).toHaveLength(60);
    expect(render(source(many(61)), surroundings())).toMatchObject({
      ok: false,
      problem: { kind: 'too-much' },
    });
  });
});

describe('The caret', () => {
  it.each([
    ['Dear {% cursor %}, bye', 'Dear , bye', 5],
    ['a {% cursor %} b', 'a  b', 2],
    ['{% cursor %}', '', 0],
    ['Hello\n\n{% cursor %}\n', 'Hello\n\n', 7],
    ['🌻{% cursor %}!', '🌻!', 2],
    ['{{ now | time }}{% cursor %}', '9:30 am', 7],
    ['no wish', 'no wish', null],
  ])('stands where %j says', (body, text, caret) => {
    expect(rendered(body)).toMatchObject({ text, caret });
  });

  it('counts answers before it', () => {
    const { text, caret } = rendered('{% ask "Order number" %}: {% cursor %}.', number);
    expect([text, caret]).toEqual(['4711: .', 6]);
  });

  it('can stand in one place only', () => {
    expect(render(source('{% cursor %}\n{% cursor %}'), surroundings())).toMatchObject({
      problem: { kind: 'two-cursors', spot: { line: 2, column: 1 } },
    });
  });
});
