import { foldedWords } from '../templates/fold.ts';

/** "repartee-2026-11-25.json", by the calendar of the person who exports. */
export function libraryFileName(day: Date): string {
  return exportFileName(day, '', 'json');
}

/** "repartee-orders-2026-11-25.yml". @param part what the file is about; empty for all */
export function exportFileName(day: Date, part: string, ending: string): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  const words = foldedWords(part).join('-').slice(0, 60);
  return `repartee${words === '' ? '' : `-${words}`}-${date}.${ending}`;
}
