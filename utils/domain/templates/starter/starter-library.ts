import { type Folder, type Language, type Template, templateDefaults } from '../template.ts';
import { folderNamesEn, starterEn } from './en.ts';
import { folderNamesFr, starterFr } from './fr.ts';
import type { StarterFolder, StarterReply } from './starter-reply.ts';

const replies: Record<Language, readonly StarterReply[]> = { en: starterEn, fr: starterFr };
const folderNames: Record<Language, Readonly<Record<StarterFolder, string>>> = {
  en: folderNamesEn,
  fr: folderNamesFr,
};
const folderOrder: readonly StarterFolder[] = ['product', 'service', 'business', 'orders', 'complaints'];

export const starterSize = starterEn.length;

/**
 * The starter replies as library rows (R1). Ids are fixed, so that adding them twice adds them once.
 * @param languages which languages to add, the first one names the folders
 * @param now UTC ms, becomes the time of creation
 */
export function starterLibrary(
  languages: readonly Language[],
  now: number,
): { folders: Folder[]; templates: Template[] } {
  const main = languages[0] ?? 'en';
  const folders = folderOrder.map((key, order) => ({
    id: folderId(key),
    name: folderNames[main][key],
    order,
  }));
  const templates = languages.flatMap((language) =>
    replies[language].map((reply) => toTemplate(reply, language, languages, now)),
  );
  return { folders, templates };
}

function toTemplate(
  reply: StarterReply,
  language: Language,
  all: readonly Language[],
  now: number,
): Template {
  const twin = all.find((other) => other !== language);
  return {
    id: templateId(language, reply.key),
    title: reply.title,
    body: reply.body,
    shortcut: reply.shortcut,
    folderId: folderId(reply.folder),
    language,
    twinId: twin === undefined ? null : templateId(twin, reply.key),
    tags: [...reply.tags],
    ...templateDefaults,
    createdAt: now,
    updatedAt: now,
  };
}

function folderId(key: StarterFolder): string {
  return `starter-${key}`;
}

function templateId(language: Language, key: string): string {
  return `starter-${language}-${key}`;
}
