import { describe, expect, it } from 'vitest';
import { type Guarded, guard, isComplaint } from '../../../utils/domain/suggest/guard.ts';

function guarded(part: Partial<Guarded>): Guarded {
  return {
    messages: ['Are you open on Sunday?'],
    language: 'en',
    strength: 2,
    text: 'We open at nine.',
    sentTexts: [],
    ...part,
  };
}

describe('The guard', () => {
  it('says nothing about a frequent question', () => {
    expect(guard(guarded({}))).toBeNull();
    expect(guard(guarded({ strength: 0.6 }))).toBeNull();
  });

  it('says when no reply is anywhere near the message', () => {
    expect(guard(guarded({ strength: 0.3 }))).toBe('weak-match');
  });

  it('does not ask for personal words where nothing was asked, or in a language that it cannot read', () => {
    expect(guard(guarded({ strength: 0, messages: ['ok thanks'] }))).toBeNull();
    expect(guard(guarded({ strength: 0, messages: [] }))).toBeNull();
    expect(guard(guarded({ strength: 0, language: null }))).toBeNull();
  });

  it('says when a complaint is among the last messages', () => {
    const messages = ['I am very disappointed', 'are you open?'];
    expect(guard(guarded({ messages }))).toBe('complaint');
  });

  it('says when the reply stands in the conversation already, also with another name in it', () => {
    const sent = 'Hi Emma, we are open every day from nine to six, on Sundays until noon. See you soon, Anna';
    const text = sent.replace('Emma', 'Zoë');
    expect(guard(guarded({ text, sentTexts: ['Hello', sent] }))).toBe('already-sent');
    expect(guard(guarded({ text: 'We are open.', sentTexts: [sent] }))).toBeNull();
    expect(guard(guarded({ text: '', sentTexts: [''] }))).toBeNull();
    expect(guard(guarded({ text: null, sentTexts: [sent] }))).toBeNull();
  });
});

describe('A complaint', () => {
  it.each([
    'I want to make a complaint',
    'I’m really disappointed with the cake',
    'We’re not happy with the service at all',
    'Terrible experience yesterday',
    'The man at the counter was so rude to us',
    'This is unacceptable!!',
    'I will never be coming back. Never again',
    'I want my money back now',
  ])('in English: %j', (message) => {
    expect(isComplaint(message, 'en')).toBe(true);
    expect(isComplaint(message, null)).toBe(true);
  });

  it.each([
    'Je voudrais faire une réclamation',
    'Je suis très déçue du gâteau',
    'Nous ne sommes pas contents du tout',
    'Accueil horrible hier soir',
    'La vendeuse a été très désagréable',
    'C’est inadmissible !!',
    'C’est la pire expérience de ma vie, plus jamais',
    'on a été mal reçus',
  ])('in French: %j', (message) => {
    expect(isComplaint(message, 'fr')).toBe(true);
  });

  it.each([
    ['Do you have anything for a disappointed child?', 'en'],
    ['How do I return something?', 'en'],
    ['Can I get a refund if it does not fit?', 'en'],
    ['Is my order ready? I’m not in a hurry', 'en'],
    ['The food was not bad at all, thank you', 'en'],
    ['Not sure I’m happy with blue, do you have red?', 'en'],
    ['Je ne suis pas sûre de la taille', 'fr'],
    ['Je peux être remboursée si ça ne va pas ?', 'fr'],
    ['Ce n’est pas grave, merci', 'fr'],
    ['Vous avez un service de livraison ?', 'fr'],
    ['Je serais déçue de rater le marché, vous ouvrez quand ?', 'fr'],
  ] as const)('is not: %j', (message, language) => {
    expect(isComplaint(message, language)).toBe(false);
  });
});
