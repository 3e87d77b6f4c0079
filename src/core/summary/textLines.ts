/** Widths of Times New Roman in thousandths of its size; letters with marks are as wide as those without. */
const widths: readonly (readonly [number, string])[] = [
  [250, " .,"],
  [278, "ijlt/:;"],
  [333, "-()frI"],
  [389, "sJ"],
  [444, "acez“”"],
  [556, "FPS"],
  [611, "ELTZ"],
  [667, "BCR"],
  [722, "wADGHKNOQUVXYĐ"],
  [778, "m"],
  [833, "%"],
  [889, "M"],
  [944, "W"],
  [1000, "…"],
];
const usualWidth = 500;
const widthOf = new Map(
  widths.flatMap(([width, letters]) => letters.split("").map((letter) => [letter, width] as const)),
);

/** Bold letters are wider; and where letters are drawn a little wider than meant, no line may be lost. */
const boldFactor = 1.07;
const safety = 1.04;

/** Points one character of a column's width takes (Excel's default font, 11 points). */
export const characterPoints = 5.25;

/** How letters are set; size in points. */
export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
}

/** Lines a text takes in a column of so many characters, broken between words as Excel breaks it. */
export function textLines(text: string, characters: number, look: TextLook): number {
  const room = (characters * characterPoints) / safety;
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .split("\n")
    .reduce((sum, line) => sum + linesOf(line, room, look), 0);
}

function linesOf(line: string, room: number, look: TextLook): number {
  const space = pointsOf(" ", look);
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const width = pointsOf(word, look);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    // A word longer than the line goes on in the next ones.
    const further = width > room ? Math.ceil(width / room) - 1 : 0;
    lines += further;
    used = (used === 0 ? width : used + space + width) - further * room;
  }
  return lines;
}

function pointsOf(text: string, { size, bold = false }: TextLook): number {
  let thousandths = 0;
  for (const letter of text) thousandths += widthOf.get(letter) ?? usualWidth;
  return (thousandths / 1000) * size * (bold ? boldFactor : 1);
}
