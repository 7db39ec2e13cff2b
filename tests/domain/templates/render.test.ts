import { describe, expect, it, vi } from 'vitest';
import type { RenderProblem } from '../../../utils/domain/templates/language/problem.ts';
import { render as renderReply } from '../../../utils/domain/templates/render.ts';
import type { Values } from '../../../utils/domain/templates/values.ts';
import { source, surroundings } from '../../make.ts';

const emma: Values = { 'customer.first_name': 'Emma', 'customer.name': 'Emma Wilson', 'agent.name': 'Anna' };

function render(body: string, values: Values, answers: Record<string, string> = {}) {
  return renderReply(source(body), surroundings({ values }), answers);
}

function text(body: string, values: Values = emma, answers: Record<string, string> = {}): string {
  const result = render(body, values, answers);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.rendered.text;
}

function missing(body: string, values: Values = {}, answers: Record<string, string> = {}): string[] {
  const result = render(body, values, answers);
  return result.ok ? result.rendered.missing.map(({ kind, name }) => `${kind} ${name}`) : ['a problem'];
}

function problem(body: string, values: Values = emma): RenderProblem | null {
  const result = render(body, values);
  return result.ok ? null : result.problem;
}

describe('A reply is filled', () => {
  it.each([
    ['Hi {{ customer.first_name }},', 'Hi Emma,'],
    ['{{customer.name}} / {{ agent.name }}', 'Emma Wilson / Anna'],
    ['{{ customer["first_name"] }}', 'Emma'],
    ['{{ customer.first_name | upcase }}', 'EMMA'],
    ['{% if customer.first_name %}Dear {{ customer.first_name }}{% else %}Hello{% endif %}', 'Dear Emma'],
    ['No variable, 5 % off {soon}', 'No variable, 5 % off {soon}'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['Ends with spaces  \n and a line \n\n', 'Ends with spaces\n and a line'],
    ['', ''],
  ])('%j → %j', (body, filled) => {
    expect(text(body)).toBe(filled);
  });

  it('and a value that looks like a template stays a text', () => {
    expect(
      text('Hi {{ customer.first_name }}', { 'customer.first_name': '{{ agent.name }} $& {% raw %}' }),
    ).toBe('Hi {{ agent.name }} $& {% raw %}');
  });
});

describe('A name that is not known', () => {
  it.each([
    ['Hi {{ customer.first_name | default: "there" }},', 'Hi there,'],
    ['Hi {{ customer.first_name | default: "" }}, welcome', 'Hi, welcome'],
    ['Bonjour{% if customer.first_name %} {{ customer.first_name }}{% endif %},', 'Bonjour,'],
    ['Hi{% unless customer.first_name %} there{% endunless %}!', 'Hi there!'],
  ])('leaves no gap where the reply cares for it: %j', (body, filled) => {
    expect(text(body, {})).toBe(filled);
    expect(missing(body)).toEqual([]);
  });

  it('is missing, and marked, where the reply prints it', () => {
    const result = render('Hi {{ customer.first_name }}, from {{ page.name }}', {});
    expect(result).toMatchObject({
      ok: true,
      rendered: {
        text: 'Hi \ue000, from \ue001',
        missing: [
          { kind: 'variable', name: 'customer.first_name' },
          { kind: 'variable', name: 'page.name' },
        ],
      },
    });
  });

  it.each(['   ', '\u00a0', '\n'])('is just as missing as %j', (blank) => {
    expect(missing('Hi {{ customer.first_name }}', { 'customer.first_name': blank })).toEqual([
      'variable customer.first_name',
    ]);
  });

  it('is named once, however often it is printed', () => {
    expect(missing('{{ agent.name }} {{ agent.name | upcase }} {{ agent.name.size }}')).toEqual([
      'variable agent.name',
    ]);
  });

  it('can be answered by the person', () => {
    expect(text('Hi {{ customer.first_name }}', {}, { 'customer.first_name': 'Léa' })).toBe('Hi Léa');
    expect(missing('Hi {{ customer.first_name }}', {}, { 'customer.first_name': 'Léa' })).toEqual([]);
  });

  it('is not asked for where another value stands in', () => {
    expect(text('Hi {{ customer.first_name | default: agent.name }}', { 'agent.name': 'Anna' })).toBe(
      'Hi Anna',
    );
  });
});

describe('A place in brackets', () => {
  it('is missing until it is filled in', () => {
    expect(missing('We open at [opening time], see [website].')).toEqual([
      'place opening time',
      'place website',
    ]);
    expect(text('We open at [opening time].', {}, { 'opening time': '9:00' })).toBe('We open at 9:00.');
  });

  it('is asked for in the order in which the reply is read', () => {
    expect(missing('[price] {{ agent.name }} [address]')).toEqual([
      'place price',
      'variable agent.name',
      'place address',
    ]);
  });

  it.each(['toString', 'constructor', 'hasOwnProperty'])('may even be called [%s]', (name) => {
    expect(missing(`[${name}]`)).toEqual([`place ${name}`]);
  });
});

describe('A mistake becomes a problem that can be said', () => {
  it.each<[string, object]>([
    ['{{ customer.last_name }}', { kind: 'unknown-variable', name: 'customer.last_name' }],
    ['{% assign customer = "x" %}{{ customer.name }}', { kind: 'unknown-variable', name: 'customer.name' }],
    ['{{ shop }}', { kind: 'unknown-variable', name: 'shop' }],
    ['{{ shop.name | default: "us" | append: nope }}', { kind: 'unknown-variable', name: 'nope' }],
    ['{{ agent.name | shout }}', { kind: 'unknown-filter', filter: 'shout', spot: { line: 1, column: 17 } }],
    ['one\ntwo {{ agent.name', { kind: 'not-closed', spot: { line: 2, column: 5 } }],
    ['{% if %}', { kind: 'syntax' }],
    ['{% nope %}', { kind: 'unknown-tag', tag: 'nope' }],
    ['{% if agent.name %}', { kind: 'tag-not-closed', tag: 'if' }],
    ['{% if "limit exceeded, undefined variable: x" %}', { kind: 'tag-not-closed', tag: 'if' }],
    ['{% raw %}', { kind: 'tag-not-closed', tag: 'raw' }],
    ['{% endif %}', { kind: 'stray-tag', tag: 'endif' }],
    ['{% else %}', { kind: 'stray-tag', tag: 'else' }],
    ['{{ agent.name', { kind: 'not-closed' }],
    ['{% if agent.name', { kind: 'not-closed' }],
    ['{% for %}', { kind: 'syntax' }],
    ['{{ customer }}', { kind: 'group', name: 'customer' }],
    ['{{ customer | upcase }}', { kind: 'group', name: 'customer' }],
    ['{{ hours }}', { kind: 'group', name: 'hours' }],
  ])('%j', (body, wanted) => {
    expect(problem(body)).toMatchObject(wanted);
  });

  it.each(['render', 'layout', 'block', 'tablerow', 'liquid', 'echo', 'increment', 'cycle'])(
    'also a tag of Liquid that is not part of the language: %s',
    (tag) => {
      expect(problem(`{% ${tag} "/etc/passwd" %}`)).toMatchObject({ kind: 'unknown-tag', tag });
    },
  );

  it.each(['date', 'json', 'escape', 'where_exp', 'base64_encode', 'sample', 'url_encode'])(
    'also a filter of Liquid that is not part of the language: %s',
    (filter) => {
      expect(problem(`{{ agent.name | ${filter} }}`)).toMatchObject({ kind: 'unknown-filter', filter });
    },
  );

  it.each([
    '{{ __proto__ }}',
    '{{ constructor }}',
    '{{ customer.__proto__ }}',
    '{{ customer.constructor }}',
    '{{ customer.toString }}',
    '{{ customer["constructor"] }}',
    '{{ customer.first_name.constructor }}',
    '{{ customer.first_name.__proto__.polluted }}',
    '{{ "a".constructor }}',
  ])('also an attempt to reach behind the values: %s', (body) => {
    expect(problem(body)?.kind).toBe('unknown-variable');
  });
});

describe('A reply that takes too much', () => {
  const million = '(1..1000000)';
  it.each([
    [`{% for i in ${million} %}{% for j in ${million} %}x{% endfor %}{% endfor %}`],
    ['{% for i in (1..100000000) %}x{% endfor %}'],
    ['{% assign a = "x" %}{% for i in (1..40) %}{% assign a = a | append: a %}{% endfor %}{{ a }}'],
    ['x'.repeat(40_001)],
  ])('is stopped at once: %.60s', (body) => {
    const start = performance.now();
    expect(problem(body)?.kind).toMatch(/^too-/);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('is not one that met a busy moment', () => {
    const real = performance.now.bind(performance);
    let calls = 0;
    // The machine stands still for a second during the first try.
    vi.spyOn(performance, 'now').mockImplementation(() => real() + (++calls > 1 ? 1_000 : 0));
    expect(text('Hi {{ customer.first_name }}')).toBe('Hi Emma');
    expect(calls).toBeGreaterThan(1);
  });
});
