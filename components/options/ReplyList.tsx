import { ListChecks, Plus, Search, TextSearch } from 'lucide';
import type { ComponentChildren, Ref } from 'preact';
import { i18n } from '#i18n';
import type { Language } from '../../utils/domain/templates/template.ts';
import { Icon } from '../basics/Icon.tsx';
import { LanguageFilter } from '../basics/LanguageFilter.tsx';
import type { Aside } from './desk.ts';
import { TrashButton } from './trash/TrashButton.tsx';

interface Props {
  search: Ref<HTMLInputElement>;
  query: string;
  language: Language | null;
  bilingual: boolean;
  /** The language in which there are no replies yet, if that is so. */
  missing: Language | null;
  /** Lines in the list. */
  count: number;
  /** Replies that wait for facts of the business. */
  open: number;
  /** Deleted replies. */
  trash: number;
  aside: Aside | null;
  choices: ComponentChildren;
  /** What is done to the chosen replies, while some are being chosen. */
  bulk: ComponentChildren;
  /** The lines. */
  children: ComponentChildren;
  onQuery(query: string): void;
  onLanguage(language: Language | null): void;
  onNew(): void;
  /** Null while replies are being chosen. */
  onChoose: (() => void) | null;
  onAside(aside: Aside): void;
  onStarter(languages: Language[]): void;
}

const more: Record<Language, () => string> = {
  en: () => i18n.t('replies.more_en'),
  fr: () => i18n.t('replies.more_fr'),
};

export function ReplyList(props: Props) {
  const { count, open, missing, aside, onChoose, onAside } = props;
  return (
    <div class="list-pane">
      <div class="list-head">
        <h1 class="unseen">{i18n.t('options.replies')}</h1>
        {open > 0 && !props.bulk && (
          <div class="fill-card">
            <p class="balanced">{i18n.t('replies.fill_in', open)}</p>
            <button type="button" class="button" onClick={() => onAside('fill-in')}>
              {i18n.t('replies.fill_in_start')}
            </button>
          </div>
        )}
        <div class="list-tools">
          <div class="list-search">
            <Icon node={Search} />
            <input
              ref={props.search}
              type="search"
              class="field"
              aria-label={i18n.t('replies.search')}
              placeholder={i18n.t('replies.search')}
              autocomplete="off"
              spellcheck={false}
              value={props.query}
              onInput={(event) => props.onQuery(event.currentTarget.value)}
            />
          </div>
          <button type="button" class="button main" onClick={props.onNew}>
            <Icon node={Plus} /> {i18n.t('replies.new')}
          </button>
        </div>
        {props.choices}
        <div class="list-count">
          {props.bilingual && <LanguageFilter chosen={props.language} onChoose={props.onLanguage} />}
          <span class="small quiet grow" role="status">
            {count === 0 ? i18n.t('replies.none') : i18n.t('replies.count', count)}
          </span>
          {onChoose !== null && count > 0 && (
            <button
              type="button"
              class="chip plain-chip"
              aria-label={i18n.t('tidy.select')}
              title={i18n.t('tidy.select')}
              onClick={onChoose}
            >
              <Icon node={ListChecks} />
            </button>
          )}
        </div>
      </div>
      {props.children}
      {missing !== null && (
        <button type="button" class="button plain list-more" onClick={() => props.onStarter([missing])}>
          {more[missing]()}
        </button>
      )}
      {props.bulk || (
        <div class="list-foot">
          <button
            type="button"
            class="button plain foot-button"
            aria-current={aside === 'find' ? 'true' : undefined}
            onClick={() => onAside('find')}
          >
            <Icon node={TextSearch} /> {i18n.t('find.title')}
          </button>
          <TrashButton count={props.trash} open={aside === 'trash'} onOpen={() => onAside('trash')} />
        </div>
      )}
    </div>
  );
}
