import type { Language } from '../../templates/template.ts';
import { en } from './en/en.ts';
import { fr } from './fr/fr.ts';
import type { LanguagePack } from './pack.ts';

export const packs: Readonly<Record<Language, LanguagePack>> = { en, fr };
