import type { Template } from '../templates/template.ts';

/** Lists in the order that the person gave them; where a reply may be used has none. */
export type Content = Pick<
  Template,
  | 'title'
  | 'body'
  | 'shortcut'
  | 'tags'
  | 'keywords'
  | 'keywordsAgainst'
  | 'examples'
  | 'surfaces'
  | 'frequent'
>;

/** Whether nobody could tell two replies apart who reads, searches or is offered them. */
export function saysTheSame(one: Content, other: Content): boolean {
  return (
    one.title === other.title &&
    one.body === other.body &&
    one.shortcut === other.shortcut &&
    one.frequent === other.frequent &&
    sameList(one.tags, other.tags) &&
    sameList(one.keywords, other.keywords) &&
    sameList(one.keywordsAgainst, other.keywordsAgainst) &&
    sameList(one.examples, other.examples) &&
    sameList(one.surfaces.toSorted(), other.surfaces.toSorted())
  );
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
