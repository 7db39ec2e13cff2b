import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RenderResult } from '../../../utils/domain/templates/render.ts';
import type { Language } from '../../../utils/domain/templates/template.ts';
import { sampleCustomer } from '../../../utils/domain/templates/values.ts';
import { PreviewText } from '../../basics/PreviewText.tsx';
import { TemplateProblem } from '../TemplateProblem.tsx';

interface Props {
  title: string;
  body: string;
  language: Language;
  /** What the sample customer would get. */
  reading: RenderResult;
}

/** A reply as an invented customer would read it. */
export function ReplyPreview({ title, body, language, reading }: Props) {
  const titleId = useId();
  const text = reading.ok ? reading.rendered.text : body;
  return (
    <section class="reply-preview" aria-labelledby={titleId}>
      <h3 id={titleId} class="field-label">
        {title}{' '}
        <span class="small quiet">{i18n.t('replies.preview_hint', [sampleCustomer[language].first])}</span>
      </h3>
      <div role="status" class="preview-problem">
        {!reading.ok && <TemplateProblem body={body} problem={reading.problem} />}
        {reading.ok && text.trim() === '' && body.trim() !== '' && (
          <p class="notice">{i18n.t('problem.empty')}</p>
        )}
      </div>
      {reading.ok && text.trim() !== '' && (
        <div class="bubble" lang={language}>
          <PreviewText rendered={reading.rendered} />
        </div>
      )}
    </section>
  );
}
