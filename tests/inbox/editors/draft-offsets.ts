import type { ContentState } from 'draft-js';

// Between Draft's points (block key and offset) and offsets into one text with "\n" between blocks.

export function offsetIn(content: ContentState, key: string, offset: number): number {
  let start = 0;
  for (const block of content.getBlocksAsArray()) {
    if (block.getKey() === key) return start + offset;
    start += block.getLength() + 1;
  }
  throw new Error('The selection points outside the text');
}

export function pointIn(content: ContentState, offset: number): { key: string; offset: number } {
  let start = 0;
  for (const block of content.getBlocksAsArray()) {
    if (offset <= start + block.getLength()) return { key: block.getKey(), offset: offset - start };
    start += block.getLength() + 1;
  }
  throw new RangeError(`Offset ${offset} is outside the text`);
}
