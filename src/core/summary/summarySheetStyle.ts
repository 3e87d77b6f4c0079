import type { CellFormat } from "../model/edit";
import { characterPoints, textLines } from "./textLines";

/** Decree 30/2020: Times New Roman, black. Size in tables is free; 12 keeps a table of indicators on A4 portrait. */
const fontSize = 12;

/** Every cell of the sheet. */
export const baseFormat: CellFormat = {
  fontName: "Times New Roman",
  fontSize,
  fontColor: "#000000",
  vertical: "center",
};

/** Points per line of text at `fontSize`. */
export const lineHeight = 16;

/** Decree 30/2020, appendix I: the narrowest margins it allows, in millimetres. */
export const margins = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Points of paper between the margins of A4. */
const paper = { portrait: { width: 468, height: 728 }, landscape: { width: 714, height: 482 } };

/** Points each column takes beside its characters (Excel's default font, 11 points). */
const columnPoints = 3.75;

/** Points of paper between the left margin and the right one. */
export function pageWidth(orientation: "portrait" | "landscape"): number {
  return paper[orientation].width;
}

/** Points that columns of so many characters take together. */
export function columnsWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width * characterPoints + columnPoints, 0);
}

/** Characters that fit into a column of so many points. */
export function charactersIn(points: number): number {
  return Math.max(0, (points - columnPoints) / characterPoints);
}

/** Characters that fit between the margins of A4 in so many columns. */
export function pageCharacters(orientation: "portrait" | "landscape", columns: number): number {
  return Math.floor((paper[orientation].width - columns * columnPoints) / characterPoints);
}

/** Points from the top margin to the one below. */
export function pagePoints(orientation: "portrait" | "landscape"): number {
  return paper[orientation].height;
}

export const percentFormat = "0.00";

/** Lists are set smaller, so that names take few lines. */
export const listFontSize = 11;
export const listLineHeight = 15;

/** Lines a text takes at the size of lists in a column of so many characters. */
export function listLineCount(text: string, characters: number, bold = false): number {
  return textLines(text, characters, { size: listFontSize, bold });
}

/** The same at the size of all else. */
export function lineCount(text: string, characters: number): number {
  return textLines(text, characters, { size: fontSize });
}
