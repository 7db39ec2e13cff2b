/** Whether the person typed the word that guards the erasing, in whatever case and with spaces around it. */
export function isEraseWord(typed: string, word: string): boolean {
  return typed.normalize('NFC').trim().toLowerCase() === word.toLowerCase();
}
