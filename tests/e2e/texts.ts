/** Bodies that have broken insertion elsewhere. Their variables are those of every customer, so any thread will do. */
export const texts = {
  'one line': 'We are open until six today.',
  'four lines with an empty one': 'Hello,\nwe are open until six.\n\n— Lucas',
  'emoji with joiners': 'For the family 👨‍👩‍👧‍👦 and the crew 🏳️‍🌈 with love 🙂',
  '2,000 characters':
    `${'A rather long line of a saved reply. '.repeat(27).trim()}\n${'Another one, just as long as that. '.repeat(28).trim()}`.padEnd(
      2_000,
      '.',
    ),
  'line ends of Windows': 'First line\r\nSecond line\r\n\r\nLast line',
  'no-break spaces': 'Prix\u00a0: 12\u202f€, à bientôt\u202f!',
} as const;

/** What shall stand in the editor's state. */
export function asInserted(body: string): string {
  return body.replace(/\r\n/g, '\n');
}

/** Something typed, before the reply comes: its text, where the caret or selection is, and what is typed after that. */
export const drafts = {
  'an empty draft': { text: '', start: 0, end: 0 },
  'the caret in the middle of a draft': { text: 'Good morning and see you soon', start: 13, end: 13 },
  'a selection': { text: 'Good morning REPLACE ME see you soon', start: 13, end: 23 },
} as const;
