import type { AssessedIndicator } from "../model/assessment";
import type { CellValue } from "../model/cell";
import type { TableColumns } from "../model/columnRole";
import type { FlagKind } from "../model/flagLook";
import type { SheetSnapshot } from "../model/sheetSnapshot";
import type { Exception, FlagQuestion } from "./flagFormula";
import { flagTests, natureOf, type FlagCells, type FlagTerms } from "./flagTests";
import { sheetCell } from "./sheetCells";

/** Rows a rule asks the same of, in order. */
export interface AskedRows {
  readonly question: FlagQuestion;
  readonly rows: readonly number[];
}

/** What must be asked of which rows so that those of the kind are marked, now and when their figures change. */
export function flagQuestions(
  kind: FlagKind,
  indicators: readonly AssessedIndicator[],
  columns: TableColumns,
  snapshot: SheetSnapshot,
): readonly AskedRows[] {
  const asked = new Map<string, { readonly question: FlagQuestion; readonly rows: number[] }>();
  for (const indicator of indicators) {
    const terms = termsOf(kind, indicator);
    const { row } = indicator.row.source;
    const exception = exceptionOf(kind, terms, indicator, valuesOf(columns, row, snapshot));
    const key = JSON.stringify([terms, exception]);
    const same = asked.get(key);
    if (same === undefined) asked.set(key, { question: { kind, terms, exception }, rows: [row] });
    else same.rows.push(row);
  }
  return [...asked.values()];
}

/** Only what the tests of the kind look at, so that as many rows as possible share a rule. */
function termsOf(kind: FlagKind, { row, threshold }: AssessedIndicator): FlagTerms {
  const { direction } = row.source;
  switch (kind) {
    case "below":
      return { direction, threshold };
    case "notStarted":
      return { direction, threshold: 0 };
    case "yearEnd":
      return { direction: "higher", threshold: 0 };
  }
}

function exceptionOf(
  kind: FlagKind,
  terms: FlagTerms,
  { assessment }: AssessedIndicator,
  values: FlagCells<CellValue>,
): Exception | null {
  const nature = natureOf(values.actual);
  if (nature === null) return null;
  const isMarked = assessment === kind;
  return flagTests[kind][nature].holds(values, terms) === isMarked ? null : { nature, isMarked };
}

function valuesOf(
  columns: TableColumns,
  row: number,
  snapshot: SheetSnapshot,
): FlagCells<CellValue> {
  const value = (column: number | undefined): CellValue =>
    column === undefined ? null : sheetCell(snapshot, row, column).value;
  return { actual: value(columns.actual), plan: value(columns.plan), note: value(columns.note) };
}
