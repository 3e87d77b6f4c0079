import type { IStyleData, Worksheet } from "@univerjs/core";
import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import { pointsToPixels } from "../file/measures";
import { readValue } from "./univerCell";

/** A row that must be higher than its other cells make it; in pixels. */
export interface RaisedRow {
  readonly row: number;
  readonly autoHeight: number;
}

/** A line of text is this many times its font size high. */
const lineHeight = 1.3;
const padding = 4;

type Measure = (text: string, font: string) => number;

/**
 * Rows to raise so that merged cells show all of their text: neither Excel nor Univer counts merged cells when it fits heights, and
 * headers of plan tables are merged. The last row of the merged area gives way.
 */
export function raisedRows(sheet: Worksheet): readonly RaisedRow[] {
  const measure = canvasMeasure();
  if (measure === null) return [];
  return sheet.getMergeData().flatMap(({ startRow, endRow, startColumn, endColumn }) => {
    const cell = sheet.getCellRaw(startRow, startColumn);
    const text = readValue(cell, null);
    if (
      typeof text !== "string" ||
      sheet.getRowManager().getRow(endRow)?.ia === BooleanNumber.FALSE
    ) {
      return [];
    }
    const style = sheet.getComposedCellStyle(startRow, startColumn);
    const width = sum(startColumn, endColumn, (column) => sheet.getColumnWidth(column));
    const height = sum(startRow, endRow, (row) => sheet.getRowHeight(row));
    const missing = textHeight({ text, style, width }, measure) - height;
    return missing > 0 ? [{ row: endRow, autoHeight: sheet.getRowHeight(endRow) + missing }] : [];
  });
}

function sum(first: number, last: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index <= last; index++) total += size(index);
  return total;
}

function textHeight(
  {
    text,
    style,
    width,
  }: { readonly text: string; readonly style: IStyleData; readonly width: number },
  measure: Measure,
): number {
  const pixels = pointsToPixels(style.fs ?? 11);
  const weight = style.bl === BooleanNumber.TRUE ? "bold " : "";
  const font = `${weight}${pixels}px "${style.ff ?? "Calibri"}"`;
  const wraps = style.tb === WrapStrategy.WRAP;
  const lines = text
    .split("\n")
    .map((line) => (wraps ? countLines(line, width - padding, (part) => measure(part, font)) : 1));
  return Math.ceil(lines.reduce((total, count) => total + count, 0) * pixels * lineHeight);
}

/** How many lines words take, broken where they no longer fit. */
function countLines(text: string, width: number, measure: (text: string) => number): number {
  let lines = 1;
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer) > width) {
      lines++;
      line = word;
    } else {
      line = longer;
    }
  }
  return lines;
}

/** Null where there is nothing to draw on. */
function canvasMeasure(): Measure | null {
  const canvas = typeof document === "undefined" ? null : document.createElement("canvas");
  const context = canvas?.getContext("2d") ?? null;
  if (context === null) return null;
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}
