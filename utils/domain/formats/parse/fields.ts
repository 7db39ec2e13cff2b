/** Own keys only: what a file calls `__proto__` or `constructor` must reach nothing. Undefined where there is none. */
export function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}

/** A text, or "" for anything else; a number as its digits, since spreadsheets and scripts make numbers of codes. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

export function textField(value: unknown, key: string): string {
  return textOf(field(value, key));
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Of a list the texts, of a text its parts between commas. */
export function labelsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(',');
  return listOf(value).map(textOf);
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list that stands alone, under one of these keys, or is one object that was copied out of it. */
export function itemsOf(value: unknown, ...keys: string[]): object[] {
  if (Array.isArray(value)) return value.filter(isObject);
  for (const key of keys) {
    const inner = field(value, key);
    if (Array.isArray(inner)) return inner.filter(isObject);
    if (isObject(inner)) return itemsOf(inner, ...keys);
  }
  return isObject(value) ? [value] : [];
}

/** Enough to know a list by. */
const looked = 20;

/** The share of the first items that a test accepts; 0 of none. */
export function share<T>(items: readonly T[], isOne: (item: T) => boolean): number {
  const some = items.slice(0, looked);
  return some.length === 0 ? 0 : some.filter(isOne).length / some.length;
}
