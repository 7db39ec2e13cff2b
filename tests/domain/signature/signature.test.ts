import { expect, it } from 'vitest';
import { initialsOf, type SignatureFormat, signatureOf } from '../../../utils/domain/signature/signature.ts';

const camille = { id: 'c', name: 'Camille', initials: 'CM', role: 'Pâtissière' };
const pattern = (text: string): SignatureFormat => ({ kind: 'pattern', pattern: text, placement: 'line' });

it.each([
  [{ kind: 'dash' } as const, 'Boulangerie Morel', '— Camille, Boulangerie Morel', 'line'],
  [{ kind: 'dash' } as const, null, '— Camille', 'line'],
  [{ kind: 'initials' } as const, 'Boulangerie Morel', '^CM', 'inline'],
  [pattern('{name}, {role} – {page}'), 'Morel', 'Camille, Pâtissière – Morel', 'line'],
  [pattern('{name}, {role} – {page}'), null, 'Camille, Pâtissière', 'line'],
  [pattern('*{initials}'), 'Morel', '*CM', 'line'],
  [pattern('{{name}} {constructor}'), null, '{Camille} {constructor}', 'line'],
])('%j on %j is %j', (format, page, text, placement) => {
  expect(signatureOf(camille, page, format)).toEqual({ personId: 'c', text, placement });
});

it('an empty role takes its comma with it', () => {
  expect(signatureOf({ ...camille, role: null }, 'Morel', pattern('{name}, {role} – {page}')).text).toBe(
    'Camille – Morel',
  );
});

it.each([
  ['Camille Morel', 'CM'],
  ['Jean-Paul Roy', 'JPR'],
  ['Élodie', 'É'],
  ['Sarah O’Brien', 'SO'],
  ['', ''],
])('the initials of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
