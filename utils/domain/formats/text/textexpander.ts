import { shiftsOf, styleOfStrftime } from './dates.ts';
import type { Dialect } from './dialect.ts';
import { choosePiece, includePiece, type Piece } from './pieces.ts';

/** Signs of dates; a run of them with short text between is one date: "%B %e, %Y". */
const date =
  /(?:%@[+-]\d{1,4}[YMWDhms])*%[-1]?[aAbBdeHIjklmMpSyY](?:[ ,./:-]{0,3}%[-1]?[aAbBdeHIjklmMpSyY])*/;
const field = /%(?:filltext|fillarea|fillpopup|filltop|fillpart|fillpartend|snippet|key):?[^%\n]{0,300}%/;

/** `%|`, `%filltext:name=x:default=y%` and dates as C writes them (textexpander.com, "Advanced Snippet Elements"). */
export const textExpanderDialect: Dialect = {
  command: new RegExp(`%%|%\\||%clipboard|${field.source}|%(?:fillpartend|\\\\|[<>^v])|${date.source}`, 'g'),
  piece: ([code]) => pieceOf(code),
};

function pieceOf(code: string): Piece | null {
  if (code === '%%') return { kind: 'text', text: '%' };
  if (code === '%|') return { kind: 'cursor' };
  const [, kind, rest = ''] = /^%(filltext|fillarea|fillpopup|snippet):([\s\S]*)%$/.exec(code) ?? [];
  if (kind === 'snippet') return includePiece(rest);
  if (kind === 'fillpopup') return popupOf(rest);
  if (kind !== undefined)
    return { kind: 'ask', label: settingOf(rest, 'name') ?? '', fallback: settingOf(rest, 'default') };
  return /^%(?:@|[-1]?[a-zA-Z](?:\W|$))/.test(code) ? dateOf(code) : null;
}

function settingOf(settings: string, name: string): string | null {
  const setting = settings.split(':').find((part) => part.startsWith(`${name}=`));
  return setting?.slice(name.length + 1) || null;
}

/** "name=x:one:default=two:three" */
function popupOf(settings: string): Piece | null {
  const chosen = settingOf(settings, 'default');
  const others = settings.split(':').filter((part) => part !== '' && !/^[a-z]+=/.test(part));
  return choosePiece(chosen === null ? others : [chosen, ...others], settingOf(settings, 'name'));
}

function dateOf(code: string): Piece | null {
  const steps = Array.from(code.matchAll(/%@([+-]\d+[YMWDhms])/g), ([, step]) => step).join('');
  const shifts = steps === '' ? [] : shiftsOf(steps);
  return shifts === null ? null : { kind: 'date', shifts, style: styleOfStrftime(code) };
}
