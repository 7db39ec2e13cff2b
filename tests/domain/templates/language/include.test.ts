import { describe, expect, it } from 'vitest';
import { render } from '../../../../utils/domain/templates/render.ts';
import { source, surroundings } from '../../../make.ts';

const deep = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    source(n + 1 < count ? `{% include "d${n + 2}" %}` : 'deep', { shortcut: `d${n + 1}` }),
  );

const replies = [
  source('open {{ hours.today }}{% cursor %}\n', { shortcut: 'Hours' }),
  source('Ref. {% ask "Order number" %}', { shortcut: 'ref' }),
  source('le {{ now | long_date }}', { shortcut: 'date-fr', language: 'fr' }),
  source('{% include "b" %}', { shortcut: 'a' }),
  source('{% include "c" %}', { shortcut: 'b' }),
  source('{% include "/A" %}', { shortcut: 'c' }),
  source('one\n{{ agent.name | shout }}', { shortcut: 'wrong' }),
  source('{{ nope }}', { shortcut: 'nope' }),
  source('{% assign x = "inner" %}{{ x }}', { shortcut: 'assigns' }),
  source('{{ x }}', { shortcut: 'reads' }),
  source('{% include "hours" %} {% include "hours" %}', { shortcut: 'twice' }),
];

function result(body: string, part: Parameters<typeof source>[1] = {}, answers = {}) {
  const values = { 'hours.today': 'from 9 to 6' };
  return render(source(body, part), surroundings({ replies: [...replies, ...deep(6)], values }), answers);
}

function text(...args: Parameters<typeof result>): string {
  const made = result(...args);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.rendered.text;
}

describe('An included reply', () => {
  it.each(['hours', '/hours', 'HOURS', ' /Hours '])('is found by its shortcut: %j', (name) => {
    expect(text(`We are {% include "${name}" %}.`)).toBe('We are open from 9 to 6.');
  });

  it('asks its questions, once with those around it', () => {
    const body = '{% ask "Order number" %}: {% include "ref" %}';
    const made = result(body);
    expect(made.ok && made.rendered.missing).toHaveLength(1);
    expect(text(body, {}, { 'ask: Order number': '7' })).toBe('7: Ref. 7');
  });

  it('asks for values that nobody knows', () => {
    const made = render(source('{% include "hours" %}'), surroundings({ replies }));
    expect(made.ok && made.rendered.missing).toEqual([{ kind: 'variable', name: 'hours.today' }]);
  });

  it('speaks its own language', () => {
    expect(text('{{ now | long_date }} – {% include "date-fr" %}')).toBe(
      'Wednesday, November 25 – le mercredi 25 novembre',
    );
  });

  it('has its own names, so that it reads the same everywhere', () => {
    expect(text('{% assign x = "outer" %}{% include "assigns" %} {{ x }}')).toBe('inner outer');
    expect(result('{% assign x = "outer" %}{% include "reads" %}')).toMatchObject({
      problem: { kind: 'unknown-variable', name: 'x', inside: 'reads' },
    });
  });

  it('says where the caret goes, unless the reply around it does', () => {
    expect(result('a {% include "hours" %} b')).toMatchObject({ rendered: { caret: 18 } });
    expect(result('a{% cursor %} {% include "hours" %} b')).toMatchObject({ rendered: { caret: 1 } });
    expect(result('{% include "twice" %}')).toMatchObject({ rendered: { caret: 16 } });
  });

  it('may be five deep', () => {
    expect(text('{% include "d2" %}')).toBe('deep');
    expect(result('{% include "d1" %}')).toMatchObject({
      problem: { kind: 'include-deep', chain: ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'] },
    });
  });

  it('that includes itself is refused with the whole chain', () => {
    expect(result('{% include "a" %}')).toMatchObject({
      problem: { kind: 'include-cycle', chain: ['a', 'b', 'c', 'A'], inside: 'c' },
    });
    expect(result('Hi {% include "b" %}', { shortcut: 'a' })).toMatchObject({
      problem: { kind: 'include-cycle', chain: ['a', 'b', 'c', 'A'], spot: { line: 1, column: 4 } },
    });
    expect(result('{% include "/me" %}', { shortcut: 'me' })).toMatchObject({
      problem: { kind: 'include-cycle', chain: ['me', 'me'], inside: null },
    });
  });

  it.each(['gone', '/', '???', ' '])('that is not there has a sentence: %j', (name) => {
    expect(result(`{% include "${name}" %}`)).toMatchObject({
      ok: false,
      problem: { kind: name === ' ' ? 'needs-text' : 'include-missing' },
    });
  });

  it('with a mistake is marked where it is included, and named', () => {
    expect(result('Hi\n {% include "wrong" %}')).toMatchObject({
      problem: { kind: 'unknown-filter', filter: 'shout', inside: 'wrong', spot: { line: 2, column: 2 } },
    });
    expect(result('{% include "nope" %}')).toMatchObject({
      problem: { kind: 'unknown-variable', name: 'nope', inside: 'nope' },
    });
  });

  it('that calls itself for ever on more than one way is stopped', () => {
    const many = Array.from({ length: 60 }, (_, n) => source(`${n}`, { shortcut: `s${n}` }));
    const body = many.map(({ shortcut }) => `{% include "${shortcut}" %}`).join('');
    expect(render(source(body), surroundings({ replies: many }))).toMatchObject({
      problem: { kind: 'too-much' },
    });
    const loop = '{% for i in (1..20000) %}{% include "hours" %}{% endfor %}';
    expect(result(loop)).toMatchObject({ ok: false, problem: { kind: 'too-much' } });
  });
});
