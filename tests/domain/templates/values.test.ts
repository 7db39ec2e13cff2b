import { describe, expect, it } from 'vitest';
import { keepingOf } from '../../../utils/domain/templates/missing.ts';
import { render } from '../../../utils/domain/templates/render.ts';
import {
  sampleCustomer,
  sampleValues,
  valueIn,
  valuesFrom,
  variableNames,
} from '../../../utils/domain/templates/values.ts';
import { source, surroundings } from '../../make.ts';

describe('What is known about the people', () => {
  it('fills every variable', () => {
    expect(
      valuesFrom({ customerName: 'Emma Wilson 🌻', pageName: ' The Bakery ', agentName: 'Anna' }),
    ).toEqual({
      'customer.first_name': 'Emma',
      'customer.name': 'Emma Wilson',
      'page.name': 'The Bakery',
      'agent.name': 'Anna',
    });
  });

  it.each([null, '', '  ', 'Facebook user', '🌻'])('leaves out a customer called %j', (customerName) => {
    expect(valuesFrom({ customerName, pageName: null, agentName: '' })).toEqual({});
  });

  it('is enough for each variable alone', () => {
    const values = valuesFrom({ customerName: 'Emma Wilson', pageName: 'The Bakery', agentName: 'Anna' });
    for (const name of variableNames.filter((name) => name in values)) {
      expect(render(source(`{{ ${name} }}`), surroundings({ values }))).toMatchObject({
        ok: true,
        rendered: { text: values[name], missing: [] },
      });
    }
  });

  it('has a sample in both languages', () => {
    expect(sampleCustomer.en.first).toBe('Emma');
    expect(sampleValues('fr')).toEqual({
      'customer.first_name': 'Élodie',
      'customer.name': 'Élodie Martin',
    });
  });
});

describe('Opening hours', () => {
  const hours = { en: 'from 9 am to 6 pm', fr: 'de 9 h à 18 h' };
  const values = { 'hours.today': hours };

  it('are known in each language', () => {
    expect(valueIn(hours, 'fr')).toBe(hours.fr);
    expect(valueIn(undefined, 'fr')).toBeUndefined();
    expect(valueIn({ en: ' ', fr: 'x' }, 'en')).toBeUndefined();
  });

  it.each(['en', 'fr'] as const)('are said in that of the reply: %s', (language) => {
    const result = render(source('{{ hours.today }}', { language }), surroundings({ values }));
    expect(result).toMatchObject({ ok: true, rendered: { text: hours[language], missing: [] } });
  });

  it('are asked for as long as nobody set them', () => {
    const result = render(source('Open {{ hours.today }}, then {{ hours.next_opening }}'), surroundings());
    expect(result.ok && result.rendered.missing.map(({ name }) => name)).toEqual([
      'hours.today',
      'hours.next_opening',
    ]);
  });
});

describe('An answer is kept', () => {
  it.each([
    ['variable', 'agent.name', 'agent-name'],
    ['variable', 'page.name', 'page-name'],
    ['place', 'opening hours', 'place'],
    ['place', 'agent.name', 'place'],
  ] as const)('%s %s: %s', (kind, name, keeping) => {
    expect(keepingOf({ kind, name })).toBe(keeping);
  });

  it.each(['customer.name', 'customer.first_name', 'hours.today', 'hours.next_opening'])(
    'but never %s',
    (name) => {
      expect(keepingOf({ kind: 'variable', name })).toBeNull();
    },
  );

  it('nor what was asked for this customer only', () => {
    expect(keepingOf({ kind: 'ask', name: 'agent.name', label: 'Name', preset: null })).toBeNull();
    expect(keepingOf({ kind: 'choose', name: 'page.name', label: null, options: ['a'] })).toBeNull();
  });
});
