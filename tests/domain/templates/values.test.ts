import { describe, expect, it } from 'vitest';
import { keepingOf } from '../../../utils/domain/templates/missing.ts';
import { render } from '../../../utils/domain/templates/render.ts';
import { sampleValues, valuesFrom, variableNames } from '../../../utils/domain/templates/values.ts';

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
    const all = valuesFrom({ customerName: 'Emma Wilson', pageName: 'The Bakery', agentName: 'Anna' });
    for (const name of variableNames) {
      expect(render(`{{ ${name} }}`, all)).toMatchObject({
        ok: true,
        rendered: { text: all[name], missing: [] },
      });
    }
  });

  it('has a sample in both languages', () => {
    expect(sampleValues.en['customer.first_name']).toBe('Emma');
    expect(sampleValues.fr['customer.first_name']).toBe('Élodie');
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

  it.each(['customer.name', 'customer.first_name'])('but never a customer’s %s', (name) => {
    expect(keepingOf({ kind: 'variable', name })).toBeNull();
  });
});
