import { CornerDownLeft } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Answers, Missing } from '../../utils/domain/templates/missing.ts';
import type { RenderResult } from '../../utils/domain/templates/render.ts';
import { Icon } from '../basics/Icon.tsx';
import { PreviewText } from '../basics/PreviewText.tsx';
import { problemText } from '../basics/problem-words.ts';
import { FavouriteButton } from './FavouriteButton.tsx';
import { MissingFields } from './MissingFields.tsx';

interface Props {
  customerName: string | null;
  preview: RenderResult;
  favourite: boolean;
  /** What was missing when this reply was chosen; a field stays while it is being filled. */
  fields: readonly Missing[];
  answers: Answers;
  kept: ReadonlySet<string>;
  onAnswer(name: string, value: string): void;
  onKeep(name: string, keep: boolean): void;
  onInsert(): void;
  onFavourite(): void;
  /** What comes along with the text. */
  children?: ComponentChildren;
}

/** The chosen reply as the customer would get it. */
export function Preview(props: Props) {
  const { customerName, preview, fields, answers, kept, onAnswer, onKeep, onInsert } = props;
  return (
    <section class="preview" aria-label={i18n.t('panel.preview')}>
      <div class="preview-head">
        <p class="small quiet" dir="auto">
          {customerName === null ? i18n.t('panel.to_nobody') : i18n.t('panel.to', [customerName])}
        </p>
        <FavouriteButton favourite={props.favourite} onToggle={props.onFavourite} />
      </div>
      <div class="preview-scroll">
        {preview.ok ? (
          <PreviewText rendered={preview.rendered} />
        ) : (
          <p class="notice bad" role="alert">
            {problemText(preview.problem)}
          </p>
        )}
        {fields.length > 0 && (
          <MissingFields fields={fields} answers={answers} kept={kept} onAnswer={onAnswer} onKeep={onKeep} />
        )}
      </div>
      {props.children}
      <p class="preview-acts">
        <button type="button" class="button main" disabled={!preview.ok} onClick={onInsert}>
          {i18n.t('panel.insert')} <Icon node={CornerDownLeft} size={14} />
        </button>
        <span class="small quiet">{i18n.t('panel.insert_hint')}</span>
      </p>
    </section>
  );
}
