import { expect, it } from 'vitest';
import { checklist } from '../../../utils/domain/lint/questions.ts';

it.each([
  ['How much is it? And are you open on Sunday?', ['price', 'hours']],
  ['Bonjour, combien coûte la livraison et quand arrive-t-elle ?', ['price']],
  ['Où est la boutique ? Avez-vous un lien pour réserver ?', ['place', 'link']],
  ['do you have it in red', ['other']],
  ['quels sont vos horaires', ['hours']],
  ['Merci beaucoup !', []],
])('in %j the customer asks about %j', (message, asked) => {
  expect(checklist(message, '').questions.map(({ topic }) => topic)).toEqual(asked);
});

it('a question is quoted as it was asked', () => {
  const message = 'Hi! What time do you close?';
  const [question] = checklist(message, 'We close at 6 pm.').questions;
  expect(question).toMatchObject({ text: 'What time do you close?', met: true });
  expect(message.slice(question?.from, question?.to)).toBe(question?.text);
});

it('it says what a reply gives, and never judges what it cannot tell', () => {
  const { questions, given } = checklist(
    'How much is it? Is it soft?',
    'It costs 24 euros, see https://a.example. Send me your size and it ships on Monday.',
  );
  expect(questions.map(({ met }) => met)).toEqual([true, null]);
  expect(given).toEqual(['price', 'date', 'link', 'contact', 'next-step']);
});

it('what was asked and is not given is not met', () => {
  expect(checklist('Combien ça coûte ?', 'Nous livrons partout.').questions[0]?.met).toBe(false);
});

it('without a message it still tells what the reply gives', () => {
  expect(checklist(null, 'Nous ouvrons à 9 h.')).toEqual({ questions: [], given: ['hours'] });
});
