import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sign } from '../../../utils/domain/signature/sign.ts';
import { writingCases } from '../../quality/writing-cases.ts';
import { camille, inline, known, line } from './people.ts';

const mine = '— Camille, Boulangerie Morel';

describe('On a line of its own', () => {
  it.each([
    ['nothing yet', '', mine],
    ['English', 'Hi Emma, we are open.', `Hi Emma, we are open.\n${mine}`],
    ['French', 'Bonjour, nous sommes ouverts.', `Bonjour, nous sommes ouverts.\n${mine}`],
    ['several lines', 'Hi,\n\nYes.', `Hi,\n\nYes.\n${mine}`],
    ['trailing blank lines', 'Yes.\n\n\n', `Yes.\n${mine}\n\n\n`],
    ['a trailing space', 'Yes. ', `Yes.\n${mine} `],
    ['emoji', 'See you 🌻', `See you 🌻\n${mine}`],
    ['a closing', 'Yes.\nKind regards,', `Yes.\nKind regards,\n${mine}`],
    ['signed already', `Yes.\n${mine}`, `Yes.\n${mine}`],
    ['signed, then blank lines', `Yes.\n${mine}\n\n`, `Yes.\n${mine}\n\n`],
    ['signed with another dash', 'Yes.\n- Camille, Boulangerie Morel', 'Yes.\n- Camille, Boulangerie Morel'],
    ['signed by the first name', 'Yes.\nCamille', 'Yes.\nCamille'],
    ['signed after a closing', 'Yes.\nBest,\nCamille', 'Yes.\nBest,\nCamille'],
    ['signed after the last sentence', 'Yes, we do! Camille x', 'Yes, we do! Camille x'],
    ['signed by initials', 'Yes. ^CM', 'Yes. ^CM'],
    ['signed by starred initials', 'Yes. *CM', 'Yes. *CM'],
    ['signed with emoji', 'Oui.\n— Camille 🌻', 'Oui.\n— Camille 🌻'],
    ['signed for the other Page', 'Oui.\n— Camille, Morel Bakery', 'Oui.\n— Camille, Morel Bakery'],
    ['a colleague', 'Yes.\n— Paul Roy, Boulangerie Morel', `Yes.\n${mine}`],
    ['a colleague by first name', 'Oui.\nPaul', `Oui.\n${mine}`],
    ['a colleague’s initials', 'Yes. ^PR', `Yes.\n${mine}`],
    ['a colleague’s own pattern', 'Yes.\nPaul Roy | Manager', `Yes.\n${mine}`],
    ['a colleague after a closing', 'Oui.\nCordialement,\nPaul', `Oui.\nCordialement,\n${mine}`],
    ['a colleague after a blank line', 'Yes.\n\n— Paul Roy', `Yes.\n\n${mine}`],
    ['a colleague and blank lines', 'Yes.\n— Paul Roy\n\n', `Yes.\n${mine}\n\n`],
    ['somebody unknown by initials', 'Yes. ^AF', `Yes.\n${mine}`],
    ['somebody unknown with a dash', 'Oui.\n– Katie', `Oui.\n${mine}`],
    ['somebody unknown on a line', 'Oui.\nÀ bientôt,\nLéa', `Oui.\nÀ bientôt,\n${mine}`],
    ['two people', 'Yes.\n— Paul Roy\n— Katie', `Yes.\n${mine}`],
    ['me, then a colleague', `Yes.\n${mine}\n— Paul Roy`, `Yes.\n${mine}`],
    ['a colleague, then me', `Yes.\n— Paul Roy\n${mine}`, `Yes.\n— Paul Roy\n${mine}`],
    ['the business only', 'Yes.\nMorel Bakery', `Yes.\n${mine}`],
    ['the business with a dash', 'Oui.\n— Boulangerie Morel', `Oui.\n${mine}`],
    ['the team', 'Yes.\nThe Morel Bakery Team', `Yes.\n${mine}`],
    ['l’équipe', 'Oui.\nL’équipe Boulangerie Morel', `Oui.\n${mine}`],
    ['a department', 'Oui.\nCordialement,\nLe service client', `Oui.\nCordialement,\n${mine}`],
    ['the customer’s name at the end', 'Hi. Thanks, Emma', `Hi. Thanks, Emma\n${mine}`],
    ['a salutation alone', 'Hi Emma,', `Hi Emma,\n${mine}`],
    ['my name in a sentence', 'Camille will call you', `Camille will call you\n${mine}`],
    [
      'the name in the midst',
      '— Camille, Boulangerie Morel\nPS: yes.',
      `— Camille, Boulangerie Morel\nPS: yes.\n${mine}`,
    ],
    ['a list', '1. Open it.\n2. Close it.', `1. Open it.\n2. Close it.\n${mine}`],
    ['a size', 'We have it in size - XL', `We have it in size - XL\n${mine}`],
    ['a link', 'https://a.example/x', `https://a.example/x\n${mine}`],
  ])('%s', (_, draft, signed) => {
    expect(sign(draft, line, known)).toBe(signed);
  });
});

describe('After the last word', () => {
  it.each([
    ['nothing yet', '', '^CM'],
    ['a sentence', 'Yes, we do.', 'Yes, we do. ^CM'],
    ['trailing blank lines', 'Oui.\n\n', 'Oui. ^CM\n\n'],
    ['signed already', 'Oui. ^CM', 'Oui. ^CM'],
    ['signed on a line', `Oui.\n${mine}`, `Oui.\n${mine}`],
    ['a colleague', 'Oui. ^PR', 'Oui. ^CM'],
    ['a colleague on a line', 'Oui.\n— Paul Roy', 'Oui. ^CM'],
    ['the business only', 'Oui.\nBoulangerie Morel', 'Oui. ^CM'],
  ])('%s', (_, draft, signed) => {
    expect(sign(draft, inline, known)).toBe(signed);
  });
});

describe('Signing twice is signing once', () => {
  const drafts = fc.oneof(
    fc.constantFrom(...writingCases().map(({ text }) => text)),
    fc
      .array(
        fc.constantFrom(
          'Yes.',
          '\n',
          ' ',
          mine,
          '^CM',
          '^PR',
          '— Paul Roy',
          'Morel Bakery',
          'Best,',
          'Emma',
          '🌻',
          'x',
        ),
      )
      .map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  it.each([
    ['line', line],
    ['inline', inline],
  ])('as %s', (_, signature) => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const once = sign(draft, signature, known);
        expect(sign(once, signature, known)).toBe(once);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('also where nobody is known', () => {
    const nobody = { people: [], pages: [], formats: [] };
    expect(sign(sign('Oui.', line, nobody), line, nobody)).toBe(`Oui.\n${mine}`);
  });

  it('and the draft’s own words stay', () => {
    fc.assert(
      fc.property(fc.constantFrom(...writingCases().map(({ text }) => text)), (draft) => {
        const signed = sign(draft, line, { ...known, people: [camille] });
        expect(signed.startsWith(draft.split('\n')[0]?.slice(0, 4) ?? '')).toBe(true);
      }),
      { seed: 1 },
    );
  });
});
