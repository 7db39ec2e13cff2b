/** Somebody who answers for a Page. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly role: string | null;
}

/**
 * How a Page signs: "— Camille, Boulangerie Morel" on a line of its own, "^CM" after the text, or a pattern of its own.
 * A pattern knows `{name}`, `{initials}`, `{role}` and `{page}`, and nothing is ever run in it.
 */
export type SignatureFormat =
  | { readonly kind: 'dash' }
  | { readonly kind: 'initials' }
  | { readonly kind: 'pattern'; readonly pattern: string; readonly placement: Placement };

/** On a line of its own, or after the last word. */
export type Placement = 'line' | 'inline';

/** A signature made ready for one person on one Page. */
export interface Signature {
  readonly personId: string;
  readonly text: string;
  readonly placement: Placement;
}

/** All that may stand under a reply of this business. */
export interface KnownSignatures {
  readonly people: readonly Person[];
  readonly pages: readonly string[];
  readonly formats: readonly SignatureFormat[];
}

/** The first letters of the names: "Camille Morel" → "CM", "Jean-Paul Roy" → "JPR". */
export function initialsOf(name: string): string {
  return Array.from(name.matchAll(/(?<![\p{L}\p{M}'’])\p{L}/gu), ([letter]) => letter.toUpperCase())
    .join('')
    .slice(0, 3);
}

export function signatureOf(person: Person, page: string | null, format: SignatureFormat): Signature {
  const { id: personId } = person;
  switch (format.kind) {
    case 'dash': {
      const who = [person.name, page].filter((part) => part !== null && part !== '').join(', ');
      return { personId, text: `— ${who}`, placement: 'line' };
    }
    case 'initials':
      return { personId, text: `^${person.initials}`, placement: 'inline' };
    case 'pattern': {
      const values: Readonly<Record<string, string | null>> = {
        name: person.name,
        initials: person.initials,
        role: person.role,
        page,
      };
      return { personId, text: filled(format.pattern, values), placement: format.placement };
    }
  }
}

/** An empty value takes the comma, dash or space with it that joined it: "{name}, {role}" → "Camille". */
function filled(pattern: string, values: Readonly<Record<string, string | null>>): string {
  return pattern
    .replace(
      /(\s*[,–—-]\s+|\s+)?\{(name|initials|role|page)\}/g,
      (_, joint: string | undefined, key: string) => {
        const value = values[key] ?? '';
        return value === '' ? '' : `${joint ?? ''}${value}`;
      },
    )
    .trim();
}
