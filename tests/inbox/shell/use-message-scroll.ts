import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Thread } from '../data/types.ts';

/** How near an end, in pixels, still counts as being there. */
const reach = 40;

/** Keeps the newest message in sight, and what is being read in place when older ones come in above. */
export function useMessageScroll(
  list: RefObject<HTMLDivElement | null>,
  { messages }: Thread,
): { atTop(): boolean } {
  const heightBefore = useRef(0);
  const atEnd = useRef(true);
  const first = messages[0]?.id;
  const firstBefore = useRef(first);

  // biome-ignore lint/correctness/useExhaustiveDependencies: any new message moves the end
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    if (firstBefore.current !== first) element.scrollTop += element.scrollHeight - heightBefore.current;
    else element.scrollTop = element.scrollHeight;
    heightBefore.current = element.scrollHeight;
    firstBefore.current = first;
  }, [list, messages, first]);

  // A banner or a growing composer takes room; a person at the end stays at the end.
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [list]);

  return {
    /** Call on scroll. */
    atTop() {
      const element = list.current;
      if (element === null) return false;
      atEnd.current = element.scrollHeight - element.clientHeight - element.scrollTop < reach;
      return element.scrollTop < reach && !atEnd.current;
    },
  };
}
