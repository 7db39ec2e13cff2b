const word = /[\p{L}\p{N}\p{M}_]/u;
const digit = /\p{Nd}/u;
/** A number that ends so goes on with what comes next: "1.", "1,", "1 " before "200". */
const begunNumber = /\p{Nd}[.,\u0020\u00a0\u202f'’]$/u;
const thousands = /^\p{Nd}{3}(?!\p{Nd})/u;
/** The rest of a number that began before: ".50", ",50", " 000". */
const numberGoesOn = /^(?:[.,]\p{Nd}|[\u0020\u00a0\u202f'’]\p{Nd}{3}(?!\p{Nd}))/u;

/** Whether what stands from `start` up to `end` is no part of a longer word or number: "5 €" is no price in "25 €". */
export function isWhole(text: string, start: number, end: number): boolean {
  return isBegin(text, start) && isEnd(text, end);
}

function isBegin(text: string, start: number): boolean {
  const rest = text.slice(start, start + 4);
  if (!word.test([...rest][0] ?? '')) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  if (word.test([...before].at(-1) ?? '')) return false;
  if (!digit.test([...rest][0] ?? '') || !begunNumber.test(before)) return true;
  // "12,5" is one number; "12 5" are two, "12 500" is one.
  return !/[.,]$/.test(before) && !thousands.test(rest);
}

function isEnd(text: string, end: number): boolean {
  const last = [...text.slice(Math.max(0, end - 2), end)].at(-1) ?? '';
  if (!word.test(last)) return true;
  const after = text.slice(end, end + 5);
  if (word.test([...after][0] ?? '')) return false;
  return !digit.test(last) || !numberGoesOn.test(after);
}
