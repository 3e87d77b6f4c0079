import type { CellFormat } from "../model/edit";

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

/** Characters of the default font that fit between the margins of A4. */
export const pageCharacters = { portrait: 84, landscape: 130 } as const;

export const percentFormat = "0.00";

const letterWidth = 1.08;

/** Lines a text takes in a column of so many characters; words that do not fit at a line's end need some more. */
export function lineCount(text: string, characters: number): number {
  const lines = text.split("\n").map((line) => Math.ceil((line.length * letterWidth) / characters));
  return lines.reduce((sum, count) => sum + Math.max(1, count), 0);
}
