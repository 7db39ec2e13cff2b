import { useEffect, useMemo, useState } from 'preact/hooks';
import { createLibrarySearch, type TemplateSearch } from '../../utils/domain/templates/search.ts';
import type { Template } from '../../utils/domain/templates/template.ts';
import { uiLanguage } from '../../utils/platform/language.ts';
import { soon } from '../../utils/platform/soon.ts';

/** How long one slice may hold everything else up, ms: half of what a frame has at 60 a second. */
const sliceWithin = 8;
/** Replies taken in between two looks at the clock. */
const atOnce = 5;

/** A search that takes a large library in bit by bit, so that the page never stands still. A new one after each step. */
export function useSearch(templates: readonly Template[]): TemplateSearch {
  const index = useMemo(() => createLibrarySearch(uiLanguage()), []);
  const [turn, setTurn] = useState(0);
  const update = useMemo(() => index.update(templates), [index, templates]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: says when, not what.
  useEffect(() => {
    let wanted = true;
    function goOn(): void {
      const start = performance.now();
      while (wanted && performance.now() - start < sliceWithin) {
        if (index.addSlice(atOnce)) continue;
        // What was asked meanwhile is answered again, now with the texts.
        setTurn((before) => before + 1);
        return;
      }
      if (wanted) soon(goOn);
    }
    goOn();
    return () => {
      wanted = false;
    };
  }, [update]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: says when, not what.
  return useMemo(() => ({ find: (query, options) => index.find(query, options) }), [update, turn]);
}
