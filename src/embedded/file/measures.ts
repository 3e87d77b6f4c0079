/** Pixels of the widest digit of the default font (Calibri 11) at 100 %. */
const digitWidth = 7;

/** Pixels of a column width as files count it: characters with padding (ECMA-376 part 1, 18.3.1.13). */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
}

/** Column width as people see it in Excel, without the five pixels of padding. */
export function columnCharacters(pixels: number): number {
  return Math.max(0, pixels - 5) / digitWidth;
}

/** Points to pixels at 100 %. */
export function pointsToPixels(points: number): number {
  return (points * 96) / 72;
}

/** Pixels at 100 % to points. */
export function pixelsToPoints(pixels: number): number {
  return (pixels * 72) / 96;
}
