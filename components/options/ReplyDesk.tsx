import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { type BulkChange, tagsOf } from '../../utils/domain/library/bulk.ts';
import { moved } from '../../utils/domain/library/folders.ts';
import { type Hint, hintsOf } from '../../utils/domain/library/hints.ts';
import { sorted } from '../../utils/domain/library/reply-sort.ts';
import type { Language } from '../../utils/domain/templates/template.ts';
import { DetailPane } from './DetailPane.tsx';
import { editorOf } from './desk-view.ts';
import { BulkBar } from './library/BulkBar.tsx';
import { ListChoices } from './library/ListChoices.tsx';
import { groupsOf } from './library/listed.ts';
import { NewFolder } from './library/NewFolder.tsx';
import { choose, noSelection } from './library/selection.ts';
import type { RepliesActs, RepliesModel } from './RepliesView.tsx';
import { ReplyLines } from './ReplyLines.tsx';
import { ReplyList } from './ReplyList.tsx';
import { openPlaces } from './reply-groups.ts';
import { useSaveKey } from './use-save-key.ts';

interface Props {
  model: RepliesModel;
  acts: RepliesActs;
  languages: readonly Language[];
}

/** The list of replies, and beside it the chosen one. */
export function ReplyDesk({ model, acts, languages }: Props) {
  const { templates, folders, desk, tidy, moment } = model;
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Language | null>(null);
  const [asked, setHint] = useState<Hint | null>(null);
  const [selection, dispatch] = useReducer(choose, noSelection);
  // What is unused changes by the day: a look at the library is often enough.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const hints = useMemo(() => hintsOf(templates, tidy.usage, moment.now), [templates, tidy.usage]);
  const places = useMemo(() => openPlaces(templates, languages), [templates, languages]);
  const used = languages.filter((language) => templates.some((template) => template.language === language));
  const language = used.length > 1 ? filter : null;
  // The last one of its kind was mended: there is nothing to narrow down to any more.
  const hint = asked !== null && hints[asked].size > 0 ? asked : null;
  const ranked = query.trim() !== '';
  const ordered = useMemo(() => {
    const found = model.search.find(query, { language });
    const shown = hint === null ? found : found.filter(({ id }) => hints[hint].has(id));
    return ranked ? shown : sorted(shown, tidy.sort, tidy.usage);
  }, [model.search, query, language, hint, hints, ranked, tidy.sort, tidy.usage]);
  const groups = groupsOf(model, ordered, { ranked, narrowed: ranked || hint !== null });
  const chosen = templates.filter(({ id }) => selection.ids.has(id));
  const chosenIds = chosen.map(({ id }) => id);
  const editor = editorOf(model);
  const open = editor !== null || desk.aside !== null;
  const byFolder = !ranked && tidy.sort === 'folder';

  useSaveKey(() => desk.selected !== null && acts.save(desk.selected));
  const wasOpen = useRef(open);
  useEffect(() => {
    // What had the keyboard is gone with the editor.
    if (wasOpen.current && !open) search.current?.focus();
    wasOpen.current = open;
  }, [open]);

  async function changeChosen(change: BulkChange, name: string): Promise<void> {
    const done = await acts.tidy.change(chosenIds, change, name);
    // Tags often come in twos and threes; what was moved or deleted is dealt with.
    if (!done || change.kind === 'tags') return;
    dispatch({ kind: 'leave' });
    search.current?.focus();
  }

  function moveTo(ids: string[], folderId: string | null): void {
    const name = folders.find(({ id }) => id === folderId)?.name ?? '';
    const elsewhere = templates.filter((one) => ids.includes(one.id) && one.folderId !== folderId);
    if (elsewhere.length > 0) void acts.tidy.change(ids, { kind: 'move', folderId }, name);
  }

  const folderIds = folders.map(({ id }) => id);
  return (
    <div class={open ? 'desk open' : 'desk'}>
      <ReplyList
        search={search}
        query={query}
        language={language}
        bilingual={used.length > 1}
        missing={used.length === 1 ? (languages.find((other) => !used.includes(other)) ?? null) : null}
        count={groups.reduce((sum, { lines }) => sum + lines.length, 0)}
        open={hints.open.size}
        choices={
          <ListChoices
            sort={tidy.sort}
            hint={hint}
            counts={{
              open: hints.open.size,
              unused: hints.unused.size,
              starter: hints.starter.size,
              twinless: hints.twinless.size,
            }}
            onSort={acts.tidy.sort}
            onHint={setHint}
          />
        }
        bulk={
          selection.on && (
            <BulkBar
              count={chosen.length}
              folders={folders}
              tags={tagsOf(chosen)}
              allTags={tagsOf(templates)}
              moment={moment}
              open={selection.form}
              onForm={(form) => dispatch({ kind: 'form', form })}
              onAll={() => dispatch({ kind: 'all', order: ordered.map(({ id }) => id) })}
              onChange={changeChosen}
              onLeave={() => dispatch({ kind: 'leave' })}
            />
          )
        }
        onQuery={setQuery}
        onLanguage={setFilter}
        onNew={() => acts.begin(language ?? used[0] ?? model.uiLanguage)}
        onChoose={selection.on ? null : () => dispatch({ kind: 'begin' })}
        trash={model.trash.length}
        aside={desk.aside}
        onAside={acts.open}
        onStarter={acts.addStarter}
      >
        <ReplyLines
          groups={groups}
          selected={desk.selected}
          selection={selection}
          folderActs={{
            rename: acts.tidy.renameFolder,
            remove: acts.tidy.deleteFolder,
            move: (id, by) => acts.tidy.orderFolders(moved(folderIds, id, by)),
          }}
          onSelect={acts.select}
          onChoose={dispatch}
          onMove={moveTo}
        >
          {byFolder && hint === null && <NewFolder onAdd={acts.tidy.addFolder} />}
        </ReplyLines>
      </ReplyList>
      <div class="detail-pane">
        <DetailPane model={model} acts={acts} editor={editor} places={places} />
      </div>
    </div>
  );
}
