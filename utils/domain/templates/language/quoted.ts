import { TemplateError } from './problem.ts';

export interface QuotedTexts {
  /** Those without a key, in order. */
  texts: string[];
  /** `default: "none"` */
  named: Map<string, string>;
}

const argument = /\s*(?:,\s*)?(?:(\w+)\s*:\s*)?(?:"([^"]*)"|'([^']*)')/y;

/**
 * What stands behind a tag's name: texts in straight quotes, with or without commas between them.
 * @param keys the names that the tag knows
 * @throws TemplateError when there is anything else, or a text twice as long as any question
 */
export function quotedTexts(tag: string, args: string, keys: readonly string[] = []): QuotedTexts {
  const wrong = () => new TemplateError({ kind: 'needs-text', tag });
  const found: QuotedTexts = { texts: [], named: new Map() };
  let at = 0;
  while (args.slice(at).trim() !== '') {
    argument.lastIndex = at;
    const match = argument.exec(args);
    if (match === null) throw wrong();
    at = argument.lastIndex;
    const text = (match[2] ?? match[3] ?? '').trim();
    const key = match[1];
    if (text.length > 200 || (key !== undefined && !keys.includes(key))) throw wrong();
    if (key === undefined) found.texts.push(text);
    else found.named.set(key, text);
  }
  return found;
}

/** The one text that `ask` and `include` take. */
export function onlyText(tag: string, { texts }: QuotedTexts): string {
  const [text = '', ...others] = texts;
  if (text === '' || others.length > 0) throw new TemplateError({ kind: 'needs-text', tag });
  return text;
}
