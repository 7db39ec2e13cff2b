import { ChevronRight } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { surfaces } from '../../../utils/domain/inbox/surface.ts';
import { Icon } from '../../basics/Icon.tsx';
import type { ReplyFields } from '../draft.ts';
import { KindChoice } from './KindChoice.tsx';
import { exampleLimits, wordLimits } from './lists.ts';
import { SurfaceChoice } from './SurfaceChoice.tsx';
import { TypedList } from './TypedList.tsx';

interface Props {
  fields: ReplyFields;
  surfaceMissing: boolean;
  onEdit(change: Partial<ReplyFields>): void;
}

/** What helps to offer a reply at the right message. Closed until there is something in it. */
export function FindingGroup({ fields, surfaceMissing, onEdit }: Props) {
  const [open, setOpen] = useState(() => isUsed(fields));
  useEffect(() => {
    if (surfaceMissing) setOpen(true);
  }, [surfaceMissing]);
  const { examples, keywords, keywordsAgainst, language } = fields;
  return (
    <details
      class="finding"
      open={open || surfaceMissing}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <Icon node={ChevronRight} />
        <span>
          <span class="setting-name">{i18n.t('editor.finding')}</span>
          <span class="small quiet">{i18n.t('editor.finding_hint')}</span>
        </span>
      </summary>
      <div class="finding-fields">
        <div class="wide">
          <TypedList
            label={i18n.t('editor.examples')}
            hint={i18n.t('editor.examples_hint')}
            kind="lines"
            entries={examples}
            limits={exampleLimits}
            language={language}
            onChange={(changed) => onEdit({ examples: changed })}
          />
        </div>
        <TypedList
          label={i18n.t('editor.keywords')}
          hint={i18n.t('editor.keywords_hint')}
          kind="words"
          entries={keywords}
          limits={wordLimits}
          language={language}
          onChange={(changed) => onEdit({ keywords: changed })}
        />
        <TypedList
          label={i18n.t('editor.against')}
          hint={i18n.t('editor.against_hint')}
          kind="words"
          entries={keywordsAgainst}
          limits={wordLimits}
          language={language}
          onChange={(changed) => onEdit({ keywordsAgainst: changed })}
        />
        <KindChoice frequent={fields.frequent} onChange={(frequent) => onEdit({ frequent })} />
        <SurfaceChoice
          chosen={fields.surfaces}
          missing={surfaceMissing}
          onChange={(chosen) => onEdit({ surfaces: chosen })}
        />
      </div>
    </details>
  );
}

function isUsed({ examples, keywords, keywordsAgainst, frequent, surfaces: chosen }: ReplyFields): boolean {
  const lists = examples.length + keywords.length + keywordsAgainst.length;
  return lists > 0 || !frequent || chosen.length < surfaces.length;
}
