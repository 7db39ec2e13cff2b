import { describe, expect, it } from 'vitest';
import { pieceFor, pieceNames, snippetFor, toTypeOver } from '../../components/options/snippet.ts';
import { render } from '../../utils/domain/templates/render.ts';
import { variableNames } from '../../utils/domain/templates/values.ts';
import { source, surroundings } from '../make.ts';

const replies = [
  source('an included reply', { shortcut: 'shortcut' }),
  source('une réponse', { shortcut: 'raccourci' }),
];

describe.each(['en', 'fr'] as const)('What the menu writes into a reply in %s', (language) => {
  it.each(pieceNames)('is right: %s', (name) => {
    const result = render(source(pieceFor(name, language), { language }), surroundings({ replies }));
    expect(result).toMatchObject({ ok: true });
  });

  it.each(variableNames)('is right: %s', (name) => {
    const result = render(source(snippetFor(name, language, 'Hi'), { language }), surroundings());
    expect(result).toMatchObject({ ok: true });
  });

  it('has the words selected that are there to be typed over', () => {
    const selected = pieceNames.map((name) => {
      const piece = pieceFor(name, language);
      const over = toTypeOver(piece);
      return over === null ? null : piece.slice(over.start, over.end);
    });
    const words = {
      en: [null, '3', 'friday', null, 'Order number', 'by post', 'shortcut', null],
      fr: [null, '3', 'vendredi', null, 'Numéro de commande', 'par la poste', 'raccourci', null],
    };
    expect(selected).toEqual(words[language]);
  });
});
