import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaptureInput, capture, plainText } from '../../../utils/domain/capture/capture.ts';
import { alwaysAsked, Questions } from '../../../utils/domain/capture/questions.ts';
import { findPersonalData } from '../../../utils/domain/privacy/find-personal-data.ts';
import { noOwnContact } from '../../../utils/domain/privacy/personal-data.ts';
import { askName } from '../../../utils/domain/templates/missing.ts';
import { placesIn } from '../../../utils/domain/templates/places.ts';
import { render } from '../../../utils/domain/templates/render.ts';
import type { Language } from '../../../utils/domain/templates/template.ts';
import { type People, valuesFrom } from '../../../utils/domain/templates/values.ts';
import { source, surroundings } from '../../make.ts';

const emma: People = { customerName: 'Emma Wilson', agentName: 'Anna', pageName: 'The Bakery' };
const elodie: People = { customerName: 'Élodie Martin', agentName: 'Lucas', pageName: 'Boulangerie Morel' };

function captured(text: string, people = emma, part: Partial<CaptureInput> = {}) {
  return capture({ text, people, own: noOwnContact, usual: 'en', ...part });
}
const bodyOf = (text: string, people = emma) => captured(text, people).body;

/** What goes out to somebody. */
function rendered(body: string, people: People, answers: Record<string, string> = {}) {
  const result = render(source(body), surroundings({ values: valuesFrom(people) }), answers);
  return result.ok ? result.rendered : result;
}

describe('A text becomes a reply for everybody', () => {
  it('with the customer, the person who answers and the Page as variables', () => {
    expect(bodyOf('Hi Emma,\nthank you, Emma Wilson. See you at The Bakery.\n— Anna')).toBe(
      'Hi {{ customer.first_name | default: "there" }},\nthank you, {{ customer.name }}. See you at {{ page.name }}.\n— {{ agent.name }}',
    );
  });

  it('a French greeting does without the name where there is none', () => {
    const body = bodyOf('Bonjour Élodie,\nvotre commande est prête.', elodie);
    expect(body).toBe(
      'Bonjour{% if customer.first_name %} {{ customer.first_name }}{% endif %},\nvotre commande est prête.',
    );
    expect(rendered(body, { ...elodie, customerName: null })).toMatchObject({
      text: 'Bonjour,\nvotre commande est prête.',
      missing: [],
    });
  });

  it.each([
    ['HELLO EMMA', 'HELLO {{ customer.first_name | default: "there" | upcase }}'],
    ['thanks emma', 'thanks {{ customer.first_name | downcase }}'],
    ['thanks eMMa', 'thanks {{ customer.first_name }}'],
    ['It is Emma’s cake, Emma', 'It is {{ customer.first_name }}’s cake, {{ customer.first_name }}'],
    ["Emma's cake", "{{ customer.first_name }}'s cake"],
    ['Dear Ms Wilson', 'Dear Ms {{ customer.name | split: " " | last }}'],
    ['Ask for Anna', 'Ask for {{ agent.name }}'],
  ])('“%s”, with the name as it is written there', (text, body) => expect(bodyOf(text)).toBe(body));

  it.each([
    ['la commande d’Élodie', 'la commande d’{{ customer.first_name }}'],
    ["la commande d'élodie", "la commande d'{{ customer.first_name | downcase }}"],
    ['pour Elodie', 'pour {{ customer.first_name }}'],
  ])('“%s”, also after an elision or without its accent', (text, body) =>
    expect(bodyOf(text, elodie)).toBe(body),
  );

  it.each(['Emmanuel is here', 'the dilemma', 'Emma-Louise called', 'Gemma', 'emma2', 'see emma@'])(
    'but not “%s”, where it is part of another word',
    (text) => expect(bodyOf(text)).toBe(text),
  );

  it('a name without spaces around it is found in a script that has none', () => {
    expect(bodyOf('李小龍您好', { ...emma, customerName: '李小龍' })).toBe('{{ customer.first_name }}您好');
  });

  it('a name that is also a word counts where it stands as a name', () => {
    const will = { ...emma, customerName: 'Will May' };
    expect(bodyOf('Hi Will, I will write. Will you come? Thanks, Will', will)).toBe(
      'Hi {{ customer.first_name | default: "there" }}, I will write. Will you come? Thanks, {{ customer.first_name }}',
    );
  });

  it('“Facebook user” names nobody', () => {
    const text = 'Hello Facebook user, welcome';
    expect(bodyOf(text, { ...emma, customerName: 'Facebook user' })).toBe(text);
  });

  it('of two who share a name, the last line is signed by the one who answers', () => {
    expect(bodyOf('Hi Anna,\nthanks.\n— Anna', { ...emma, customerName: 'Anna Berg' })).toBe(
      'Hi {{ customer.first_name | default: "there" }},\nthanks.\n— {{ agent.name }}',
    );
  });

  it('what can only be this customer’s is asked for, two different ones by two questions', () => {
    expect(bodyOf('Your order #48213 is here, order #48214 is not; order #48213 is paid.')).toBe(
      'Your order #{% ask "Order number" %} is here, order #{% ask "Order number 2" %} is not; order #{% ask "Order number" %} is paid.',
    );
  });

  it('the question is in the language of the reply', () => {
    const { body, language } = captured('Votre commande n° 48213 est prête.', elodie);
    expect({ body, language }).toEqual({
      body: 'Votre commande n° {% ask "Numéro de commande" %} est prête.',
      language: 'fr',
    });
  });

  it('a phone number stays in the text: it may be the business’s own', () => {
    expect(bodyOf('Call us on 020 7946 0958')).toBe('Call us on 020 7946 0958');
  });

  it('what looks like our language stays as it was typed', () => {
    const text = 'Write {{ name }} or {% if %}, {Emma}';
    const body = bodyOf(text);
    expect(rendered(body, emma)).toMatchObject({ text, missing: [] });
    expect(body).toContain('customer.first_name');
  });

  it('a language that cannot be told is the usual one', () => {
    expect(captured('OK', emma, { usual: 'fr' }).language).toBe('fr');
  });
});

