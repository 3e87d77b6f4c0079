import type { Area } from "../model/area";
import type { AssessedTable } from "../model/assessment";
import type { Edit, FlagStyle } from "../model/edit";
import type { IndicatorTable, TableRow } from "../model/indicatorTable";
import type { ConditionalFormat, SheetSnapshot } from "../model/sheetSnapshot";
import { flagFormula, isOurFlag } from "./flagFormula";
import { isSameFormula } from "./formulas";

/** Excel's own "light red fill with dark red text", which people know. */
export const belowStyle: FlagStyle = { fill: "#FFC7CE", fontColor: "#9C0006" };

interface FlagRule {
  readonly area: Area;
  readonly formula: string;
}

function continues(previous: TableRow | undefined, row: TableRow): boolean {
  return previous?.row === row.row - 1 && previous.direction === row.direction;
}

/** Counted rows that follow one another and are judged alike share one rule; sub-rows, groups and totals stay outside. */
function findRuns(rows: readonly TableRow[]): TableRow[][] {
  const runs: TableRow[][] = [];
  for (const row of rows.filter((candidate) => candidate.kind === "indicator")) {
    const run = runs.at(-1);
    if (run !== undefined && continues(run.at(-1), row)) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function wantedRules(table: IndicatorTable, threshold: number): FlagRule[] {
  const { plan, actual } = table.columns;
  if (actual === undefined) return [];
  return findRuns(table.rows).flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    const { column, columnCount } = table.area;
    const area = { row: first.row, column, rowCount: run.length, columnCount };
    const terms = { plan, actual, direction: first.direction, threshold };
    return [{ area, formula: flagFormula(area, terms) }];
  });
}

function isSameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

function stands(rule: FlagRule, existing: ConditionalFormat): boolean {
  return (
    existing.formula !== null &&
    isSameFormula(existing.formula, rule.formula) &&
    (existing.area === null || isSameArea(existing.area, rule.area))
  );
}

/**
 * Conditional formats that mark the rows below the threshold and stay true when a figure changes later. Adds the rules that are
 * missing and removes ours that no longer fit; other people's rules are left alone, and a second run gives no edits.
 */
export function writeFlags(assessed: AssessedTable, snapshot: SheetSnapshot): readonly Edit[] {
  const { sheet } = snapshot;
  const missing = wantedRules(assessed.calculated.table, assessed.threshold);
  const edits: Edit[] = [];
  for (const existing of snapshot.conditionalFormats) {
    if (existing.formula === null || !isOurFlag(existing.formula)) continue;
    const index = missing.findIndex((rule) => stands(rule, existing));
    if (index >= 0) missing.splice(index, 1);
    else edits.push({ kind: "removeFlag", sheet, id: existing.id });
  }
  const added = missing.map((rule): Edit => ({
    kind: "addFlag",
    sheet,
    ...rule,
    style: belowStyle,
  }));
  return [...edits, ...added];
}
