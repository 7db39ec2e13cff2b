import { shiftsOf, styleOfMoment } from './dates.ts';
import type { Dialect } from './dialect.ts';
import { choosePiece, includePiece, type Piece } from './pieces.ts';

/**
 * `{command: first; second; name=value}` (blaze.today/commands). Braces may stand in braces once: `{if: {=a} > 1}`.
 * @param whole text or HTML, of which the names of its fields are taken: `{=name}` repeats one
 */
export function textBlazeDialect(whole: string): Dialect {
  const fields = new Set(
    Array.from(
      whole.matchAll(/\{form(?:text|paragraph|date):[^{}]{0,300}?name\s*=\s*([^;{}]{1,80})/gi),
      ([, name = '']) => name.trim(),
    ),
  );
  return {
    command: /\{(?:=|[a-z]+\s*[:}])(?:(?<=\})|(?:[^{}]|\{[^{}]{0,200}\}){0,400}\})/gi,
    piece: ([command]) => pieceOf(command.slice(1, -1), fields),
  };
}

function pieceOf(code: string, fields: ReadonlySet<string>): Piece | null {
  if (code.startsWith('=')) {
    const label = code.slice(1).trim();
    return fields.has(label) ? { kind: 'ask', label, fallback: null } : null;
  }
  const [name = '', ...rest] = code.split(':');
  const settings = settingsOf(rest.join(':'));
  switch (name.trim().toLowerCase()) {
    case 'cursor':
      return { kind: 'cursor' };
    case 'formtext':
    case 'formparagraph':
      return askOf(settings, settings.named.get('default'));
    case 'formdate':
      // Its default is a date in a pattern of its own.
      return askOf(settings, undefined);
    case 'formmenu':
      return menuOf(settings);
    case 'time':
    case 'date':
      return dateOf(settings);
    case 'import':
      return includePiece(settings.plain[0] ?? '');
    case 'user':
      return settings.plain[0]?.startsWith('email')
        ? null
        : { kind: 'variable', name: 'agent.name', fallback: null };
    default:
      return null;
  }
}

function askOf({ named }: CommandSettings, fallback: string | undefined): Piece {
  return { kind: 'ask', label: named.get('name') ?? '', fallback: fallback || null };
}

interface CommandSettings {
  plain: string[];
  named: ReadonlyMap<string, string>;
  /** Of the values with the name `default`, which a menu may mark several times. */
  defaults: string[];
}

function settingsOf(text: string): CommandSettings {
  const parts = text.split(';').map((part) => part.trim());
  const named = parts.flatMap((part) => {
    const [, name, value] = /^([a-z]{1,20})\s*=\s*([\s\S]*)$/i.exec(part) ?? [];
    return name === undefined ? [] : [[name.toLowerCase(), value ?? ''] as const];
  });
  return {
    plain: parts.filter((part) => part !== '' && !/^[a-z]{1,20}\s*=/i.test(part)),
    named: new Map(named),
    defaults: named.filter(([name]) => name === 'default').map(([, value]) => value),
  };
}

function menuOf({ plain, named, defaults }: CommandSettings): Piece | null {
  if (named.get('multiple') === 'yes') return null;
  return choosePiece([...defaults, ...plain], named.get('name'));
}

function dateOf({ plain, named }: CommandSettings): Piece | null {
  const shifts = named.has('shift') ? shiftsOf(named.get('shift') ?? '') : [];
  if (shifts === null || named.has('at')) return null;
  return { kind: 'date', shifts, style: styleOfMoment(plain.join('; ')) };
}
