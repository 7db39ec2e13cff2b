/** Time for the browser to take the file over, ms; after that its memory is given back. */
const takenOverWithin = 60_000;

/** Hands a text to the browser as a file to keep, where its downloads go. */
export function downloadText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), takenOverWithin);
}
