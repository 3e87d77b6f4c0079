import { readBlock } from "../core/filling/readBlock";
import { parseBlock, type BlockGrid } from "../core/filling/parseBlock";
import type { IncomingValue, IncomingValues, Matching, ValueOrigin } from "../core/model/filling";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/model/sheetSnapshot";
import type { FillSource, NothingToFill, TakenSource, TypedEntry } from "./fillOutcomes";
import { openSnapshot } from "./openSnapshot";
import { readFigureAlone } from "./readFigureAlone";
import { sameName } from "./sameName";
import { readSheetSource, takenRole, type FillTarget } from "./sheetSource";
import { tableValues } from "./tableValues";
import { bestCandidate, readWorkbookSource, type WorkbookSource } from "./workbookSource";

/** What a source says, as far as it can be told without the table it is for. */
export interface ReadSource extends IncomingValues {
  readonly taken: readonly TakenSource[];
  /** numbers: read from a plan table, whose own arithmetic has settled them · all: what is still open is not to be read again. */
  readonly settled: "none" | "numbers" | "all";
  /** Which value belongs to which row, where that had to be known to choose among several tables. */
  readonly matching?: Matching;
}

type TextSource = Extract<FillSource, { kind: "block" }>;
type SheetSource = Extract<FillSource, { kind: "sheet" }>;

/** A block copied from somewhere: a whole plan table, or a list. */
export function readBlockSource(
  { text }: TextSource,
  target: FillTarget,
): ReadSource | NothingToFill {
  const grid = parseBlock(text);
  if (grid.length === 0) return "empty";
  const fromTable = readTableBlock(grid, target);
  if (fromTable !== null && typeof fromTable !== "string") return fromTable;
  const incoming = readBlock(grid, readFigureAlone);
  if (incoming.values.some(({ text: written }) => written !== "")) {
    return { ...incoming, taken: [], settled: "none" };
  }
  if (fromTable !== null) return fromTable;
  const widest = Math.max(...grid.map((row) => row.filter((cell) => cell !== "").length));
  return widest > 2 ? "severalColumns" : "noValues";
}

/** Without a heading or with two columns a block is no plan table. */
const leastColumns = 3;

function readTableBlock(grid: BlockGrid, target: FillTarget): ReadSource | NothingToFill | null {
  const snapshot = textSnapshot(grid);
  if ((snapshot.used?.columnCount ?? 0) < leastColumns) return null;
  const table = openSnapshot(snapshot, { options: {}, settings: {} });
  if (table === null) return null;
  const role = takenRole(table, target);
  if (table.assessed.calculated.table.columns[role] === undefined) return "noSourceColumn";
  const values = tableValues(table, role, (row): ValueOrigin => ({ kind: "line", line: row + 1 }));
  return { values, inOrder: false, taken: [], settled: "numbers" };
}

function textSnapshot(grid: BlockGrid): SheetSnapshot {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = <Cell>(fill: (text: string) => Cell): Cell[][] =>
    grid.map((row) => Array.from({ length: width }, (_cell, column) => fill(row[column] ?? "")));
  return {
    sheet: "",
    used: { row: 0, column: 0, rowCount: grid.length, columnCount: width },
    values: cells((text) => (text === "" ? null : text)),
    formulas: cells(() => null),
    numberFormats: cells(() => "General"),
    merges: null,
    isProtected: false,
    conditionalFormats: [],
  };
}

/** Another sheet of the workbook the table is in. */
export function readOtherSheet(
  { sheet }: SheetSource,
  target: FillTarget,
  { sheets, settings }: WorkbookSnapshot,
): ReadSource | NothingToFill {
  if (sameName(sheet, target.opened.snapshot.sheet)) return "sameTable";
  const snapshot = sheets.find((each) => sameName(each.sheet, sheet));
  if (snapshot === undefined) return "sheetMissing";
  const candidates = readSheetSource({ file: null, snapshot, settings }, target);
  if (typeof candidates === "string") return candidates;
  const best = bestCandidate(candidates);
  return best === null ? "noValues" : asRead(best);
}

/** Another workbook. */
export function readOtherWorkbook(
  { from }: Extract<FillSource, { kind: "workbook" }>,
  target: FillTarget,
): ReadSource | NothingToFill {
  const read = readWorkbookSource(from, target);
  return typeof read === "string" ? read : asRead(read);
}

function asRead({ incoming, matching, taken }: WorkbookSource): ReadSource {
  const isTable = incoming.values.length > 0 && taken.kind === "table";
  return { ...incoming, matching, taken: [taken], settled: isTable ? "numbers" : "none" };
}

/** Values typed for rows of the table; an empty input asks for nothing. */
export function typedValues(entries: readonly TypedEntry[]): readonly IncomingValue[] {
  return entries.map(({ text }) => ({
    no: null,
    name: null,
    unit: null,
    group: null,
    parent: null,
    figure: readFigureAlone(text),
    text,
    claims: null,
    origin: { kind: "typed" },
  }));
}
