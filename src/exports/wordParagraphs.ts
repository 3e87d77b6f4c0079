import { AlignmentType, BorderStyle, Paragraph, TextRun, type IRunOptions } from "docx";
import { halfPoints, indent, paragraphGap, sizes } from "./wordStyle";

/** How a line is set; sizes in points. */
export interface LineStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align?: "left" | "center" | "right";
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
}

/** What no XML may hold: control characters and halves of characters. */
const unwritable = /(?![\t\n\r])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu;

/** A piece of text; `breaks` line breaks stand before it. */
export function run(text: string, style: LineStyle, breaks = 0): TextRun {
  const options: IRunOptions = {
    text: text.replace(unwritable, ""),
    size: halfPoints(style.size),
    bold: style.bold === true,
    italics: style.italics === true,
    break: breaks,
  };
  return new TextRun(options);
}

/** One line of text; a line break within it stays one. */
export function line(text: string, style: LineStyle): Paragraph {
  return new Paragraph({
    alignment: AlignmentType[alignName(style.align)],
    spacing: { before: style.before ?? 0, after: style.after ?? 0 },
    keepNext: style.keepNext === true,
    // A line without text is as high as one with.
    run: { size: halfPoints(style.size) },
    children: text.split(/\r?\n/).map((part, index) => run(part, style, Math.min(index, 1))),
  });
}

function alignName(align: LineStyle["align"]): "LEFT" | "CENTER" | "RIGHT" {
  switch (align) {
    case "center":
      return "CENTER";
    case "right":
      return "RIGHT";
    case "left":
    case undefined:
      return "LEFT";
  }
}

/** A paragraph of the report: justified, its first line set in. */
export function bodyParagraph(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: indent },
    spacing: { before: paragraphGap, after: 0, line: 276 },
    children: [run(text, { size: sizes.text })],
  });
}

/** The rule under a heading: between so many twentieths of a point from either side. */
export function rule(inset: number, { after = 0 }: Pick<LineStyle, "after"> = {}): Paragraph {
  return new Paragraph({
    indent: { left: inset, right: inset },
    spacing: { before: 0, after, line: 60 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    children: [],
  });
}
