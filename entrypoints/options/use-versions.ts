import { useEffect, useState } from 'preact/hooks';
import type { TemplateVersion } from '../../utils/domain/library/history.ts';
import { watch } from '../../utils/messages/revisions.ts';
import { ask } from '../shared/use-asked.ts';

const none: readonly TemplateVersion[] = [];

/** What a reply was before, newest first; nothing until that is known. */
export function useVersions(id: string | null): readonly TemplateVersion[] {
  const [known, setKnown] = useState<{ id: string; versions: readonly TemplateVersion[] } | null>(null);
  useEffect(() => {
    if (id === null) return;
    const life = new AbortController();
    const load = async () => {
      const answer = await ask('versions', { id });
      if (answer.ok && !life.signal.aborted) setKnown({ id, versions: answer.value });
    };
    watch('library', () => void load(), life.signal);
    void load();
    return () => life.abort();
  }, [id]);
  return known?.id === id ? known.versions : none;
}
