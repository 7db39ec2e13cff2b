import { pickFrom, randomFrom } from './random.ts';
import type { Customer } from './types.ts';

/** Names that have broken other tools: accents, apostrophe, family name first, emoji, right to left, one word, no name. */
export const elodie = person(
  '61550000000001',
  'Élodie Martin',
  'Lille',
  '2023',
  ['Regular', 'Cakes'],
  '17841400000000001',
);
export const jeanPierre = person('61550000000002', "Jean-Pierre D'Arc", 'Roubaix', '2021', ['Wholesale']);
export const li = person('61550000000003', '李小龍', 'Paris', '2025', []);
export const zoe = person('61550000000004', 'Zoë 🌻', 'Gent', '2024', ['Vegan']);
export const noam = person('61550000000005', 'נועם לוי', 'Strasbourg', '2025', []);
export const madonna = person('61550000000006', 'Madonna', 'London', '2022', ['VIP']);
export const nameless = person('61550000000007', 'Facebook user', '', '', []);
export const yasmine = person('61550000000008', 'Yasmine Haddad', 'Lille', '2024', ['Order']);
export const tom = person('61550000000009', "Tom O'Connor", 'Dublin', '2026', []);

function person(
  id: string,
  name: string,
  city: string,
  since: string,
  labels: string[],
  instagram?: string,
): Customer {
  return { id, name, city, since, labels, ...(instagram === undefined ? {} : { instagram }) };
}

const firstNames = [
  'Camille',
  'Louis',
  'Inès',
  'Hugo',
  'Manon',
  'Arthur',
  'Chloé',
  'Gabriel',
  'Léa',
  'Maël',
  'Olivia',
  'Noah',
  'Amelia',
  'Oscar',
  'Freya',
  'Léon',
  'Agathe',
  'Émile',
  'Rose',
  'Youssef',
  'Sana',
  'Mateusz',
  'Anouk',
  'Björn',
  'Siân',
] as const;
const lastNames = [
  'Bernard',
  'Petit',
  'Durand',
  'Leroy',
  'Moreau',
  'Lefèvre',
  'Garcia',
  'Faure',
  'Rousseau',
  'Van den Berg',
  'Smith',
  'Walker',
  'Nguyễn',
  'Kowalski',
  'Benali',
  'de la Croix',
  'Ó Briain',
  'Fontaine',
  'Chevalier',
  'Gauthier',
] as const;
const cities = ['Lille', 'Tourcoing', 'Arras', 'Lens', 'Bruxelles', 'Amiens', 'Paris'] as const;

/** The `index`th invented customer: always the same person for the same index. */
export function inventedCustomer(index: number): Customer {
  const random = randomFrom(7_000 + index);
  const name = `${pickFrom(firstNames, random)} ${pickFrom(lastNames, random)}`;
  const id = String(61_560_000_000_000 + index);
  return person(id, name, pickFrom(cities, random), String(2019 + Math.floor(random() * 7)), []);
}
