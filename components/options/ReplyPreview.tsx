import { i18n } from '#i18n';
import { render } from '../../utils/domain/templates/render.ts';
import type { Language } from '../../utils/domain/templates/template.ts';
import { sampleValues, type Values } from '../../utils/domain/templates/values.ts';
import { PreviewText } from '../basics/PreviewText.tsx';
import { problemSentence, variableLabel } from '../basics/words.ts';

interface Props {
  body: string;
  language: Language;
  agentName: string | null;
  pageName: string | null;
  /** Language of the interface, for the number. */
  uiLanguage: Language;
}

/** Vendors document 2,000 characters for one message (product.md R25). */
const messageLimit = 2_000;

/** The reply as an invented customer would read it. */
export function ReplyPreview({ body, language, agentName, pageName, uiLanguage }: Props) {
  const values: Values = {
    ...sampleValues[language],
    'page.name': pageName ?? variableLabel('page.name'),
    'agent.name': agentName ?? variableLabel('agent.name'),
  };
  const result = render(body, values);
  const text = result.ok ? result.rendered.text : body;
  const length = text.length;
  const number = new Intl.NumberFormat(uiLanguage).format(length);
  const reader = sampleValues[language]['customer.first_name'] ?? '';
  return (
    <section class="reply-preview" aria-labelledby="preview-title">
      <h3 id="preview-title" class="field-label">
        {i18n.t('replies.preview')}{' '}
        <span class="small quiet">{i18n.t('replies.preview_hint', [reader])}</span>
      </h3>
      <div role="status" class="preview-problem">
        {!result.ok && <p class="notice bad">{problemSentence(result.problem)}</p>}
        {result.ok && text.trim() === '' && body.trim() !== '' && (
          <p class="notice">{i18n.t('problem.empty')}</p>
        )}
        {length > messageLimit && <p class="notice">{i18n.t('replies.too_long')}</p>}
      </div>
      {result.ok && text.trim() !== '' && (
        <div class="bubble" lang={language}>
          <PreviewText text={text} />
        </div>
      )}
      {length > 0 && <p class="small quiet char-count">{i18n.t('replies.chars', length, [number])}</p>}
    </section>
  );
}
