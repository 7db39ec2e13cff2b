import { useEffect, useState } from 'preact/hooks';
import { PopupView } from '../../components/popup/PopupView.tsx';
import { ask, useAsked } from '../shared/use-asked.ts';

/** While the inbox loads, look again this often, ms. */
const lookAgain = 1_000;

export function PopupScreen() {
  const library = useAsked('library', ['library', 'settings']);
  const pages = useAsked('pages', ['pages']);
  const tab = useAsked('tabState', []);
  const health = useAsked('health', ['health']);
  const due = useAsked('exportDue', ['library', 'health']);
  const [failed, setFailed] = useState(false);
  const lost = failed || library.lost || pages.lost || tab.lost;

  const loading = tab.value?.composer === 'unknown';
  const { reload } = tab;
  useEffect(() => {
    if (!loading) return;
    const timer = setInterval(() => void reload(), lookAgain);
    return () => clearInterval(timer);
  }, [loading, reload]);

  function retry(): void {
    setFailed(false);
    for (const asked of [library, pages, tab, health, due]) void asked.reload();
  }

  /** What was asked for shows in another tab: then the popup has done its work. */
  async function leaveBy(request: ReturnType<typeof ask>): Promise<void> {
    const { ok } = await request;
    if (ok) window.close();
    else setFailed(true);
  }

  const known = library.value !== undefined && pages.value !== undefined && tab.value !== undefined;
  const model = known
    ? {
        tab: tab.value ?? null,
        combo: library.value?.settings.keys.replies ?? '',
        pages: pages.value ?? [],
        empty: library.value?.templates.length === 0,
      }
    : null;
  return (
    <PopupView
      model={model}
      lost={lost}
      news={health.value === undefined ? null : { health: health.value, exportDue: due.value === true }}
      onRetry={retry}
      onOpenInbox={(assetId) => void leaveBy(ask('openInbox', { assetId }))}
      onOptions={() => void leaveBy(ask('openOptions', null))}
      onLater={() => void ask('remindLater', null).then(due.reload)}
    />
  );
}
