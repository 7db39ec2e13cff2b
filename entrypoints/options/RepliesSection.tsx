import { useMemo } from 'preact/hooks';
import type { Desk } from '../../components/options/desk.ts';
import type { PictureState } from '../../components/options/editor/picture-state.ts';
import { type RepliesActs, RepliesView } from '../../components/options/RepliesView.tsx';
import type { TrashedTemplate } from '../../utils/domain/library/trash.ts';
import { latestPage, type Page } from '../../utils/domain/settings/page.ts';
import type { UsageOf } from '../../utils/domain/templates/rank.ts';
import type { Library } from '../../utils/messages/protocol.ts';
import { clockNow } from '../../utils/platform/clock.ts';
import { uiLanguage } from '../../utils/platform/language.ts';
import { moment } from '../shared/moment.ts';
import { useSearch } from './use-search.ts';
import { useVersions } from './use-versions.ts';

interface Props {
  library: Library;
  pages: readonly Page[];
  trash: readonly TrashedTemplate[];
  desk: { desk: Desk; acts: RepliesActs; picture: PictureState };
}

export function RepliesSection({ library, pages, trash, desk: { desk, acts, picture } }: Props) {
  const versions = useVersions(desk.selected);
  const { templates, folders, settings } = library;
  const search = useSearch(templates);
  const usage = useMemo(() => usageOf(library), [library]);
  return (
    <RepliesView
      model={{
        templates,
        folders,
        trash,
        versions,
        agentName: settings.agentName,
        pageName: latestPage(pages)?.name ?? null,
        clock: clockNow(),
        uiLanguage: uiLanguage(),
        moment: moment(),
        desk,
        picture,
        search,
        tidy: { sort: settings.replySort, usage },
      }}
      acts={acts}
    />
  );
}

function usageOf({ usage }: Library): UsageOf {
  const byId = new Map(usage.map((one) => [one.id, one]));
  return (id) => byId.get(id);
}
