import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Line } from './Line.tsx';
import { DropGroup } from './library/DropGroup.tsx';
import { takeAlong } from './library/drag.ts';
import { type FolderActs, FolderHead } from './library/FolderHead.tsx';
import { lineKeys } from './library/line-keys.ts';
import type { Selection, SelectionAct } from './library/selection.ts';
import { firstOf, type LineGroup } from './reply-groups.ts';

interface Props {
  groups: readonly LineGroup[];
  selected: string | null;
  selection: Selection;
  folderActs: FolderActs;
  onSelect(id: string): void;
  onChoose(act: SelectionAct): void;
  onMove(ids: string[], folderId: string | null): void;
  /** What stands below the last line. */
  children: ComponentChildren;
}

/** Lines drawn at first, and with each end that is reached: thousands would make every key wait. */
const atATime = 200;

/** The replies as a list with one tab stop: arrow keys walk through it, with Shift they choose. */
export function ReplyLines(props: Props) {
  const { groups, selected, selection, onChoose } = props;
  const root = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLButtonElement>(null);
  const [asked, setMost] = useState(atATime);
  const lines = groups.flatMap((group) => group.lines);
  const ids = lines.map(({ id }) => id);
  const at = selected === null ? -1 : ids.indexOf(selected);
  const most = Math.max(asked, at + 1);
  const stop = at >= 0 ? selected : ids[0];
  const folders = groups.flatMap(({ place }) => (place?.kind === 'folder' ? place.folder.id : []));
  const order = lines.flatMap(({ id, fresh }) => (fresh ? [] : id));

  // biome-ignore lint/correctness/useExhaustiveDependencies: says when, not what.
  useEffect(() => {
    root.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  useEffect(() => {
    if (end.current === null) return;
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && setMost(most + atATime), {
      rootMargin: '600px',
    });
    seen.observe(end.current);
    return () => seen.disconnect();
  }, [most]);

  return (
    // Only the keys of the lines inside come by here.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      ref={root}
      class={selection.on ? 'lines selecting' : 'lines'}
      onKeyDown={(event) => lineKeys(event, root.current, order, selection.on, onChoose)}
    >
      {firstOf(groups, most).map(({ name, place, lines: shown }) => (
        <DropGroup
          key={place?.kind === 'folder' ? place.folder.id : (name ?? '')}
          label={name ?? i18n.t('panel.results')}
          onDrop={place === null ? null : (dropped) => props.onMove(dropped, folderOf(place))}
        >
          {place?.kind === 'folder' && (
            <FolderHead
              folder={place.folder}
              first={place.folder.id === folders[0]}
              last={place.folder.id === folders.at(-1)}
              acts={props.folderActs}
            />
          )}
          {place?.kind !== 'folder' && name !== null && <h2 class="lines-name">{name}</h2>}
          <ul>
            {shown.map((line) => (
              <Line
                key={line.id}
                line={line}
                current={line.id === selected}
                stop={line.id === stop}
                chosen={selection.ids.has(line.id)}
                onOpen={() => props.onSelect(line.id)}
                onToggle={() => onChoose({ kind: 'toggle', id: line.id })}
                onReach={() => onChoose({ kind: 'range', from: stop ?? line.id, to: line.id, order })}
                onDrag={(event) =>
                  takeAlong(event, selection.ids.has(line.id) ? [...selection.ids] : [line.id])
                }
              />
            ))}
          </ul>
          {place?.kind === 'folder' && shown.length === 0 && (
            <p class="folder-empty small quiet">{i18n.t('tidy.empty_folder')}</p>
          )}
        </DropGroup>
      ))}
      {lines.length > most && (
        <button ref={end} type="button" class="button plain" onClick={() => setMost(most + atATime)}>
          {i18n.t('trash.more', [String(Math.min(atATime, lines.length - most))])}
        </button>
      )}
      {lines.length <= most && props.children}
    </div>
  );
}

function folderOf(place: NonNullable<LineGroup['place']>): string | null {
  return place.kind === 'folder' ? place.folder.id : null;
}
