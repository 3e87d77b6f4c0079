import type { CellValue } from "../core/model/cell";
import type { CalculatedRow, CalculatedTable, ComputedValue } from "../core/model/calculatedTable";
import type { ComputedRole } from "../core/model/columnRole";
import type { Edit } from "../core/model/edit";
import { settingKeys } from "../core/model/settings";
import { writeFlags } from "../core/writing/writeFlags";
import { writeNumbers } from "../core/writing/writeNumbers";
import { writePercentages } from "../core/writing/writePercentages";
import { applyToSnapshot, type ShownValue } from "./applyToSnapshot";
import { changingEdits } from "./changingEdits";
import { computedColumns } from "./computedColumns";
import type { OpenContext } from "./openContext";
import { openSnapshot } from "./openSnapshot";
import type { CellChange, OpenedTable } from "./outcomes";
import { snapshotCell } from "./snapshotCell";
import { parseFlagLook } from "./storedFlagLook";

/** All Tính lại would do to the sheet, before any of it is done. */
export interface CalculationPlan {
  readonly edits: readonly Edit[];
  readonly changes: readonly CellChange[];
  readonly flagsChanged: number;
  readonly keptCells: number;
  /** What each computed cell is to hold. */
  readonly shown: ShownValue;
  /** The table the formulas are written for: with real numbers where text was turned into them. */
  readonly calculated: CalculatedTable;
}

/** Plans Tính lại: real numbers first where wanted, then the formulas, number formats and flags for the table as it then reads. */
export function planCalculation(
  opened: OpenedTable,
  context: OpenContext,
  fixNumbers: boolean,
): CalculationPlan {
  const { snapshot } = opened;
  const { table } = opened.assessed.calculated;
  const numbers = fixNumbers ? writeNumbers(table, snapshot) : [];
  const base = numbers.length === 0 ? opened : reopened(opened, context, numbers);
  const { calculated } = base.assessed;
  const percentages = writePercentages(calculated, base.snapshot);
  const look = parseFlagLook(context.settings[settingKeys.flags]);
  const flags = writeFlags(base.assessed, base.snapshot, look);
  const edits = changingEdits(snapshot, [...numbers, ...percentages.edits, ...flags]);
  const shown = computedValues(calculated, inCell);
  const seen = computedValues(calculated, (row, role) => row.computed[role]);
  return {
    edits,
    changes: edits.flatMap((edit) => changeOf(edit, opened, seen)),
    flagsChanged: edits.filter(({ kind }) => kind === "addFlag" || kind === "removeFlag").length,
    keptCells: percentages.kept.length,
    shown,
    calculated,
  };
}

function reopened(opened: OpenedTable, context: OpenContext, edits: readonly Edit[]): OpenedTable {
  const again = openSnapshot(applyToSnapshot(opened.snapshot, edits), context);
  if (again === null) throw new Error("A table with its figures as numbers no longer reads as one");
  return again;
}

/** What a formula gives: of a plan shown as 15 % the part that remains is 0,03, which the cell shows as 3 %. */
export function inCell(row: CalculatedRow, role: ComputedRole): ComputedValue {
  const value = row.computed[role];
  const { plan } = row.source.figures;
  const isScaled = role === "remaining" && plan.kind === "number" && plan.shownAsPercent === true;
  return isScaled && typeof value === "number" ? Number((value / 100).toPrecision(15)) : value;
}

/** What is computed for each cell of the computed columns. */
export function computedValues(
  calculated: CalculatedTable,
  valueOf: (row: CalculatedRow, role: ComputedRole) => ComputedValue,
): ShownValue {
  const values = new Map<string, ComputedValue>();
  for (const row of calculated.rows) {
    for (const [role, column] of computedColumns(calculated.table)) {
      values.set(`${row.source.row} ${column}`, valueOf(row, role));
    }
  }
  return (row, column): CellValue => values.get(`${row} ${column}`) ?? null;
}

function changeOf(edit: Edit, opened: OpenedTable, shown: ShownValue): readonly CellChange[] {
  if (edit.kind !== "write") return [];
  const { sheet, row, column, content: after } = edit;
  const before = snapshotCell(opened.snapshot, row, column).content;
  const value = after.kind === "formula" ? shown(row, column) : after.value;
  const text = typeof value === "number" || typeof value === "string" ? value : null;
  return [{ sheet, row, column, before, after, shown: text }];
}
