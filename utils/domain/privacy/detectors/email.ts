import { rangesOf } from '../../lint/range.ts';
import type { Detector } from '../personal-data.ts';

/** Also as people disguise it: "emma (at) mail.com". */
const address =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?:@|\s?[([](?:[aA][tT]|arobase)[)\]]\s?)(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24}/gu;

export const email: Detector = { kind: 'email', find: (text) => rangesOf(text, address) };
