import { i18n } from '#i18n';
import type { Clock } from '../../utils/domain/templates/dates/reply-time.ts';
import type { Source } from '../../utils/domain/templates/language/run.ts';
import { render } from '../../utils/domain/templates/render.ts';
import type { Language } from '../../utils/domain/templates/template.ts';
import { sampleCustomer, sampleValues, type Values } from '../../utils/domain/templates/values.ts';
import { PreviewText } from '../basics/PreviewText.tsx';
import { variableLabel } from '../basics/words.ts';
import { TemplateProblem } from './TemplateProblem.tsx';

interface Props {
  /** As it stands in the editor. */
  reply: Source;
  agentName: string | null;
  pageName: string | null;
  clock: Clock;
  /** The library: what the reply can include. */
  replies: readonly Source[];
  /** Language of the interface, for the number. */
  uiLanguage: Language;
}

/** Vendors document 2,000 characters for one message (product.md R25). */
const messageLimit = 2_000;

/** The reply as an invented customer would read it. */
export function ReplyPreview({ reply, agentName, pageName, clock, replies, uiLanguage }: Props) {
  const { body, language } = reply;
  const values: Values = {
    ...sampleValues(language),
    'page.name': pageName ?? variableLabel('page.name'),
    'agent.name': agentName ?? variableLabel('agent.name'),
  };
  const result = render(reply, { values, clock, replies });
  const text = result.ok ? result.rendered.text : body;
  const length = text.length;
  const number = new Intl.NumberFormat(uiLanguage).format(length);
  return (
    <section class="reply-preview" aria-labelledby="preview-title">
      <h3 id="preview-title" class="field-label">
        {i18n.t('replies.preview')}{' '}
        <span class="small quiet">{i18n.t('replies.preview_hint', [sampleCustomer[language].first])}</span>
      </h3>
      <div role="status" class="preview-problem">
        {!result.ok && <TemplateProblem body={body} problem={result.problem} />}
        {result.ok && text.trim() === '' && body.trim() !== '' && (
          <p class="notice">{i18n.t('problem.empty')}</p>
        )}
        {length > messageLimit && <p class="notice">{i18n.t('replies.too_long')}</p>}
      </div>
      {result.ok && text.trim() !== '' && (
        <div class="bubble" lang={language}>
          <PreviewText rendered={result.rendered} />
        </div>
      )}
      {length > 0 && <p class="small quiet char-count">{i18n.t('replies.chars', length, [number])}</p>}
    </section>
  );
}
