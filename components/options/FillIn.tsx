import { ArrowLeft } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Language } from '../../utils/domain/templates/template.ts';
import { type Failure, textFailure } from '../basics/failure.ts';
import { Icon } from '../basics/Icon.tsx';
import type { OpenPlace } from './reply-groups.ts';

interface Props {
  groups: readonly { language: Language; places: readonly OpenPlace[] }[];
  /** Move the keyboard here when shown: somebody asked for it. */
  asked: boolean;
  /** Resolves with why the fact was not stored; null when it was. */
  onFill(place: string, value: string): Promise<Failure | null>;
  onBack(): void;
}

const headings: Record<Language, () => string> = {
  en: () => i18n.t('replies.fill_in_en'),
  fr: () => i18n.t('replies.fill_in_fr'),
};

/** The facts of the business that the replies still wait for, each asked once. */
export function FillIn({ groups, asked, onFill, onBack }: Props) {
  const root = useRef<HTMLElement>(null);
  const [news, setNews] = useState('');
  useEffect(() => {
    if (asked) root.current?.querySelector('input')?.focus();
  }, [asked]);

  async function fill(place: string, value: string, row: HTMLElement): Promise<void> {
    // The row goes away with its place: the keyboard goes on to the next one.
    const rows = Array.from(root.current?.querySelectorAll<HTMLElement>('.place') ?? []);
    const at = rows.indexOf(row);
    const next = rows[at + 1] ?? rows[at - 1];
    const failure = await onFill(place, value);
    setNews(failure === null ? i18n.t('replies.filled', [place]) : textFailure(failure));
    if (failure === null) next?.querySelector('input')?.focus();
  }

  return (
    <section ref={root} class="fill-in" aria-labelledby="fill-in-title">
      {asked && (
        <button type="button" class="button plain editor-back" onClick={onBack}>
          <Icon node={ArrowLeft} /> {i18n.t('replies.back')}
        </button>
      )}
      <h2 id="fill-in-title">{i18n.t('replies.fill_in_title')}</h2>
      <p class="quiet">
        {groups.length > 0 ? i18n.t('replies.fill_in_hint') : i18n.t('replies.fill_in_done')}
      </p>
      <p class="fill-in-news" role="status">
        {news}
      </p>
      <div class="fill-in-groups">
        {groups.map(({ language, places }) => (
          <fieldset key={language}>
            <legend>{headings[language]()}</legend>
            {places.map(({ place, count }) => (
              <PlaceRow key={place} place={place} count={count} language={language} onFill={fill} />
            ))}
          </fieldset>
        ))}
      </div>
    </section>
  );
}

interface RowProps extends OpenPlace {
  language: Language;
  onFill(place: string, value: string, row: HTMLElement): Promise<void>;
}

function PlaceRow({ place, count, language, onFill }: RowProps) {
  const [value, setValue] = useState('');
  const typed = value.trim();
  return (
    <form
      class="place"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') void onFill(place, typed, event.currentTarget);
      }}
    >
      <label>
        <span class="field-label">
          <span lang={language}>{place}</span>{' '}
          <span class="small quiet">{i18n.t('replies.needed_by', count)}</span>
        </span>
        <input
          class="field"
          autocomplete="off"
          lang={language}
          maxLength={2000}
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={typed === ''}>
        {i18n.t('replies.fill')}
        <span class="unseen">{` ${place}`}</span>
      </button>
    </form>
  );
}
