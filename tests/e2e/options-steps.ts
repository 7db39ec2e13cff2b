import type { Tab } from './harness/types.ts';

/** A trusted click on the visible button or line that begins with these words. */
export async function pressButton(tab: Tab, words: string): Promise<void> {
  await tab.waitFor(
    (wanted) => {
      for (const old of document.querySelectorAll('[data-pressed]')) old.removeAttribute('data-pressed');
      const button = Array.from(document.querySelectorAll<HTMLButtonElement>('button, a')).find(
        (each) => each.textContent.trim().startsWith(wanted) && !each.disabled && each.checkVisibility(),
      );
      button?.setAttribute('data-pressed', '');
      button?.scrollIntoView({ block: 'center' });
      return button !== undefined;
    },
    [words],
  );
  await tab.clickOn('[data-pressed]');
}

/** Waits until these words stand on the page. */
export async function reads(tab: Tab, words: string, timeoutMs = 10_000): Promise<void> {
  try {
    await tab.waitFor((wanted) => document.body.textContent.includes(wanted), [words], timeoutMs);
  } catch {
    const text = await tab.evaluate(() => document.body.textContent);
    throw new Error(`“${words}” does not stand on the page:\n${text}`);
  }
}

/** What stands in the field with this label. */
export async function fieldValue(tab: Tab, label: string): Promise<string> {
  return tab.evaluate((wanted) => {
    const found = Array.from(document.querySelectorAll('label')).find(
      (each) => each.textContent.trim() === wanted,
    );
    const field = found?.control;
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '';
  }, label);
}

/** Types over what stands in the text of the reply. */
export async function typeBody(tab: Tab, text: string): Promise<void> {
  await tab.evaluate(() => {
    const area = document.querySelector('textarea');
    area?.focus();
    area?.select();
  });
  await tab.type(text);
}

/** From now on files that the page hands to the browser stay in the page, to be read. */
export async function catchDownloads(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const blobs = new Map<string, Blob>();
    const caught: { name: string; text: Promise<string> }[] = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = create(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      caught.push({ name: this.download, text: blobs.get(this.href)?.text() ?? Promise.resolve('') });
    };
    Object.assign(window, { caught });
  });
}

/** The file that was handed over last. */
export async function lastDownload(tab: Tab): Promise<{ name: string; text: string }> {
  return tab.evaluate(async () => {
    const { caught } = window as unknown as { caught: { name: string; text: Promise<string> }[] };
    const last = caught.at(-1);
    return { name: last?.name ?? '', text: (await last?.text) ?? '' };
  });
}

/** Chooses a file as the person would in the browser's dialog. */
export async function chooseFile(tab: Tab, name: string, text: string): Promise<void> {
  await tab.waitFor(() => document.querySelector('input[type=file]') !== null);
  await tab.evaluate(
    (fileName, content) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const held = new DataTransfer();
      held.items.add(new File([content], fileName));
      if (input === null) throw new Error('Nowhere to choose a file');
      input.files = held.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}
