import { describe, expect, it } from 'vitest';
import { isAutomatic, isAutomaticText } from '../../../utils/domain/timers/automatic.ts';

const away = 'Hello 👋 Thank you for your message. We’re back on Monday at 9:00.';

describe('A reply is automatic', () => {
  it.each([
    ['with the configured text', away],
    [
      'with other spaces, quotes and no emoji',
      "Hello  Thank you for your message.\nWe're back on Monday at 9:00.",
    ],
    ['in a row that cuts it', 'Hello 👋 Thank you for your mess…'],
  ])('%s', (_how, text) => {
    expect(isAutomaticText(text, ['Something else', away])).toBe(true);
  });

  it.each([
    ['with a text of its own', 'Hello, we are back on Monday.'],
    ['with only the beginning, when nothing was cut', 'Hello 👋 Thank you for your message'],
    ['cut so early that it could be anything', 'Hello 👋 Thank…'],
    ['without any text, as a sticker', ''],
  ])('not %s', (_how, text) => {
    expect(isAutomaticText(text, [away, ''])).toBe(false);
  });

  it.each([
    ['within three seconds of the question', 3_000, true],
    ['but not after them', 3_001, false],
  ])('%s', (_how, latest, automatic) => {
    expect(isAutomatic({ text: 'Hi!', at: { latest } }, { at: { earliest: 0 } }, [away])).toBe(automatic);
    expect(isAutomatic({ text: 'Hi!', at: { latest } }, null, [away])).toBe(false);
  });
});
