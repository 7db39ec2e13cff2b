export type Half = 'tuning' | 'test';

/**
 * Rules are improved by looking at the tuning half only; only the test half's figures are told. The text alone decides
 * (FNV-1a, 32 bits), so that nobody chooses, and a case never changes sides.
 */
export function half(text: string): Half {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  // The low bits of FNV are its worst: fold the high half in.
  return ((hash ^ (hash >>> 16)) & 1) === 0 ? 'tuning' : 'test';
}
