import { BookmarkPlus } from 'lucide';
import type { Ref } from 'preact';
import { i18n } from '#i18n';
import type { RefusalReason } from '../../utils/domain/bar/refusal.ts';
import type { GuardReason } from '../../utils/domain/suggest/guard.ts';
import type { Reason } from '../../utils/domain/suggest/match.ts';
import type { Missing } from '../../utils/domain/templates/missing.ts';
import type { Picker, PickerAct } from '../../utils/domain/templates/picker.ts';
import type { RenderResult } from '../../utils/domain/templates/render.ts';
import type { Language, Template } from '../../utils/domain/templates/template.ts';
import { Icon } from '../basics/Icon.tsx';
import { LanguageFilter } from '../basics/LanguageFilter.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { PicturePart, type ShownPicture } from './PicturePart.tsx';
import { Preview } from './Preview.tsx';
import { Refusal } from './Refusal.tsx';
import { optionId, ResultList } from './ResultList.tsx';
import { Said } from './Said.tsx';
import { SearchField } from './SearchField.tsx';
import { TagFilter } from './TagFilter.tsx';

export interface PanelViewModel {
  mode: 'full' | 'inline';
  loading: boolean;
  lost: boolean;
  /** A press was not taken, because something covers the list. */
  covered: boolean;
  empty: boolean;
  /** Replies in more than one language: then the filter makes sense. */
  bilingual: boolean;
  customerName: string | null;
  picker: Picker;
  results: readonly Template[];
  /** Why the first of them are suggested, by id. */
  reasons: ReadonlyMap<string, Reason>;
  guard: GuardReason | null;
  /** Of the chosen reply. */
  favourite: boolean;
  tags: readonly string[];
  /** What the customer wrote last, as far as it is on screen. */
  lastMessage: string | null;
  preview: RenderResult | null;
  fields: readonly Missing[];
  kept: ReadonlySet<string>;
  /** Makes a saved reply of the draft. */
  keepKey: string;
  refusal: { reason: RefusalReason; copied: boolean | null } | null;
  /** Of the chosen reply, if it has one. */
  picture: ShownPicture | null;
}

export interface PanelActs {
  act(act: PickerAct): void;
  insert(): void;
  close(): void;
  copy(): void;
  copyPicture(): void;
  keep(name: string, keep: boolean): void;
  language(language: Language | null): void;
  favourite(): void;
  addStarter(): void;
  writeOwn(): void;
  keepDraft(): void;
}

const listId = 'results';

export function PanelView({
  field,
  model,
  acts,
}: {
  field: Ref<HTMLInputElement>;
  model: PanelViewModel;
  acts: PanelActs;
}) {
  const { mode, picker, results, refusal } = model;
  return (
    <div class={mode === 'inline' ? 'panel inline' : 'panel'}>
      {mode === 'full' && (
        <SearchField
          field={field}
          query={picker.query}
          listId={listId}
          activeId={results.length > 0 ? optionId(listId, picker.selected) : undefined}
          onQuery={(query) => acts.act({ kind: 'query', query })}
          onClose={acts.close}
        />
      )}
      {mode === 'full' && <Said message={model.lastMessage} guard={model.guard} />}
      {refusal !== null && <Refusal reason={refusal.reason} copied={refusal.copied} onCopy={acts.copy} />}
      {model.lost && <Warning sentence={i18n.t('panel.unreachable')} />}
      {model.covered && <Warning sentence={i18n.t('panel.covered')} />}
      <Body model={model} acts={acts} />
      <div class="foot">
        <span class="filters">
          {model.bilingual && <LanguageFilter chosen={picker.language} onChoose={acts.language} />}
          {model.tags.length > 0 && mode === 'full' && (
            <TagFilter
              tags={model.tags}
              chosen={picker.tag}
              onChoose={(tag) => acts.act({ kind: 'tag', tag })}
            />
          )}
        </span>
        {mode === 'full' && (
          <button
            type="button"
            class="button plain keep-draft"
            aria-label={i18n.t('keep.from_draft')}
            title={i18n.t('keep.from_draft_hint', [model.keepKey])}
            onClick={acts.keepDraft}
          >
            <Icon node={BookmarkPlus} size={16} />
          </button>
        )}
        <span class="small quiet keys-hint">{i18n.t('panel.keys_hint')}</span>
      </div>
    </div>
  );
}

function Warning({ sentence }: { sentence: string }) {
  return (
    <p class="notice bad refusal" role="alert">
      {sentence}
    </p>
  );
}

function Body({ model, acts }: { model: PanelViewModel; acts: PanelActs }) {
  const { picker, results, preview } = model;
  if (model.loading) return <p class="empty quiet">{i18n.t('panel.loading')}</p>;
  if (model.empty) return <EmptyLibrary onStarter={acts.addStarter} onWrite={acts.writeOwn} />;
  if (results.length === 0) {
    return (
      <div class="empty" role="status">
        <h1>
          {picker.query.trim() === '' ? i18n.t('panel.none_filtered') : i18n.t('panel.none', [picker.query])}
        </h1>
        <p class="quiet">{i18n.t('panel.none_hint')}</p>
      </div>
    );
  }
  return (
    <div class="columns">
      <ResultList
        id={listId}
        results={results}
        reasons={model.reasons}
        selected={picker.selected}
        numbered={picker.query === '' && model.mode === 'full'}
        onSelect={(index) => acts.act({ kind: 'select', index })}
        onInsert={acts.insert}
      />
      {preview !== null && (
        <Preview
          customerName={model.customerName}
          preview={preview}
          favourite={model.favourite}
          fields={model.fields}
          answers={picker.answers}
          kept={model.kept}
          onAnswer={(name, value) => acts.act({ kind: 'answer', name, value })}
          onKeep={acts.keep}
          onInsert={acts.insert}
          onFavourite={acts.favourite}
        >
          {model.picture !== null && <PicturePart picture={model.picture} onCopy={acts.copyPicture} />}
        </Preview>
      )}
    </div>
  );
}
