import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { createSearch } from '../../utils/domain/templates/search.ts';
import type { Folder, Language, Template } from '../../utils/domain/templates/template.ts';
import type { Desk } from './desk.ts';
import { editorOf, groupsOf } from './desk-view.ts';
import type { ReplyFields } from './draft.ts';
import { FillIn } from './FillIn.tsx';
import { ReplyEditor } from './ReplyEditor.tsx';
import { ReplyList } from './ReplyList.tsx';
import { openPlaces, openReplies } from './reply-groups.ts';
import { Toast } from './Toast.tsx';
import { useSaveKey } from './use-save-key.ts';
import { Welcome } from './Welcome.tsx';

export interface RepliesModel {
  templates: readonly Template[];
  folders: readonly Folder[];
  agentName: string | null;
  pageName: string | null;
  uiLanguage: Language;
  desk: Desk;
}

export interface RepliesActs {
  select(id: string | null): void;
  fillIn(): void;
  begin(language: Language): void;
  edit(id: string, change: Partial<ReplyFields>): void;
  save(id: string): void;
  discard(id: string): void;
  remove(id: string): void;
  undo(): void;
  closeToast(): void;
  fill(place: string, value: string): Promise<boolean>;
  addStarter(languages: Language[]): void;
}

export function RepliesView({ model, acts }: { model: RepliesModel; acts: RepliesActs }) {
  const { templates, desk, uiLanguage } = model;
  const languages: Language[] = uiLanguage === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
  const toast = <Toast toast={desk.toast} onUndo={acts.undo} onClose={acts.closeToast} />;
  if (templates.length === 0 && desk.drafts.size === 0) {
    return (
      <>
        <Welcome languages={languages} onStarter={acts.addStarter} onWrite={() => acts.begin(uiLanguage)} />
        {toast}
      </>
    );
  }
  return (
    <>
      <Desktop model={model} acts={acts} languages={languages} />
      {toast}
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
  const open = editor !== null || desk.filling;

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
        onFillIn={acts.fillIn}
        onStarter={acts.addStarter}
      />
      <div class="detail-pane">
        {editor !== null ? (
          <ReplyEditor
            key={editor.id}
            model={editor.model}
            acts={{
              edit: (change) => acts.edit(editor.id, change),
              save: () => acts.save(editor.id),
              discard: () => acts.discard(editor.id),
              remove: () => acts.remove(editor.id),
              select: acts.select,
              back: () => acts.select(null),
            }}
          />
        ) : places.length > 0 || desk.filling ? (
          <FillIn groups={places} asked={desk.filling} onFill={acts.fill} onBack={() => acts.select(null)} />
        ) : (
          <p class="choose quiet">{i18n.t('replies.choose')}</p>
        )}
      </div>
    </div>
  );
}
