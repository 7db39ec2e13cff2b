import { type Template, templateDefaults } from '../../../utils/domain/templates/template.ts';
import { randomFrom } from '../../inbox/data/random.ts';

/** Every kind of character that has been lost somewhere: accents, no-break spaces, line ends, emoji with joiners. */
const pieces = [
  'Bonjour Élodie, ',
  'prix\u00a0: 12\u202f€ ',
  '\n',
  'family 👨‍👩‍👧‍👦 ',
  'we open at nine. ',
  '{{ agent.name }} ',
];

/**
 * A reply that both sides know from its id and revision alone, so that every byte of it can be compared without
 * having been kept. 20 to about 900 characters.
 */
export function sampleReply(id: string, revision = 0): Template {
  const label = `${id} revision ${revision}`;
  const random = randomFrom(seedOf(label));
  const length = 2 + Math.floor(random() * 60);
  const words = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]);
  return {
    ...templateDefaults,
    id,
    title: `Reply ${label}`,
    body: `${label}: ${words.join('')}.`,
    shortcut: '',
    folderId: null,
    language: 'en',
    twinId: null,
    tags: revision === 0 ? [] : ['changed'],
    createdAt: 1_790_000_000_000,
    updatedAt: 1_790_000_000_000 + revision,
  };
}

/** FNV-1a, 32 bits. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}

/** Ids "prefix-0", "prefix-1", … */
export function sampleIds(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
}
