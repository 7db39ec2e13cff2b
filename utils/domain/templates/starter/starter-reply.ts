/** What every starter reply shares, whatever its language: shape, greeting, sign-off. */

export type StarterFolder = 'product' | 'service' | 'business' | 'orders' | 'complaints';

export interface StarterReply {
  /** Same in every language: replies with one key are twins. */
  readonly key: string;
  readonly folder: StarterFolder;
  readonly title: string;
  /** Unique over all languages together, since one library may hold several. */
  readonly shortcut: string;
  readonly tags: readonly string[];
  /** Liquid. `[words in brackets]` are facts the business fills in when it sets up the library. */
  readonly body: string;
}

const greetings = {
  en: 'Hi {{ customer.first_name | default: "there" }},',
  fr: 'Bonjour{% if customer.first_name %} {{ customer.first_name }}{% endif %},',
} as const;

// No default for the name: a reply is signed by a person (R29, R30), who is asked for it once.
const signOff = '— {{ agent.name }}, {{ page.name }}';

/** Puts greeting and sign-off around the text; each argument is one line of the message. */
export function letter(language: keyof typeof greetings, ...lines: string[]): string {
  return [greetings[language], ...lines, signOff].join('\n');
}
