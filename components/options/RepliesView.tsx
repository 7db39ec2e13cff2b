import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TemplateVersion } from '../../utils/domain/library/history.ts';
import type { TrashedTemplate } from '../../utils/domain/library/trash.ts';
import type { Clock } from '../../utils/domain/templates/dates/reply-time.ts';
import { createSearch } from '../../utils/domain/templates/search.ts';
import type { Folder, Language, Template } from '../../utils/domain/templates/template.ts';
import type { Failure } from '../basics/failure.ts';
import type { Moment } from '../basics/moment.ts';
import { DetailPane } from './DetailPane.tsx';
import type { Aside, Desk } from './desk.ts';
import { editorOf, groupsOf } from './desk-view.ts';
import type { ReplyFields } from './draft.ts';
import type { PictureState } from './editor/picture-state.ts';
import { ReplyList } from './ReplyList.tsx';
import { openPlaces, openReplies } from './reply-groups.ts';
import { Toast } from './Toast.tsx';
import { useSaveKey } from './use-save-key.ts';
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
}

export function RepliesView({ model, acts }: { model: RepliesModel; acts: RepliesActs }) {
  const { templates, desk, uiLanguage } = model;
  const languages: Language[] = uiLanguage === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
  const empty = templates.length === 0 && desk.drafts.size === 0;
  return (
    <>
      {!empty && <Desktop model={model} acts={acts} languages={languages} />}
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

function Desktop(props: { model: RepliesModel; acts: RepliesActs; languages: readonly Language[] }) {
  const { model, acts, languages } = props;
  const { templates, desk } = model;
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Language | null>(null);
  const finder = useMemo(() => createSearch(templates), [templates]);
  const used = languages.filter((language) => templates.some((template) => template.language === language));
  const language = used.length > 1 ? filter : null;
  const found = finder.find(query, { language });
  const editor = editorOf(model);
  const places = openPlaces(templates, languages);
  const open = editor !== null || desk.aside !== null;

  useSaveKey(() => desk.selected !== null && acts.save(desk.selected));
  const wasOpen = useRef(open);
  useEffect(() => {
    // What had the keyboard is gone with the editor.
    if (wasOpen.current && !open) search.current?.focus();
    wasOpen.current = open;
  }, [open]);

  return (
    <div class={open ? 'desk open' : 'desk'}>
      <ReplyList
        search={search}
        query={query}
        language={language}
        bilingual={used.length > 1}
        missing={used.length === 1 ? (languages.find((other) => !used.includes(other)) ?? null) : null}
        groups={groupsOf(model, found, query.trim() !== '')}
        selected={desk.selected}
        open={openReplies(templates)}
        onQuery={setQuery}
        onLanguage={setFilter}
        onSelect={acts.select}
        onNew={() => acts.begin(language ?? used[0] ?? model.uiLanguage)}
        trash={model.trash.length}
        trashOpen={desk.aside === 'trash'}
        onFillIn={() => acts.open('fill-in')}
        onTrash={() => acts.open('trash')}
        onStarter={acts.addStarter}
      />
      <div class="detail-pane">
        <DetailPane model={model} acts={acts} editor={editor} places={places} />
      </div>
    </div>
  );
}
