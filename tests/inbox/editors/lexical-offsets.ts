import type { LexicalNode, PointType } from 'lexical';
import type { LexicalKit } from './lexical-kit.ts';

// Between Lexical's points (node key and offset) and offsets into one text, in which a paragraph boundary and a line
// break are one "\n" each. Lexical's own getTextContent() writes two for a paragraph. Call inside read() or update().

interface Place {
  readonly node: LexicalNode;
  readonly start: number;
  readonly end: number;
}

export function $text(kit: LexicalKit): string {
  return kit
    .$getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n');
}

export function $offsetOf(kit: LexicalKit, point: PointType): number {
  const places = $places(kit);
  const own = places.get(point.key);
  if (own === undefined) throw new Error('The selection points outside the text');
  if (point.type === 'text') return own.start + point.offset;
  const child = kit.$isElementNode(own.node) ? own.node.getChildAtIndex(point.offset) : null;
  return child === null ? own.end : (places.get(child.getKey())?.start ?? own.start);
}

export function $setPoint(kit: LexicalKit, point: PointType, offset: number): void {
  const [node, within, type] = $pointAt(kit, offset);
  point.set(node.getKey(), within, type);
}

function $pointAt(kit: LexicalKit, offset: number): [LexicalNode, number, 'text' | 'element'] {
  const places = $places(kit);
  const holds = ({ start, end }: Place): boolean => offset >= start && offset <= end;
  for (const block of kit.$getRoot().getChildren()) {
    const own = places.get(block.getKey());
    if (own === undefined || !holds(own) || !kit.$isElementNode(block)) continue;
    for (const [index, child] of block.getChildren().entries()) {
      const place = places.get(child.getKey());
      if (place === undefined || !holds(place)) continue;
      if (kit.$isTextNode(child)) return [child, offset - place.start, 'text'];
      if (place.start === offset) return [block, index, 'element'];
    }
    return [block, block.getChildrenSize(), 'element'];
  }
  throw new RangeError(`Offset ${offset} is outside the text`);
}

function $places(kit: LexicalKit): Map<string, Place> {
  const places = new Map<string, Place>();
  const visit = (node: LexicalNode, start: number): number => {
    let end = start;
    if (kit.$isElementNode(node)) {
      const isRoot = node.getKey() === 'root';
      for (const [index, child] of node.getChildren().entries())
        end = visit(child, isRoot && index > 0 ? end + 1 : end);
    } else {
      end += node.getTextContentSize();
    }
    places.set(node.getKey(), { node, start, end });
    return end;
  };
  visit(kit.$getRoot(), 0);
  return places;
}
