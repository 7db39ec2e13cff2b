import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TemplateVersion } from '../../utils/domain/library/history.ts';
import type { Clock } from '../../utils/domain/templates/dates/reply-time.ts';
import type { Source } from '../../utils/domain/templates/language/run.ts';
import { type Folder, type Language, maxBodyLength } from '../../utils/domain/templates/template.ts';
import type { Moment } from '../basics/moment.ts';
import { BodyField } from './BodyField.tsx';
import type { Outcome } from './desk.ts';
import type { FieldProblem, ReplyFields } from './draft.ts';
import { EditorFoot } from './EditorFoot.tsx';
import { EditorTop } from './EditorTop.tsx';
import { ReplyDetails } from './ReplyDetails.tsx';
import { ReplyPreview } from './ReplyPreview.tsx';

export interface EditorModel {
  fields: ReplyFields;
  isNew: boolean;
  unsaved: boolean;
  outcome: Outcome | null;
  /** Title of another reply that answers to this shortcut already. */
  shortcutOwner: string | null;
  folders: readonly Folder[];
  /** The same reply in the other language. */
  twin: { id: string; language: Language } | null;
  agentName: string | null;
  pageName: string | null;
  clock: Clock;
  /** What `include` finds. */
  replies: readonly Source[];
  uiLanguage: Language;
  /** What it was before, newest first. */
  versions: readonly TemplateVersion[];
  moment: Moment;
}

export interface EditorActs {
  edit(change: Partial<ReplyFields>): void;
  take(version: TemplateVersion): void;
  save(): void;
  discard(): void;
  remove(): void;
  select(id: string): void;
  back(): void;
}

export function ReplyEditor({ model, acts }: { model: EditorModel; acts: EditorActs }) {
  const { fields, outcome } = model;
  const root = useRef<HTMLFormElement>(null);
  const problems = outcome?.kind === 'problems' ? outcome.problems : [];

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when this reply is shown.
  useEffect(() => {
    const back = root.current?.querySelector<HTMLElement>('.editor-back');
    if (model.isNew) root.current?.querySelector('input')?.focus();
    // Only shown where the list made room for the editor: then the keyboard has to come along.
    else if (back?.checkVisibility()) back.focus();
  }, []);
  useEffect(() => {
    if (outcome?.kind !== 'problems' && outcome?.kind !== 'taken') return;
    root.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [outcome]);

  return (
    <form
      ref={root}
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        acts.save();
      }}
    >
      <div class="editor-body">
        <EditorTop model={model} acts={acts} />
        <ReplyDetails
          fields={fields}
          folders={model.folders}
          titleMissing={problems.includes('needs-title')}
          shortcutOwner={ownerOf(model)}
          onEdit={acts.edit}
        />
        <BodyField
          body={fields.body}
          language={fields.language}
          error={bodyError(problems, model.uiLanguage)}
          onInput={(body) => acts.edit({ body })}
        />
        <ReplyPreview
          reply={fields}
          agentName={model.agentName}
          pageName={model.pageName}
          clock={model.clock}
          replies={model.replies}
          uiLanguage={model.uiLanguage}
        />
      </div>
      <EditorFoot
        isNew={model.isNew}
        unsaved={model.unsaved}
        outcome={outcome}
        onDiscard={acts.discard}
        onRemove={acts.remove}
      />
    </form>
  );
}

/** Known before saving from the list, or told by a refused save. */
function ownerOf({ shortcutOwner, outcome }: EditorModel): string | null {
  return outcome?.kind === 'taken' ? outcome.by : shortcutOwner;
}

function bodyError(problems: readonly FieldProblem[], uiLanguage: Language): string | null {
  if (problems.includes('needs-body')) return i18n.t('replies.needs_body');
  if (!problems.includes('body-too-long')) return null;
  return i18n.t('replies.body_too_long', [new Intl.NumberFormat(uiLanguage).format(maxBodyLength)]);
}
