import { i18n } from '#i18n';
import type { Source } from '../../../utils/domain/templates/language/run.ts';
import type { RenderResult } from '../../../utils/domain/templates/render.ts';
import { ReplyPreview } from './ReplyPreview.tsx';
import { readingOf, type SampleCase } from './reading.ts';
import { type Twin, twinTitles } from './TwinField.tsx';

interface Props {
  reply: Source;
  /** Of the reply in the form. */
  reading: RenderResult;
  twin: Twin | null;
  sample: SampleCase;
}

/** A reply as its customer would read it, and beside it the same in the other language. */
export function Previews({ reply, reading, twin, sample }: Props) {
  return (
    <div class="previews">
      <ReplyPreview
        title={i18n.t('replies.preview')}
        body={reply.body}
        language={reply.language}
        reading={reading}
      />
      {twin !== null && twin.body.trim() !== '' && (
        <ReplyPreview
          title={twinTitles[twin.language]()}
          body={twin.body}
          language={twin.language}
          reading={readingOf(twin, sample)}
        />
      )}
    </div>
  );
}
