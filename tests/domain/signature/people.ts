import type { KnownSignatures, Person, Signature } from '../../../utils/domain/signature/signature.ts';

export const camille: Person = { id: 'camille', name: 'Camille', initials: 'CM', role: null };
const paul: Person = { id: 'paul', name: 'Paul Roy', initials: 'PR', role: 'Manager' };

export const known: KnownSignatures = {
  people: [camille, paul],
  pages: ['Boulangerie Morel', 'Morel Bakery'],
  formats: [
    { kind: 'dash' },
    { kind: 'initials' },
    { kind: 'pattern', pattern: '{name} | {role}', placement: 'line' },
  ],
};

export const line: Signature = {
  personId: 'camille',
  text: '— Camille, Boulangerie Morel',
  placement: 'line',
};
export const inline: Signature = { personId: 'camille', text: '^CM', placement: 'inline' };
