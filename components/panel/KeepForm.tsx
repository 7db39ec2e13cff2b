import { ArrowLeft, X } from 'lucide';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Leftover } from '../../utils/domain/capture/leftovers.ts';
import type { RenderResult } from '../../utils/domain/templates/render.ts';
import type { Folder, Language, Template } from '../../utils/domain/templates/template.ts';
import { Field } from '../basics/Field.tsx';
import { Icon } from '../basics/Icon.tsx';
import { PreviewText } from '../basics/PreviewText.tsx';
import { problemText } from '../basics/problem-words.ts';
import { KeepFoot } from './KeepFoot.tsx';
import { KeepSettings } from './KeepSettings.tsx';
import { LeftoverList } from './LeftoverList.tsx';

export type KeptFields = Pick<Template, 'title' | 'body' | 'language' | 'folderId' | 'shortcut'>;

export interface KeepModel {
  form: KeptFields;
  folders: readonly Folder[];
  /** The title of the saved reply that says nearly the same. */
  like: string | null;
  leftovers: readonly Leftover[];
  preview: RenderResult;
  /** What keeps it from being saved, as a sentence; with the field that it is about. */
  problem: { sentence: string; field: 'title' | 'body' | 'shortcut' | null } | null;
  /** Save was pressed once although something personal is left. */
  warned: boolean;
  saving: boolean;
  fromList: boolean;
  covered: boolean;
}

export interface KeepActs {
  change(form: Partial<KeptFields>): void;
  askFor(leftover: Leftover): void;
  leave(leftover: Leftover): void;
  showLike(): void;
  save(): void;
  close(): void;
}

const sampleOf: Record<Language, () => string> = {
  en: () => i18n.t('keep.preview_en'),
  fr: () => i18n.t('keep.preview_fr'),
};

/** A text from the reply box as a new saved reply: what the person sees here and saves is all that is kept. */
export function KeepForm({ model, acts }: { model: KeepModel; acts: KeepActs }) {
  const { form, leftovers, preview, problem } = model;
  const text = useRef<HTMLTextAreaElement>(null);
  const errorOf = (field: 'title' | 'body' | 'shortcut') =>
    problem?.field === field ? problem.sentence : null;

  function show({ from, to }: Leftover): void {
    text.current?.focus();
    text.current?.setSelectionRange(from, to);
  }

  const closing = model.fromList ? i18n.t('keep.back') : i18n.t('panel.close');
  return (
    <div class="panel keep-form">
      <div class="keep-head">
        <h1>{i18n.t('keep.title')}</h1>
        <button type="button" class="round" title={closing} aria-label={closing} onClick={acts.close}>
          <Icon node={model.fromList ? ArrowLeft : X} />
        </button>
      </div>
      {model.covered && (
        <p class="notice bad refusal" role="alert">
          {i18n.t('panel.covered')}
        </p>
      )}
      {model.like !== null && (
        <p class="notice keep-like" role="status">
          <span>{i18n.t('keep.like', [model.like])}</span>
          <button type="button" class="button" onClick={acts.showLike}>
            {i18n.t('keep.open_like')}
          </button>
        </p>
      )}
      <div class="keep-columns">
        <div class="keep-text">
          <Field label={i18n.t('replies.title')} error={errorOf('title')}>
            {(control) => (
              <input
                {...control}
                class="field"
                data-field="keep-title"
                dir="auto"
                autocomplete="off"
                maxLength={120}
                value={form.title}
                onFocus={(event) => event.currentTarget.select()}
                onInput={(event) => acts.change({ title: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label={i18n.t('replies.body')} error={errorOf('body')} class="keep-body">
            {(control) => (
              <textarea
                {...control}
                ref={text}
                class="field body-text"
                data-field="keep-body"
                dir="auto"
                lang={form.language}
                // Browsers write what stands in other fields down, to restore a tab.
                autocomplete="off"
                rows={5}
                value={form.body}
                onInput={(event) => acts.change({ body: event.currentTarget.value })}
              />
            )}
          </Field>
          {leftovers.length > 0 && (
            <LeftoverList leftovers={leftovers} onShow={show} onAsk={acts.askFor} onLeave={acts.leave} />
          )}
        </div>
        <div class="keep-side">
          <KeepSettings
            form={form}
            folders={model.folders}
            shortcutError={errorOf('shortcut')}
            onChange={acts.change}
          />
          <section class="keep-preview" aria-label={i18n.t('panel.preview')}>
            <p class="small quiet">{sampleOf[form.language]()}</p>
            {preview.ok ? (
              <PreviewText rendered={preview.rendered} />
            ) : (
              form.body.trim() !== '' && <p class="notice bad">{problemText(preview.problem)}</p>
            )}
          </section>
        </div>
      </div>
      <KeepFoot
        warned={model.warned}
        failure={problem?.field === null ? problem.sentence : null}
        saving={model.saving}
        onSave={acts.save}
      />
    </div>
  );
}
