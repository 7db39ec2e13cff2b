import type { Frame, Tab } from './harness/types.ts';
import { lookAtList } from './steps.ts';

/** Types into the field with this label, as the person would, and ends it with this key. */
export async function typeInto(tab: Tab, label: string, text: string, end?: string): Promise<void> {
  await tab.waitFor(
    (wanted) => {
      const labels = Array.from(document.querySelectorAll('label'));
      const field = labels.find((each) => each.textContent.trim() === wanted)?.control;
      field?.scrollIntoView({ block: 'center' });
      field?.focus();
      return field !== undefined && field !== null;
    },
    [label],
  );
  await tab.type(text);
  if (end !== undefined) await tab.press(end);
}

/** Sets or clears the box, or picks the option, whose label begins with these words. */
export async function tick(tab: Tab, words: string): Promise<void> {
  await tab.evaluate((wanted) => {
    const labels = Array.from(document.querySelectorAll('label'));
    labels.find((each) => each.textContent.trim().startsWith(wanted))?.click();
  }, words);
}

/** The entries of the list under this label. */
export async function entriesOf(tab: Tab, label: string): Promise<string[]> {
  return tab.evaluate((wanted) => {
    const labels = Array.from(document.querySelectorAll('label'));
    const group = labels.find((each) => each.textContent.trim() === wanted)?.parentElement;
    return Array.from(group?.querySelectorAll('li span') ?? [], (each) => each.textContent.trim());
  }, label);
}

/** Chooses a photo that is drawn here, larger than may be kept, with a line of text hidden in it. */
export async function choosePhoto(tab: Tab, width: number, height: number): Promise<void> {
  await tab.waitFor(() => document.querySelector('.picture input[type=file]') !== null);
  await tab.evaluate(
    async (w, h) => {
      const canvas = new OffscreenCanvas(w, h);
      const context = canvas.getContext('2d');
      // Noise, because it packs badly: the limit of bytes is met as well.
      const pixels = new Uint32Array(w * h);
      let seed = 1;
      for (let at = 0; at < pixels.length; at++) {
        seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
        pixels[at] = seed | 0xff000000;
      }
      context?.putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer), w, h), 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      // A comment in the file, where cameras write the place.
      const hidden = new TextEncoder().encode('SECRET PLACE');
      const mark = new Uint8Array([0xff, 0xfe, 0, hidden.length + 2, ...hidden]);
      const file = new File([bytes.slice(0, 2), mark, bytes.slice(2)], 'photo.jpg', { type: 'image/jpeg' });
      const held = new DataTransfer();
      held.items.add(file);
      const input = document.querySelector<HTMLInputElement>('.picture input[type=file]');
      if (input === null) throw new Error('Nowhere to choose a picture');
      input.files = held.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    width,
    height,
  );
}

/** Copies the picture of the chosen reply; afterwards Enter inserts again. */
export async function copyPicture(panel: Frame): Promise<void> {
  await panel.waitFor(() => document.querySelector('.picture-part img') !== null);
  await lookAtList();
  await panel.clickOn('.picture-part button');
  await panel.waitFor(() => document.body.textContent.includes('Copied. Press Enter'));
  await panel.waitFor(() => document.querySelector('.search input') === document.activeElement);
}
