import { CircleAlert, CircleCheck, CircleDashed, type IconNode, LoaderCircle } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { ComposerState } from '../../utils/domain/inbox/snapshot.ts';
import { WithKey } from '../basics/WithKey.tsx';

/** What is known of the tab in front; null when Repartee is not in it. */
export type TabSight = {
  understood: boolean;
  composer: ComposerState;
  pageName: string | null;
  barRemoved: boolean;
} | null;

export interface TabNews {
  tone: 'good' | 'careful' | 'quiet';
  icon: IconNode;
  sentence: ComponentChildren;
}

/** The state of the tab in one sentence. */
export function newsOf(tab: TabSight, combo: string): TabNews {
  if (tab === null) return quiet(CircleDashed, i18n.t('popup.elsewhere'));
  if (!tab.understood) return quiet(CircleDashed, i18n.t('popup.not_understood'));
  if (tab.barRemoved) return careful(<BarRemoved combo={combo} />);
  switch (tab.composer) {
    case 'ready':
      return { tone: 'good', icon: CircleCheck, sentence: ready(tab.pageName, combo) };
    case 'disabled':
      return careful(i18n.t('popup.disabled'));
    case 'unreadable':
      return careful(i18n.t('popup.unreadable'));
    case 'absent':
      return quiet(CircleDashed, i18n.t('popup.absent'));
    case 'unknown':
      return quiet(LoaderCircle, i18n.t('popup.loading'));
  }
}

function ready(pageName: string | null, combo: string): ComponentChildren {
  const sentence = (slot: string) =>
    pageName === null ? i18n.t('popup.ready', [slot]) : i18n.t('popup.ready_page', [pageName, slot]);
  return <WithKey combo={combo} sentence={sentence} />;
}

function quiet(icon: IconNode, sentence: string): TabNews {
  return { tone: 'quiet', icon, sentence };
}

function BarRemoved({ combo }: { combo: string }) {
  return <WithKey combo={combo} sentence={(slot) => i18n.t('popup.bar_removed', [slot])} />;
}

function careful(sentence: ComponentChildren): TabNews {
  return { tone: 'careful', icon: CircleAlert, sentence };
}
