import type { AssessedIndicator } from "../model/assessment";
import type { CellValue } from "../model/cell";
import type { TableColumns } from "../model/columnRole";
import type { FlagKind } from "../model/flagLook";
import type { SheetSnapshot } from "../model/sheetSnapshot";
import type { FlagQuestion } from "./flagFormula";
import { flagTests, natureOf, type FlagCells, type FlagTerms } from "./flagTests";
import { sheetCell } from "./sheetCells";

/** Rows a rule asks the same of, in order. */
export interface AskedRows {
  readonly question: FlagQuestion;
  readonly rows: readonly number[];
}

/** Where the indicators' cells are. */
export interface FlagPlace {
  readonly columns: TableColumns;
  readonly snapshot: SheetSnapshot;
}

/** What must be asked of which rows so that those of the kind are marked, now and when their figures change. */
export function flagQuestions(
  kind: FlagKind,
  indicators: readonly AssessedIndicator[],
  place: FlagPlace,
): readonly AskedRows[] {
  const asked = new Map<string, { readonly question: FlagQuestion; readonly rows: number[] }>();
  for (const indicator of indicators) {
    // What a person wants judged at year end only is neither below nor not started, whatever figure is typed early.
    if (indicator.waitsForYearEnd === true && kind !== "yearEnd") continue;
    const { row } = indicator.row.source;
    const question = questionOf(kind, indicator, valuesOf(place, row));
    const key = JSON.stringify(question);
    const same = asked.get(key);
    if (same === undefined) asked.set(key, { question, rows: [row] });
    else same.rows.push(row);
  }
  return [...asked.values()];
}

function questionOf(
  kind: FlagKind,
  indicator: AssessedIndicator,
  values: FlagCells<CellValue>,
): FlagQuestion {
  const terms = termsOf(kind, indicator);
  if (indicator.waitsForYearEnd === true) {
    return { kind, terms, exception: { nature: "any", isMarked: true } };
  }
  const nature = natureOf(values.actual);
  const isMarked = indicator.assessment === kind;
  const isSeen = nature === null || flagTests[kind][nature].holds(values, terms) === isMarked;
  return { kind, terms, exception: isSeen ? null : { nature, isMarked } };
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

function valuesOf({ columns, snapshot }: FlagPlace, row: number): FlagCells<CellValue> {
  const value = (column: number | undefined): CellValue =>
    column === undefined ? null : sheetCell(snapshot, row, column).value;
  return { actual: value(columns.actual), plan: value(columns.plan), note: value(columns.note) };
}
