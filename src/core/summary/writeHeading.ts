import type { CellFormat, Edit } from "../model/edit";
import { isRule } from "./sheetBlocks";
import { format, merge, put, rowArea } from "./sheetEdits";
import { signingRows } from "./summaryLayout";
import type { SummaryPlan } from "./summaryPlan";
import { textLines } from "./textLines";
import { viDocument } from "../wording/viDocument";

/** Points a line of so many points of size takes. */
const leading = 1.35;
const ruleFormat: CellFormat = { fontSize: 8, bold: true, horizontal: "center", vertical: "top" };
const rulePoints = 11;

/** A line of one half of the sheet. */
interface HalfLine {
  readonly row: number;
  readonly half: "left" | "right";
  readonly text: string;
  readonly look: CellFormat;
}

/** Cơ quan, số – quốc hiệu, tiêu ngữ, địa danh và ngày, in the sizes of Decree 30/2020/NĐ-CP. */
export function writeHeading(plan: SummaryPlan): readonly Edit[] {
  const { heading } = plan.layout;
  if (heading === null) return [];
  const { topLeft, topRight } = plan.input.blocks;
  const left = topLeft.map((text, index) => ({
    row: heading + index,
    half: "left" as const,
    text,
    look: bodyLook(topLeft, index),
  }));
  const right = topRight.map((text, index) => ({
    row: heading + index,
    half: "right" as const,
    text,
    look: countryLook(topRight, index),
  }));
  return writeHalves(plan, [...left, ...right]);
}

/** The issuing body, which stands above the stroke, is bold; what is above it is its superior. */
function bodyLook(lines: readonly string[], index: number): CellFormat {
  if (isRule(lines[index] ?? "")) return ruleFormat;
  const rule = lines.findIndex(isRule);
  const isIssuer = index === (rule < 0 ? lines.length - 2 : rule - 1);
  const isNumber = index > rule && rule >= 0;
  return { fontSize: isNumber ? 13 : 12, bold: isIssuer, horizontal: "center", wrap: true };
}

/** Place and date stand last, in italics. */
function countryLook(lines: readonly string[], index: number): CellFormat {
  if (isRule(lines[index] ?? "")) return ruleFormat;
  const isDate = index === lines.length - 1;
  const fontSize = lines[index] === viDocument.country ? 12 : 13;
  return { fontSize, bold: !isDate, italic: isDate, horizontal: "center", wrap: true };
}

/** Nơi nhận – quyền hạn, chức vụ, chỗ ký, họ tên. */
export function writeSignature(plan: SummaryPlan): readonly Edit[] {
  const { signature } = plan.layout;
  if (signature === null) return [];
  const { bottomLeft, bottomRight } = plan.input.blocks;
  const left = bottomLeft.map((text, index): HalfLine => {
    const isTitle = index === 0;
    const look = {
      fontSize: isTitle ? 12 : 11,
      bold: isTitle,
      italic: isTitle,
      wrap: true,
    } as const;
    return { row: signature + index, half: "left", text, look: { ...look, horizontal: "left" } };
  });
  const look = { fontSize: 13, bold: true, horizontal: "center", wrap: true } as const;
  const last = bottomRight.length - 1;
  const right = bottomRight.map((text, index): HalfLine => {
    const row = signature + index + (index === last && last > 0 ? signingRows : 0);
    return { row, half: "right", text, look };
  });
  return writeHalves(plan, [...left, ...right]);
}

function writeHalves(plan: SummaryPlan, lines: readonly HalfLine[]): readonly Edit[] {
  const { sheet } = plan.input;
  const { grid, halfColumn, widths } = plan.page;
  const heights = new Map<number, number>();
  const edits = lines.flatMap(({ row, half, text, look }): readonly Edit[] => {
    const [column, end] = half === "left" ? [0, halfColumn] : [halfColumn, grid.count];
    const area = rowArea(row, column, end - column);
    const width = widths.slice(column, end).reduce((sum, each) => sum + each, 0);
    heights.set(row, Math.max(heights.get(row) ?? 0, linePoints(text, look, width)));
    const merged = end - column > 1 ? [merge(sheet, area)] : [];
    return [...merged, put({ sheet, row, column }, text), format(sheet, area, look)];
  });
  const rows = [...heights].map(([row, points]): Edit => ({
    kind: "rowHeight",
    sheet,
    row,
    points,
  }));
  return [...edits, ...rows];
}

function linePoints(text: string, { fontSize = 12, bold }: CellFormat, width: number): number {
  if (isRule(text)) return rulePoints;
  return textLines(text, width, { size: fontSize, bold: bold === true }) * fontSize * leading;
}
