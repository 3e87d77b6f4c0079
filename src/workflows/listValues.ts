import { blockColumns } from "../core/filling/blockColumns";
import type { BlockGrid } from "../core/filling/parseBlock";
import { readBlock } from "../core/filling/readBlock";
import type { Figure } from "../core/model/figure";
import type { IncomingValue, IncomingValues } from "../core/model/filling";
import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import { typedNumberText } from "../core/wording/numberText";
import { vi } from "../core/wording/vi";
import { percentShown } from "../core/reading/cellReadings";
import { dateText, shownAs } from "../core/reading/shownAs";
import { readGrid, type SheetGrid } from "../core/reading/sheetGrid";
import { readFigureAlone } from "./readFigureAlone";
import { valueText, type OriginOf } from "./tableValues";

/** The values of a list on a sheet that is no plan table, and the 0-based column they stand in. */
export interface ListValues extends IncomingValues {
  readonly column: number;
}

/** Why a sheet gives no list: nothing like one, or several columns of which any could be meant. */
export type NoList = "noValues" | "severalColumns";

/** Numbers or names and values on a sheet: “Số liệu”, “Giá trị”, “Kết quả”; where nothing tells which column is meant, nothing is taken. */
export function listValues(snapshot: SheetSnapshot, originOf: OriginOf): ListValues | NoList {
  if (snapshot.used === null) return "noValues";
  const { used } = snapshot;
  const grid = readGrid(snapshot, used);
  const rows = textRows(grid);
  const { values, inOrder } = readBlock(rows, readFigureAlone);
  if (values.every(({ text }) => text === "")) return whyNone(rows);
  const named = blockColumns(rows);
  const placed = values.flatMap((value) => {
    const { origin } = value;
    if (origin.kind !== "line") return [];
    const row = used.row + origin.line - 1;
    const at = named?.value ?? firstFilled(rows[origin.line - 1] ?? []);
    const column = used.column + at;
    return [{ column, value: atCell(value, grid, { row, column, origin: originOf(row, column) }) }];
  });
  return {
    values: placed.map(({ value }) => value),
    inOrder,
    column: placed[0]?.column ?? used.column,
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly origin: IncomingValue["origin"];
}

/** A stored number is that number, however it would be written; a text is read later, beside the row it is for. */
function atCell(value: IncomingValue, grid: SheetGrid, place: Place): IncomingValue {
  const { origin, row, column } = place;
  const cell = grid.value(row, column);
  if (typeof cell === "string" || cell === null) return { ...value, origin };
  const figure =
    typeof cell === "number" ? storedFigure(cell, grid.numberFormat(row, column)) : null;
  return { ...value, origin, text: valueText(cell), figure: figure ?? value.figure };
}

/** A stored number as the sheet shows it: 0,15 as 15 %; a date is no number. */
function storedFigure(value: number, numberFormat: string): Figure {
  switch (shownAs(numberFormat)) {
    case "number":
      return { kind: "number", value, storedAs: "number" };
    case "percent":
      return {
        kind: "number",
        value: percentShown(value),
        storedAs: "number",
        shownAsPercent: true,
      };
    case "date":
      return { kind: "ambiguous", text: dateText(value), readings: [], doubt: "date" };
  }
}

function textRows(grid: SheetGrid): BlockGrid {
  const { area, lastRow, lastColumn } = grid;
  const rows: string[][] = [];
  for (let row = area.row; row <= lastRow; row += 1) {
    const cells: string[] = [];
    for (let column = area.column; column <= lastColumn; column += 1) {
      const value = grid.value(row, column);
      cells.push(
        typeof value === "number" ? typedNumberText(value, vi) : shownText(grid, row, column),
      );
    }
    rows.push(cells);
  }
  return rows;
}

function shownText(grid: SheetGrid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === "string" ? grid.text(row, column) : valueText(value);
}

function firstFilled(cells: readonly string[]): number {
  return Math.max(
    0,
    cells.findIndex((cell) => cell !== ""),
  );
}

function whyNone(rows: BlockGrid): NoList {
  const isTable = rows.some((row) => row.filter((cell) => cell !== "").length > 2);
  return isTable && blockColumns(rows) === null ? "severalColumns" : "noValues";
}
