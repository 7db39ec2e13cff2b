import { type Context, type Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs';
import { askName, chooseName, type Missing } from '../missing.ts';
import { TemplateError } from './problem.ts';
import { onlyText, quotedTexts } from './quoted.ts';
import { ours } from './run.ts';

/** `{% ask "Order number" %}`, `{% ask "Order number", default: "none" %}` */
export class AskTag extends Tag {
  readonly #field: Missing;

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid);
    const args = quotedTexts('ask', token.args, ['default']);
    const label = onlyText('ask', args);
    this.#field = { kind: 'ask', name: askName(label), label, preset: args.named.get('default') ?? null };
  }

  render(context: Context): string {
    return ours(context).markFor(this.#field);
  }
}

/** `{% choose "Post" "Pick-up" %}`, `{% choose "Post" "Pick-up", name: "Delivery" %}` */
export class ChooseTag extends Tag {
  readonly #field: Missing;

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid);
    const { texts, named } = quotedTexts('choose', token.args, ['name']);
    const options = [...new Set(texts)];
    if (options.length === 0 || options.includes('')) {
      throw new TemplateError({ kind: 'needs-text', tag: 'choose' });
    }
    const label = named.get('name') || null;
    this.#field = { kind: 'choose', name: chooseName(label, options), label, options };
  }

  render(context: Context): string {
    return ours(context).markFor(this.#field);
  }
}