describe('The title', () => {
  it.each([
    ['Hi Emma,\nwe are open until six today. Come by!\n— Anna', 'We are open until six today'],
    ['Bonjour Élodie ! Votre gâteau est prêt.', 'Votre gâteau est prêt'],
    ['Hi Emma, thank you for your message. We deliver on Fridays.', 'We deliver on Fridays'],
    ['Your order #48213 has left.', 'Your order #… has left'],
    ['Call me on 020 7946 0958 tonight', 'Call me on … tonight'],
    ['', ''],
  ])('of “%s” is what it says first', (text, title) =>
    expect(captured(text, text.startsWith('Bonjour') ? elodie : emma).title).toBe(title),
  );

  it('never holds a name and is short enough for a list', () => {
    const { title } = captured(`For Emma Wilson and ${'many other people '.repeat(10)}there is cake`);
    expect(title).not.toMatch(/Emma|Wilson/);
    expect(title.length).toBeLessThanOrEqual(61);
  });
});

const names = fc.constantFrom(
  'Emma Wilson',
  'Élodie Martin',
  "Jean-Pierre D'Arc",
  '李小龍',
  'Madonna',
  'Zoë 🌻',
  'Will May',
  'Ann',
);
const piecesOfText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  fc.constantFrom(
    ' ',
    '\n',
    "'s",
    "d'",
    '’',
    ',',
    '. ',
    '{',
    '{{',
    '{%',
    '}}',
    '%}',
    '{% endraw %}',
    '{{ "',
    '-',
    'Hi ',
    'Bonjour ',
    'the ',
  ),
  fc.constantFrom(
    'order #48213',
    'commande n° 778899',
    '4111 1111 1111 1111',
    '+33 6 12 34 56 78',
    'a@b.example',
  ),
);

describe('For the same customer', () => {
  it('the captured body gives the text back letter by letter', () => {
    const cases = fc.tuple(
      names,
      fc.array(
        fc.oneof(
          { weight: 4, arbitrary: piecesOfText },
          fc.constantFrom('first', 'full', 'upper', 'lower', 'agent', 'page'),
        ),
        { maxLength: 14 },
      ),
    );
    fc.assert(
      fc.property(cases, ([customerName, parts]) => {
        const people = { customerName, agentName: 'Lucas', pageName: 'Boulangerie Morel' };
        const values = valuesFrom(people);
        const first = String(values['customer.first_name']);
        const stand: Record<string, string> = {
          first,
          full: String(values['customer.name']),
          upper: first.toUpperCase(),
          lower: first.toLowerCase(),
          agent: 'Lucas',
          page: 'Boulangerie Morel',
        };
        const text = plainText(parts.map((part) => stand[part] ?? part).join(''));
        // A fact in square brackets is asked for, whoever wrote it.
        fc.pre(placesIn(text).length === 0);
        const { body, language } = capture({ text, people, own: noOwnContact, usual: 'en' });
        const answers = answersIn(text, language);
        expect(rendered(body, people, answers)).toMatchObject({ text, missing: [] });
      }),
      { seed: 4, numRuns: 3_000 },
    );
  });
});

/** What stood in the text where the body asks. */
function answersIn(text: string, language: Language): Record<string, string> {
  const questions = new Questions(language);
  const asked = findPersonalData(text, noOwnContact).filter(({ kind }) => alwaysAsked.has(kind));
  return Object.fromEntries(
    asked.map(({ kind, from, to }) => {
      const value = text.slice(from, to);
      return [askName(questions.labelFor(kind, value)), value];
    }),
  );
}
