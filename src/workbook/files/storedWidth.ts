/** The file counts five pixels of padding into a width; a character of the default font is seven pixels (ECMA-376 part 1, 18.3.1.13). */
export function storedWidth(characters: number): number {
  return Math.min(255, Math.trunc(((characters * 7 + 5) / 7) * 256) / 256);
}
