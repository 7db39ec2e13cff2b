/** "repartee-2026-11-25.json", by the calendar of the person who exports. */
export function libraryFileName(day: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `repartee-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.json`;
}
