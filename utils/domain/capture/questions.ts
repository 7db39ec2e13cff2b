import type { PersonalDataKind } from '../privacy/personal-data.ts';
import type { Language } from '../templates/template.ts';

/** What a reply asks for in place of what was this customer's. It stands in the reply, so it is in the reply's language. */
const labels: Record<Language, Record<PersonalDataKind | 'name', string>> = {
  en: {
    email: 'E-mail address',
    iban: 'IBAN',
    card: 'Card number',
    'national-id': 'National number',
    phone: 'Phone number',
    'order-number': 'Order number',
    birthdate: 'Date of birth',
    address: 'Postal address',
    name: 'Name',
  },
  fr: {
    email: 'Adresse e-mail',
    iban: 'IBAN',
    card: 'Numéro de carte',
    'national-id': 'Numéro national',
    phone: 'Numéro de téléphone',
    'order-number': 'Numéro de commande',
    birthdate: 'Date de naissance',
    address: 'Adresse postale',
    name: 'Nom',
  },
};

/**
 * Always the customer's. The others (an address, a phone number) may as well be the business's own: they are shown, and
 * the person decides.
 */
export const alwaysAsked: ReadonlySet<PersonalDataKind> = new Set([
  'card',
  'national-id',
  'order-number',
  'birthdate',
]);

/** Gives each thing asked for its question: the same thing the same one, two different ones two. */
export class Questions {
  private readonly taken = new Map<string, string>();
  private readonly language: Language;

  /** @param body what may have questions already */
  constructor(language: Language, body = '') {
    this.language = language;
    for (const [, label = ''] of body.matchAll(/\{%-?\s*ask\s+"([^"]*)"/g)) this.taken.set(label, '');
  }

  /** `{% ask "Order number" %}` */
  commandFor(kind: PersonalDataKind | 'name', value: string): string {
    return `{% ask "${this.labelFor(kind, value)}" %}`;
  }

  labelFor(kind: PersonalDataKind | 'name', value: string): string {
    const usual = labels[this.language][kind];
    for (let number = 1; ; number++) {
      const label = number === 1 ? usual : `${usual} ${number}`;
      const holder = this.taken.get(label);
      if (holder !== undefined && holder !== value) continue;
      this.taken.set(label, value);
      return label;
    }
  }
}
