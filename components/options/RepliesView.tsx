import type { TemplateVersion } from '../../utils/domain/library/history.ts';
import type { TrashedTemplate } from '../../utils/domain/library/trash.ts';
import type { Clock } from '../../utils/domain/templates/dates/reply-time.ts';
import type { TemplateSearch } from '../../utils/domain/templates/search.ts';
import type { Folder, Language, Template } from '../../utils/domain/templates/template.ts';
import type { Failure } from '../basics/failure.ts';
import type { Moment } from '../basics/moment.ts';
import { DetailPane } from './DetailPane.tsx';
import type { Aside, Desk } from './desk.ts';
import type { ReplyFields } from './draft.ts';
import type { PictureState } from './editor/picture-state.ts';
import type { TidyActs, TidyModel } from './library/tidy.ts';
import { ReplyDesk } from './ReplyDesk.tsx';
import { Toast } from './Toast.tsx';
import { Welcome } from './Welcome.tsx';

export interface RepliesModel {
  templates: readonly Template[];
  folders: readonly Folder[];
  /** Newest first. */
  trash: readonly TrashedTemplate[];
  /** What the chosen reply was before, newest first. */
  versions: readonly TemplateVersion[];
  agentName: string | null;
  pageName: string | null;
  /** When the preview is filled in. */
  clock: Clock;
  uiLanguage: Language;
  moment: Moment;
  desk: Desk;
  /** Of the chosen reply. */
  picture: PictureState;
  /** Over `templates`. */
  search: TemplateSearch;
  tidy: TidyModel;
}

export interface RepliesActs {
  select(id: string | null): void;
  open(aside: Aside): void;
  begin(language: Language): void;
  /** Begins this reply in the other language, or shows what was begun. */
  writeTwin(id: string): void;
  choosePicture(id: string, file: File): void;
  edit(id: string, change: Partial<ReplyFields>): void;
  /** Fills the form with an earlier version. */
  take(id: string, version: TemplateVersion): void;
  save(id: string): void;
  discard(id: string): void;
  remove(id: string): void;
  undo(): void;
  closeToast(): void;
  /** Resolves with why the fact was not stored; null when it was. */
  fill(place: string, value: string): Promise<Failure | null>;
  addStarter(languages: Language[]): void;
  putBack(trashed: TrashedTemplate): Promise<void>;
  eraseTrashed(trashed: TrashedTemplate): Promise<void>;
  tidy: TidyActs;
}

/** The person's own language first. Always the same arrays, so that nothing is counted again. */
const inOrder: Record<Language, readonly Language[]> = { en: ['en', 'fr'], fr: ['fr', 'en'] };

export function RepliesView({ model, acts }: { model: RepliesModel; acts: RepliesActs }) {
  const { templates, desk, uiLanguage } = model;
  const languages = inOrder[uiLanguage];
  const empty = templates.length === 0 && desk.drafts.size === 0;
  return (
    <>
      {!empty && <ReplyDesk model={model} acts={acts} languages={languages} />}
      {empty && desk.aside === 'trash' && (
        <div class="alone">
          <DetailPane model={model} acts={acts} editor={null} places={[]} />
        </div>
      )}
      {empty && desk.aside !== 'trash' && (
        <Welcome
          languages={languages}
          trash={model.trash.length}
          onStarter={acts.addStarter}
          onWrite={() => acts.begin(uiLanguage)}
          onTrash={() => acts.open('trash')}
        />
      )}
      <Toast toast={desk.toast} moment={model.moment} onUndo={acts.undo} onClose={acts.closeToast} />
    </>
  );
}
