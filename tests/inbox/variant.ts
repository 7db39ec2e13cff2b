// Which of the observed shapes of the inbox a visit gets. A variant travels in ONE query parameter, so that the page can
// carry it through its own navigation without knowing its parts:  ?practice=composer:lexical,rows:href

/** `unknown` is a contenteditable of no known editor; `none` a closed thread without composer; `disabled` a dead textarea. */
export type ComposerKind =
  | 'textarea'
  | 'lexical'
  | 'lexical-rich'
  | 'lexical-017'
  | 'draft'
  | 'unknown'
  | 'none'
  | 'disabled';

export interface Variant {
  composer: ComposerKind;
  rows: 'href' | 'no-href' | 'listitem';
  anchors: 'pagelet' | 'surface' | 'both' | 'none';
  times: 'utime' | 'text';
  /** When the inbox shows after load: at once, after 6 s, after 25 s. */
  latency: 'fast' | 'real' | 'slow';
  /** `xx` is a pseudo-locale: no label is readable, so nothing may depend on one. */
  locale: 'en_US' | 'fr_FR' | 'xx';
  csp: 'facebook' | 'trusted-types';
  /** At +3 s the pane mounts anew and `selected_item_id` leaves the address. */
  remount: boolean;
  /** The page's first script works against whoever is there: see page/public/hostile.js. */
  hostile: 'no' | 'listens' | 'tampers';
  /** The header says just "Inbox" for its first second. Unset: only with `remount` or a latency that isn't `fast`. */
  slowHeader?: boolean;
  /** How many threads the Page has. */
  threads: number;
  /** The Page: `1001` or `1002`. */
  asset: string;
  /** Seeds the class names; 0 = different on every load. */
  seed: number;
}

export const parameterName = 'practice';

export const defaultVariant: Variant = {
  composer: 'lexical',
  rows: 'href',
  anchors: 'both',
  times: 'utime',
  latency: 'fast',
  locale: 'en_US',
  csp: 'facebook',
  remount: false,
  hostile: 'no',
  threads: 24,
  asset: '1001',
  seed: 0,
};

const choices = {
  composer: ['textarea', 'lexical', 'lexical-rich', 'lexical-017', 'draft', 'unknown', 'none', 'disabled'],
  rows: ['href', 'no-href', 'listitem'],
  anchors: ['pagelet', 'surface', 'both', 'none'],
  times: ['utime', 'text'],
  latency: ['fast', 'real', 'slow'],
  locale: ['en_US', 'fr_FR', 'xx'],
  csp: ['facebook', 'trusted-types'],
  hostile: ['no', 'listens', 'tampers'],
} as const satisfies { [Name in keyof Variant]?: readonly Variant[Name][] };

/** The value of the `practice` parameter: only what differs from the default, so that addresses stay short. */
export function toQuery(variant: Partial<Variant>): string {
  const defaults: Partial<Record<string, unknown>> = { ...defaultVariant };
  return Object.entries(variant)
    .filter(([name, value]) => value !== undefined && value !== defaults[name])
    .map(([name, value]) => `${name}:${value}`)
    .join(',');
}

/** Reads a whole query string. Throws on an unknown name or value: a test with a typo must not test the default. */
export function fromQuery(search: string): Variant {
  const variant: Variant = { ...defaultVariant };
  for (const part of (new URLSearchParams(search).get(parameterName) ?? '').split(',')) {
    if (part === '') continue;
    const [name = '', value = ''] = part.split(':');
    assign(variant, name, value);
  }
  return variant;
}

/** Whether the header starts with "Inbox" instead of the customer's name. */
export function startsNameless(variant: Variant): boolean {
  return variant.slowHeader ?? (variant.remount || variant.latency !== 'fast');
}

function assign(variant: Variant, name: string, value: string): void {
  switch (name) {
    case 'composer':
      variant.composer = pick(choices.composer, value);
      break;
    case 'rows':
      variant.rows = pick(choices.rows, value);
      break;
    case 'anchors':
      variant.anchors = pick(choices.anchors, value);
      break;
    case 'times':
      variant.times = pick(choices.times, value);
      break;
    case 'latency':
      variant.latency = pick(choices.latency, value);
      break;
    case 'locale':
      variant.locale = pick(choices.locale, value);
      break;
    case 'csp':
      variant.csp = pick(choices.csp, value);
      break;
    case 'hostile':
      variant.hostile = pick(choices.hostile, value);
      break;
    case 'remount':
      variant.remount = value === 'true';
      break;
    case 'slowHeader':
      variant.slowHeader = value === 'true';
      break;
    case 'threads':
      variant.threads = Number(value);
      break;
    case 'asset':
      variant.asset = value;
      break;
    case 'seed':
      variant.seed = Number(value);
      break;
    default:
      throw new Error(`The practice inbox has no variant "${name}"`);
  }
}

function pick<Choice extends string>(allowed: readonly Choice[], value: string): Choice {
  const found = allowed.find((choice) => choice === value);
  if (found === undefined) throw new Error(`"${value}" is none of ${allowed.join(', ')}`);
  return found;
}
