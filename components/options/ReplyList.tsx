import { Plus, Search } from 'lucide';
import type { Ref } from 'preact';
import { i18n } from '#i18n';
import type { Language } from '../../utils/domain/templates/template.ts';
import { Icon } from '../basics/Icon.tsx';
import { LanguageFilter } from '../basics/LanguageFilter.tsx';
import { ReplyLines } from './ReplyLines.tsx';
import type { LineGroup } from './reply-groups.ts';
import { TrashButton } from './trash/TrashButton.tsx';

interface Props {
  search: Ref<HTMLInputElement>;
  query: string;
  language: Language | null;
  bilingual: boolean;
  /** The language in which there are no replies yet, if that is so. */
  missing: Language | null;
  groups: readonly LineGroup[];
  selected: string | null;
  /** Replies that wait for facts of the business. */
  open: number;
  /** Deleted replies. */
  trash: number;
  trashOpen: boolean;
  onQuery(query: string): void;
  onLanguage(language: Language | null): void;
  onSelect(id: string): void;
  onNew(): void;
  onFillIn(): void;
  onTrash(): void;
  onStarter(languages: Language[]): void;
}

const more: Record<Language, () => string> = {
  en: () => i18n.t('replies.more_en'),
  fr: () => i18n.t('replies.more_fr'),
};

export function ReplyList(props: Props) {
  const { groups, open, missing } = props;
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <div class="list-pane">
      <div class="list-head">
        <h1 class="unseen">{i18n.t('options.replies')}</h1>
        {open > 0 && (
          <div class="fill-card">
            <p class="balanced">{i18n.t('replies.fill_in', open)}</p>
            <button type="button" class="button" onClick={props.onFillIn}>
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
        <div class="list-count">
          {props.bilingual && <LanguageFilter chosen={props.language} onChoose={props.onLanguage} />}
          <span class="small quiet" role="status">
            {count === 0 ? i18n.t('replies.none') : i18n.t('replies.count', count)}
          </span>
        </div>
      </div>
      <ReplyLines groups={groups} selected={props.selected} onSelect={props.onSelect} />
      {missing !== null && (
        <button type="button" class="button plain list-more" onClick={() => props.onStarter([missing])}>
          {more[missing]()}
        </button>
      )}
      <TrashButton count={props.trash} open={props.trashOpen} onOpen={props.onTrash} />
    </div>
  );
}
