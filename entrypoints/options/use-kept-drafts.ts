import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Desk, DeskAct } from '../../components/options/desk.ts';
import type { TemplateImage } from '../../utils/domain/templates/image.ts';
import type { Template } from '../../utils/domain/templates/template.ts';
import { ask } from '../shared/use-asked.ts';
import { DraftKeeper } from './draft-keeper.ts';

/** Brings back what was typed before this page was closed, and keeps what is typed now. */
export function useKeptDrafts(
  desk: Desk,
  templates: readonly Template[] | undefined,
  pictureOf: (id: string) => TemplateImage | undefined,
  act: (act: DeskAct) => void,
): { flush(): Promise<void> } {
  const [trouble, onTrouble] = useState(false);
  const [restored, setRestored] = useState(false);
  const pictures = useRef(pictureOf);
  pictures.current = pictureOf;
  const keeper = useMemo(
    () => new DraftKeeper({ ask, now: Date.now, pictureOf: (id) => pictures.current(id), onTrouble }),
    [],
  );

  useEffect(() => {
    void ask('drafts', null).then((answer) => {
      if (answer.ok && answer.value.length > 0) {
        const drafts = new Map(answer.value.map(({ id, base, edits }) => [id, { base, edits }]));
        keeper.knows(drafts);
        act({ kind: 'restored', drafts });
      }
      setRestored(answer.ok);
    });
  }, [keeper, act]);

  // At once and not after the next picture: a window that is closed with the last key draws none.
  useLayoutEffect(() => {
    // What is stored decides whether something was typed at all.
    if (!restored || templates === undefined) return;
    const stored = new Map(templates.map((template) => [template.id, template]));
    keeper.want(desk.drafts, (id) => stored.get(id));
  }, [keeper, restored, desk.drafts, templates]);

  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const leaving = () => void keeper.flush();
    window.addEventListener('pagehide', leaving, { signal });
    document.addEventListener('visibilitychange', leaving, { signal });
    return () => {
      keeper.stop();
      life.abort();
    };
  }, [keeper]);

  useEffect(() => {
    if (!trouble) return;
    const life = new AbortController();
    // Something could not be kept: the browser asks in its own words before it is lost.
    window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal: life.signal });
    return () => life.abort();
  }, [trouble]);

  return { flush: () => keeper.flush() };
}
