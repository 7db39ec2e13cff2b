/**
 * One way to find a part of the page, and since when the page is known to look so. Old alternatives stay: accounts get a
 * new design at different times, and some get it back.
 */
export interface Alternative {
  since: string;
  css: string;
}

/** Newest first. How to add one: docs/fix-a-selector.md. */
export type Dated = readonly Alternative[];

export interface Found<E extends Element> {
  element: E;
  /** Date of the alternative that matched. */
  since: string;
}

/** The first element that any alternative finds, newest alternative first. */
export function findDated(root: ParentNode, selectors: Dated): Found<HTMLElement> | null {
  for (const { since, css } of selectors) {
    const element = root.querySelector<HTMLElement>(css);
    if (element !== null) return { element, since };
  }
  return null;
}

/** All fitting elements of the newest alternative that finds any. */
export function findAllDated(
  root: ParentNode,
  selectors: Dated,
  fits: (element: HTMLElement) => boolean = () => true,
): { elements: HTMLElement[]; since: string | null } {
  for (const { since, css } of selectors) {
    const elements = [...root.querySelectorAll<HTMLElement>(css)].filter(fits);
    if (elements.length > 0) return { elements, since };
  }
  return { elements: [], since: null };
}
