import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TemplateVersion } from '../../utils/domain/library/history.ts';
import { type Folder, type Language, maxBodyLength } from '../../utils/domain/templates/template.ts';
import type { Moment } from '../basics/moment.ts';
import { BodyField } from './BodyField.tsx';
import type { Outcome } from './desk.ts';
import type { FieldProblem, ReplyFields } from './draft.ts';
import { EditorFoot } from './EditorFoot.tsx';
import { EditorTop } from './EditorTop.tsx';
import { FindingGroup } from './editor/FindingGroup.tsx';
import { LengthLine } from './editor/LengthLine.tsx';
import { PictureField } from './editor/PictureField.tsx';
import { Previews } from './editor/Previews.tsx';
import type { PictureState } from './editor/picture-state.ts';
import { readingOf, type SampleCase } from './editor/reading.ts';
import { type Twin, TwinField } from './editor/TwinField.tsx';
import { ReplyDetails } from './ReplyDetails.tsx';

export interface EditorModel extends SampleCase {
  fields: ReplyFields;
  isNew: boolean;
  unsaved: boolean;
  outcome: Outcome | null;
  /** Title of another reply that answers to this shortcut already. */
  shortcutOwner: string | null;
  folders: readonly Folder[];
  /** The same reply in the other language. */
  twin: Twin | null;
  /** Replies in the other language that have no twin. */
  twinChoices: readonly { id: string; title: string }[];
  /** The stored reply was changed since the typing began. */
  overtaken: boolean;
  picture: PictureState;
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
  /** Begins the same reply in the other language. */
  writeTwin(): void;
  choosePicture(file: File): void;
  back(): void;
}

export function ReplyEditor({ model, acts }: { model: EditorModel; acts: EditorActs }) {
  const { fields, outcome } = model;
  const reading = readingOf(fields, model);
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
      onPaste={(event) => {
        const [file] = event.clipboardData?.files ?? [];
        // A copied table comes as a text and as a picture of it: the text is meant.
        if (file === undefined || event.clipboardData?.types.includes('text/plain') === true) return;
        event.preventDefault();
        acts.choosePicture(file);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        acts.save();
      }}
    >
      <div class="editor-body">
        <EditorTop model={model} acts={acts} />
        {model.overtaken && (
          <p class="notice overtaken" role="status">
            {i18n.t('editor.overtaken')}
          </p>
        )}
        <ReplyDetails
          fields={fields}
          folders={model.folders}
          titleMissing={problems.includes('needs-title')}
          shortcutOwner={ownerOf(model)}
          twinInSameLanguage={model.twin?.language === fields.language || problems.includes('twin-language')}
          onEdit={acts.edit}
        >
          <TwinField
            language={fields.language}
            twin={model.twin}
            choices={model.twinChoices}
            isNew={model.isNew}
            onOpen={acts.select}
            onLink={(twinId) => acts.edit({ twinId })}
            onWrite={acts.writeTwin}
          />
        </ReplyDetails>
        <BodyField
          body={fields.body}
          language={fields.language}
          error={bodyError(problems, model.uiLanguage)}
          onInput={(body) => acts.edit({ body })}
        />
        <LengthLine text={reading.ok ? reading.rendered.text : fields.body} uiLanguage={model.uiLanguage} />
        <PictureField
          state={problems.includes('picture-gone') ? { ...model.picture, problem: 'gone' } : model.picture}
          onChoose={acts.choosePicture}
          onRemove={() => acts.edit({ imageId: null })}
        />
        <Previews reply={fields} reading={reading} twin={model.twin} sample={model} />
        <FindingGroup
          fields={fields}
          surfaceMissing={problems.includes('needs-surface') && fields.surfaces.length === 0}
          onEdit={acts.edit}
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
