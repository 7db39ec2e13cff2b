import { MessagesSquare } from 'lucide';
import { i18n } from '#i18n';
import { starterSize } from '../../utils/domain/templates/starter/starter-library.ts';
import type { Language } from '../../utils/domain/templates/template.ts';
import { Icon } from '../basics/Icon.tsx';
import { TrashButton } from './trash/TrashButton.tsx';

interface Props {
  /** Both, the one of the interface first: it names the folders. */
  languages: readonly Language[];
  onStarter(languages: Language[]): void;
  onWrite(): void;
  /** Deleted replies, and the way to them. */
  trash: number;
  onTrash(): void;
}

const only: Record<Language, () => string> = {
  en: () => i18n.t('replies.add_en'),
  fr: () => i18n.t('replies.add_fr'),
};

/** Before the first reply: take the starter replies, or write one. */
export function Welcome({ languages, trash, onStarter, onWrite, onTrash }: Props) {
  return (
    <section class="welcome">
      <span class="welcome-mark">
        <Icon node={MessagesSquare} size={32} />
      </span>
      <h1>{i18n.t('replies.welcome')}</h1>
      <p class="quiet balanced">{i18n.t('replies.welcome_text', [String(starterSize)])}</p>
      <div class="welcome-acts">
        <button type="button" class="button main big" onClick={() => onStarter([...languages])}>
          {i18n.t('replies.add_both')}
        </button>
        {languages.map((language) => (
          <button key={language} type="button" class="button big" onClick={() => onStarter([language])}>
            {only[language]()}
          </button>
        ))}
      </div>
      <button type="button" class="button plain" onClick={onWrite}>
        {i18n.t('replies.write_own')}
      </button>
      <a class="button plain" href="#import">
        {i18n.t('replies.import')}
      </a>
      <p>
        <TrashButton count={trash} open={false} onOpen={onTrash} />
      </p>
    </section>
  );
}
