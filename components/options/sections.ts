import {
  ArrowLeftRight,
  DatabaseBackup,
  type IconNode,
  Info,
  Keyboard,
  Lightbulb,
  MessageSquareReply,
  UserRound,
} from 'lucide';
import { i18n } from '#i18n';

export type SectionName = 'replies' | 'suggestions' | 'import' | 'keys' | 'you' | 'backups' | 'about';

/** The parts of the page, in the order of the navigation; each is linkable as `#name`. */
export const sections: readonly { name: SectionName; icon: IconNode; label: () => string }[] = [
  { name: 'replies', icon: MessageSquareReply, label: () => i18n.t('options.replies') },
  { name: 'suggestions', icon: Lightbulb, label: () => i18n.t('options.suggestions') },
  { name: 'import', icon: ArrowLeftRight, label: () => i18n.t('options.import') },
  { name: 'keys', icon: Keyboard, label: () => i18n.t('options.keys') },
  { name: 'you', icon: UserRound, label: () => i18n.t('options.you') },
  { name: 'backups', icon: DatabaseBackup, label: () => i18n.t('options.backups') },
  { name: 'about', icon: Info, label: () => i18n.t('options.about') },
];

/** The part that a location hash names; the first one when it names none. */
export function sectionIn(hash: string): SectionName {
  return sections.find(({ name }) => hash === `#${name}`)?.name ?? 'replies';
}
