import type { Area } from "../model/area";
import type { AssessedTable } from "../model/assessment";
import type { FlagStyle } from "../model/edit";
import type { FlagKind, FlagLook } from "../model/flagLook";
import { readableOn } from "../model/readableOn";
import type { SheetSnapshot } from "../model/sheetSnapshot";
import { flagCells, flagFormula, longestFormula } from "./flagFormula";
import { flagMarker, rowsText, symbolStyle } from "./flagMarker";
import { flagQuestions, type AskedRows } from "./flagQuestions";
import { sheetCell } from "./sheetCells";

/** A conditional format to be written. */
export interface FlagRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly style: FlagStyle;
}

export interface FlagSource {
  readonly assessed: AssessedTable;
  readonly snapshot: SheetSnapshot;
  readonly look: FlagLook;
}

/** Columns that are given a look. */
interface Painted {
  readonly column: number;
  readonly columnCount: number;
  readonly style: FlagStyle;
}

/** The rules that mark the indicators of one kind: as few as the length of a formula allows, each over several areas of the table's width. */
export function flagRules(kind: FlagKind, source: FlagSource): readonly FlagRule[] {
  const { assessed, snapshot } = source;
  const { columns } = assessed.calculated.table;
  if (columns.actual === undefined) return [];
  const asked = flagQuestions(kind, assessed.indicators, { columns, snapshot });
  return paintedColumns(kind, source).flatMap((painted) =>
    asked.flatMap((rows) => rulesOver(rows, painted, source)),
  );
}

/**
 * The symbol where a row begins, and the colour over the whole width. The symbol's rule comes first and has the colour too: LibreOffice
 * obeys only the first rule that holds.
 */
function paintedColumns(kind: FlagKind, source: FlagSource): Painted[] {
  const { column, columnCount } = source.assessed.calculated.table.area;
  const { fill } = source.look.kinds[kind];
  const colours = { fill, fontColor: readableOn(fill) };
  const row = { column, columnCount, style: colours };
  const symbol = source.look.hasSymbols ? symbolPlace(kind, source) : null;
  if (symbol === null) return [row];
  return [{ ...symbol, style: { ...colours, ...symbol.style } }, row];
}

/** At the row's number, or at its name where rows are numbered by numbers, which do not show at all for want of room. */
function symbolPlace(kind: FlagKind, { assessed, snapshot }: FlagSource): Painted | null {
  const { name, no } = assessed.calculated.table.columns;
  const isText = (column: number): boolean =>
    assessed.indicators.every(
      ({ row }) => typeof sheetCell(snapshot, row.source.row, column).value === "string",
    );
  if (no !== undefined && isText(no)) {
    return { column: no, columnCount: 1, style: symbolStyle(kind, false, kind === "below") };
  }
  if (name === undefined) return null;
  return { column: name, columnCount: 1, style: symbolStyle(kind, true, false) };
}

function rulesOver(
  { question, rows }: AskedRows,
  { column, columnCount, style }: Painted,
  { assessed }: FlagSource,
): readonly FlagRule[] {
  const { columns } = assessed.calculated.table;
  const ruleOver = (areas: readonly Area[]): FlagRule | null => {
    const cells = flagCells(columns, areas[0]?.row ?? 0);
    if (cells === null) return null;
    const marker = flagMarker({ kind: question.kind, areas, style });
    return { areas, formula: flagFormula(question, cells, marker), style };
  };
  const areas = runs(rows).map((run) => ({ ...run, column, columnCount }));
  return packed(areas, ruleOver);
}

/** Rows that follow one another, as areas without columns. */
function runs(rows: readonly number[]): readonly Pick<Area, "row" | "rowCount">[] {
  const found: { row: number; rowCount: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && last.row + last.rowCount === row) last.rowCount += 1;
    else found.push({ row, rowCount: 1 });
  }
  return found;
}

/** As many areas in a rule as its formula, which names them, has room for. */
function packed(
  areas: readonly Area[],
  ruleOver: (areas: readonly Area[]) => FlagRule | null,
): readonly FlagRule[] {
  const packs: { readonly areas: Area[]; length: number }[] = [];
  for (const area of areas) {
    const open = packs.at(-1);
    // Each further area adds its rows and a comma, whatever else the formula says.
    const longer = (open?.length ?? longestFormula) + 1 + rowsText(area).length;
    if (open !== undefined && longer <= longestFormula) {
      open.areas.push(area);
      open.length = longer;
    } else {
      packs.push({ areas: [area], length: ruleOver([area])?.formula.length ?? 0 });
    }
  }
  return packs.flatMap((pack) => ruleOver(pack.areas) ?? []);
}
