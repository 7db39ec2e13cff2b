import { expect, it } from 'vitest';
import { look } from '../look.ts';

const ids = (text: string) => look(text).map(({ id }) => id);

const hard =
  'Our organisation guarantees comprehensive satisfaction regarding installation and configuration. Individual circumstances occasionally require supplementary technical evaluation. Qualified specialists subsequently determine appropriate alternatives.';

it('long words in long sentences are hard, with their score', () => {
  const found = look(hard).find(({ id }) => id === 'hard-to-read');
  expect(found?.params.score).toBeLessThan(0);
});

it('two sentences of a few words say too little', () => {
  expect(ids(hard.split('. ').slice(0, 2).join('. '))).not.toContain('hard-to-read');
});

it('a salutation does not make a hard letter easy', () => {
  expect(ids(`Hi Emma,\n${hard}\nBye,\nTom`)).toContain('hard-to-read');
});

it.each([
  'We are open from nine to six. You can come by when you like. Tom will be there to help you.',
  'Nous sommes ouverts de neuf heures à midi. Passez quand vous voulez. Tom sera là pour vous aider.',
])('%j is easy', (text) => {
  expect(ids(text)).not.toContain('hard-to-read');
});
