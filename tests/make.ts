import type { ThreadIdentity } from '../utils/domain/inbox/thread.ts';
import type { KeyPress } from '../utils/domain/settings/keys.ts';
import type { Source, Surroundings } from '../utils/domain/templates/language/run.ts';
import { type Template, templateDefaults } from '../utils/domain/templates/template.ts';

/** A saved reply in which only the given parts matter. */
export function template(part: Partial<Template> = {}): Template {
  return {
    id: 'reply',
    title: 'A reply',
    body: 'Thank you for your message.',
    shortcut: '',
    folderId: null,
    language: 'en',
    twinId: null,
    tags: [],
    ...templateDefaults,
    createdAt: 1,
    updatedAt: 1,
    ...part,
  };
}

/** A Wednesday morning in Paris, in November. */
export const clock = { at: Date.UTC(2026, 10, 25, 8, 30), zone: 'Europe/Paris' };

/** A library without any reply to include, and nobody known, unless given. */
export function surroundings(part: Partial<Surroundings> = {}): Surroundings {
  return { values: {}, clock, replies: [], ...part };
}

/** A reply for rendering, in English unless given. */
export function source(body: string, part: Partial<Source> = {}): Source {
  return { body, shortcut: '', language: 'en', ...part };
}

/** A conversation with Emma, as it looks while the address still names it. */
export function thread(part: Partial<ThreadIdentity> = {}): ThreadIdentity {
  return {
    assetId: '100',
    surface: 'message',
    id: 't1',
    name: 'Emma Wilson',
    messageIds: ['m1', 'm2'],
    ...part,
  };
}

/** A key with its modifiers written before it: "Alt+Shift+r". The code is that of a US keyboard unless given. */
export function press(typed: string, code?: string): KeyPress {
  const parts = typed.split('+');
  const key = parts.at(-1) || '+';
  const physical = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key;
  return {
    key,
    code: code ?? physical,
    ctrlKey: parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    metaKey: parts.includes('Meta'),
  };
}
