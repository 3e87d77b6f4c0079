import type { Edit, WrittenCell } from "../core/model/edit";
import { applyToSnapshot, type ShownValue } from "./applyToSnapshot";
import type { ApplyFillOptions, FilledCalculation } from "./fillOutcomes";
import { leftOutRows } from "./leftOutRows";
import type { OpenContext } from "./openContext";
import { openSnapshot } from "./openSnapshot";
import type { OpenedTable } from "./outcomes";
import { computedValues, inCell, planCalculation } from "./planCalculation";
import { snapshotCell } from "./snapshotCell";

/** What Tính lại does in the write that fills. */
export interface CalculationBeside {
  readonly edits: readonly Edit[];
  readonly shown: ShownValue;
  readonly done: FilledCalculation;
}

/** The table before, what is written to it, and how it is understood. */
export interface FilledWork {
  readonly opened: OpenedTable;
  readonly edits: readonly Edit[];
  readonly calculation: CalculationBeside | null;
  readonly context: OpenContext;
}

/** Plans Tính lại for the table with its new figures. */
export function planCalculationBeside(
  opened: OpenedTable,
  fill: readonly Edit[],
  context: OpenContext & { readonly options: ApplyFillOptions },
): CalculationBeside {
  const filled = reopened(opened, { edits: fill, context });
  const plan = planCalculation(filled, context, context.options.fixNumbers === true);
  const { edits, shown, changes, flagsChanged, keptCells, calculated } = plan;
  const leftOut = leftOutRows(calculated);
  return { edits, shown, done: { changes, flagsChanged, keptCells, leftOut } };
}

/** The table once everything is written, known without reading the sheet again. */
export function afterFill(
  { opened, edits, calculation, context }: FilledWork,
  written: readonly WrittenCell[],
): OpenedTable {
  const values = new Map(written.map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
  const planned = calculation?.shown ?? (() => null);
  const shown: ShownValue = (row, column) => values.get(`${row} ${column}`) ?? planned(row, column);
  const filled = reopened(opened, { edits, context, shown });
  return refreshed(filled, context);
}

/** Formulas that were there already follow the new figures. */
function refreshed(opened: OpenedTable, context: OpenContext): OpenedTable {
  const { snapshot, assessed } = opened;
  const { sheet } = snapshot;
  const { columns, rows } = assessed.calculated.table;
  const computed = [columns.vsSamePeriod, columns.vsPlan, columns.remaining];
  const edits = rows.flatMap(({ row }) =>
    computed.flatMap((column): Edit[] => {
      if (column === undefined) return [];
      const { content } = snapshotCell(snapshot, row, column);
      return content.kind === "formula" ? [{ kind: "write", sheet, row, column, content }] : [];
    }),
  );
  const value = computedValues(assessed.calculated, inCell);
  return edits.length === 0 ? opened : reopened(opened, { edits, context, shown: value });
}

interface Changed {
  readonly edits: readonly Edit[];
  readonly context: OpenContext;
  readonly shown?: ShownValue;
}

function reopened(opened: OpenedTable, { edits, context, shown }: Changed): OpenedTable {
  const snapshot = applyToSnapshot(opened.snapshot, edits, shown);
  const again = openSnapshot(snapshot, context);
  if (again === null) throw new Error(`The table on ${snapshot.sheet} no longer reads as one`);
  return { ...again, tables: opened.tables, unreadSheets: opened.unreadSheets };
}
