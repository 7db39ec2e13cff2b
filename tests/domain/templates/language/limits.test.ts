import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../../utils/domain/templates/language/excerpt.ts';
import { render } from '../../../../utils/domain/templates/render.ts';
import { source, surroundings } from '../../../make.ts';

// Without limits these would take minutes or the memory: the test would be stopped, not slow.

describe('A template that takes too much is stopped with a sentence', () => {
  const million = '(1..1000000)';
  const thousand = '(1..1000)';
  it.each([
    ['nested million-loops', `{% for i in ${million} %}{% for j in ${million} %}x{% endfor %}{% endfor %}`],
    [
      'nested loops that each are short',
      `{% for i in ${thousand} %}{% for j in ${thousand} %}x{% endfor %}{% endfor %}`,
    ],
    ['loops without a text', `{% for i in ${thousand} %}{% for j in ${thousand} %}{% endfor %}{% endfor %}`],
    ['a long text many times', `{% for i in (1..5000) %}${'x'.repeat(15_000)}{% endfor %}`],
    [
      'a text that doubles',
      '{% assign a = "x" %}{% for i in (1..40) %}{% assign a = a | append: a %}{% endfor %}{{ a }}',
    ],
    ['dates many times', '{% for i in (1..9000) %}{{ now | plus_workdays: 99 | long_date }}{% endfor %}'],
    [
      'a short text that becomes a long one',
      `{{ "${'x'.repeat(9_000)}" | replace: "x", "${'y'.repeat(9_000)}" }}`,
    ],
    [
      'the same by splitting and joining',
      `{{ "${'x'.repeat(9_000)}" | split: "" | join: "${'y'.repeat(9_000)}" }}`,
    ],
    [
      'conditions in conditions',
      `${'{% if agent.name %}'.repeat(900)}${'{% endif %}'.repeat(900)}{{ `.padEnd(39_990, 'x'),
    ],
  ])('%s', (_what, body) => {
    const result = render(source(body), surroundings());
    expect(result.ok || result.problem.kind).toMatch(/^too-|^not-closed$/);
  });

  it('the longest reply that a library keeps is none of these', () => {
    const body = '{{ now }} {% if now %}a{% endif %}'.repeat(580);
    expect(body.length).toBeGreaterThan(19_000);
    expect(render(source(body), surroundings())).toMatchObject({ ok: true });
  });

  it('spaces without end are no trouble either', () => {
    const body = `x${' '.repeat(30_000)}x`;
    expect(render(source(body), surroundings())).toMatchObject({ rendered: { text: body } });
  });

  it('and neither is a loop of a few', () => {
    expect(render(source('{% for i in (1..3) %}{{ i }} {% endfor %}'), surroundings())).toMatchObject({
      rendered: { text: '1 2 3' },
    });
  });
});

describe('The line in which something is wrong', () => {
  const excerpt = (body: string) => {
    const result = render(source(body), surroundings({ values: { 'agent.name': 'Anna' } }));
    const spot = result.ok ? null : result.problem.spot;
    return spot === null ? null : excerptOf(body, spot);
  };

  it.each([
    ['one\ntwo {{ agent.name | shout }} three\nfour', 'two {{ agent.name | ', 'shout', ' }} three'],
    ['{{ customer }}', '', '{{ customer }}', ''],
    ['Hi {{ shop.name }}', 'Hi {{ ', 'shop.name', ' }}'],
    ['a {{ agent.name\nb', 'a ', '{{ agent.name', ''],
    [
      `${'x'.repeat(60)}{% nope %}${'y'.repeat(60)}`,
      `…${'x'.repeat(40)}`,
      '{% nope %}',
      `${'y'.repeat(40)}…`,
    ],
  ])('%j', (body, before, marked, after) => {
    expect(excerpt(body)).toEqual({ before, marked, after });
  });
});
