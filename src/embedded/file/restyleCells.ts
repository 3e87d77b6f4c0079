import { cellAddress } from "../../core/model/address";
import type { ExcelizeFile } from "../../workbook/files/loadExcelize";
import { succeed } from "../../workbook/files/succeed";
import type { Restyled } from "./cellEdits";
import type { FileStyle } from "./fileModel";

type ExcelizeStyle = Parameters<ExcelizeFile["NewStyle"]>[0];

/** Kinds of line in the order Excelize counts them. */
const lines = [
  "none",
  "thin",
  "medium",
  "dashed",
  "dotted",
  "thick",
  "double",
  "hair",
  "mediumDashed",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "slantDashDot",
];

/** Gives cells lines, underlining, turned text, or takes colours and alignment away. */
export function restyleCells(file: ExcelizeFile, cells: readonly Restyled[]): void {
  const made = new Map<string, number>();
  for (const { sheet, row, column, style } of cells) {
    const address = cellAddress(row, column);
    const old = succeed(file.GetCellStyle(sheet, address)).style;
    const key = `${old} ${JSON.stringify(style)}`;
    const known = made.get(key);
    const index = known ?? succeed(file.NewStyle(restyle(file, old, style))).style;
    made.set(key, index);
    succeed(file.SetCellStyle(sheet, address, address, index));
  }
}

function restyle(file: ExcelizeFile, old: number, style: FileStyle): ExcelizeStyle {
  const was = succeed(file.GetStyle(old)).style;
  return {
    ...was,
    Font: {
      ...(style.fontColor === null ? without(was.Font, ["Color", "ColorTheme"]) : was.Font),
      Underline: style.isUnderlined ? "single" : "none",
      Strike: style.isStruck,
    },
    Alignment: {
      ...(style.horizontal === null
        ? without(was.Alignment, ["Horizontal"])
        : { ...was.Alignment, Horizontal: style.horizontal }),
      Indent: style.indent,
      TextRotation: storedRotation(style.rotation),
    },
    ...(style.fill === null ? { Fill: { Type: "pattern", Pattern: 0 } } : {}),
    Border: Object.entries(style.borders).map(([side, { line, color }]) => ({
      Type: side,
      Style: Math.max(1, lines.indexOf(line)),
      Color: color,
    })),
  };
}

function without<Part extends object>(part: Part | undefined, keys: readonly string[]): Part {
  const left = Object.entries(part ?? {}).filter(([key]) => !keys.includes(key));
  return Object.fromEntries(left) as Part;
}

function storedRotation(degrees: number): number {
  return degrees < 0 ? 90 - degrees : degrees;
}
