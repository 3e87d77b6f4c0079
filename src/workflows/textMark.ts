/** A short mark of texts, FNV-1a over 2 × 32 bits: nobody is to be kept out, only a slip noticed. */
export function textMark(texts: Iterable<string>): string {
  let first = 0x811c9dc5;
  let second = 0xcbf29ce4;
  for (const text of texts) {
    for (const letter of `${text}\u0000`) {
      const code = letter.codePointAt(0) ?? 0;
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second ^ (code + first), 0x01000193);
    }
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}
