import { lower } from '../lower.ts';
import type { Detector } from '../personal-data.ts';

const gap = '[ \\u00a0\\u202f.\\-/]?';
const start = '(?<![\\p{L}\\p{N}#/.,+€$£-])';
const end = '(?![\\p{L}\\p{N}]|[.,:/-]\\d|[ \\u00a0\\u202f]?(?:€|euros?\\b|%|km\\b|kg\\b|g\\b|ml\\b|cm\\b))';
const pattern = (source: string) => new RegExp(start + source + end, 'gu');

/**
 * Numbers as people write them, by the numbering plans of ITU E.164: international with + or 00, ten digits in pairs from
 * 0 (France, Belgium and others), the British 0-forms, and North American 3-3-4. More countries with one leading zero are
 * met by the form in groups. Freephone and premium numbers (0 800, 0 8xx, 1-800) belong to businesses.
 */
const forms: readonly RegExp[] = [
  pattern(`(?:\\+|00 ?)[1-9]\\d{0,2}(?:[ .-]?\\(0\\))?(?:${gap}\\(?\\d{1,8}\\)?){2,6}`),
  pattern(`0[1-79](?:${gap}\\d{2}){4}`),
  pattern(
    `(?:\\(0\\d{2,4}\\)|0[1-79]\\d{2,4}|0[12]\\d)[ \\u00a0\\u202f.-]\\d{3,4}[ \\u00a0\\u202f.-]?\\d{3,4}`,
  ),
  pattern(`0[1-79]\\d{8,9}`),
  pattern(
    `(?:1[ .-])?(?:\\((?!8(?:00|33|44|55|66|77|88)\\))[2-9]\\d{2}\\) ?|(?!8(?:00|33|44|55|66|77|88)[.-])[2-9]\\d{2}[.-])[2-9]\\d{2}[ .-]\\d{4}`,
  ),
];
/** Ten digits without a zero need a word before them. */
const named =
  /(?:\b(?:phone|mobile|cell|tel|telephone|number|call|text|ring|whatsapp)(?: (?:number|me|us|you|him|her|them|on|at|is|was))*|\b(?:t[ée]l[ée]phone|portable|mobile|num[ée]ro|appel\p{L}*|joindre)(?: (?:est|au|le|vous|nous|sur))*)[ :]+(\d{3}[ .-]?\d{3}[ .-]?\d{4})(?![\p{L}\p{N}])/gu;

/** ITU E.164: at most 15 digits with the country's code; below 8 it is no subscriber's number. */
const fewest = 8;
const most = 15;

export const phone: Detector = {
  kind: 'phone',
  *find(text) {
    for (const form of forms) {
      for (const { 0: found, index } of text.matchAll(form)) {
        const digits = found.replace(/\D/g, '').length;
        if (digits >= fewest && digits <= most + 1) yield { from: index, to: index + found.trimEnd().length };
      }
    }
    for (const { 0: found, 1: number = '', index } of lower(text).matchAll(named)) {
      yield { from: index + found.length - number.length, to: index + found.length };
    }
  },
};
