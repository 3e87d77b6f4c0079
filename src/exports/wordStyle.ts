/** Twentieths of a point in a millimetre, Word's measure of lengths. */
const twipsPerMillimetre = 56.6929;

export function twips(millimetres: number): number {
  return Math.round(millimetres * twipsPerMillimetre);
}

/** Half-points, Word's measure of letters. */
export function halfPoints(points: number): number {
  return points * 2;
}

/** A4, in millimetres. */
export const paper = { width: 210, height: 297 } as const;

/** Decree 30/2020/NĐ-CP, appendix I: 20–25 above and below, 30–35 left, 15–20 right. */
export const margins = { top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const;

export const fontName = "Times New Roman";

/** Points; the decree sets the text at 13–14 and leaves tables free. */
export const sizes = { text: 14, table: 12, small: 11, heading: 12, motto: 13 } as const;

/** First lines are set in by 1,27 cm, paragraphs stand at least 6 points apart. */
export const indent = twips(12.7);
export const paragraphGap = 120;
