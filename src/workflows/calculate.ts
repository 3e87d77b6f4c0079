import type { WrittenCell } from "../core/model/edit";
import type { IndicatorTable } from "../core/model/indicatorTable";
import type { WorkbookHost } from "../workbook/workbookHost";
import { applyToSnapshot, type ShownValue } from "./applyToSnapshot";
import { computedColumns, operandRoles } from "./computedColumns";
import { findMismatches } from "./findMismatches";
import { leftOutRows } from "./leftOutRows";
import { locateTable } from "./locateTable";
import type { OpenContext } from "./openContext";
import { openSnapshot } from "./openSnapshot";
import type { CalculateOutcome, OpenedTable, Progress, WorkOptions } from "./outcomes";
import { planCalculation, type CalculationPlan } from "./planCalculation";
import { recordCalculation } from "./recordStep";
import { refuseProtected } from "./refuseProtected";
import { rememberEdits, settingsAfter } from "./rememberEdits";

export interface CalculateOptions extends WorkOptions {
  /** Turn figures stored as text, where the reading is sure, into real numbers first. */
  readonly fixNumbers: boolean;
  /** Only say what would change. */
  readonly preview: boolean;
}

/**
 * Tính lại: writes the formulas, number formats and flags of the table. One round trip to read and one to write; none to write where
 * everything is already there.
 */
export async function calculate(
  host: WorkbookHost,
  options: CalculateOptions,
  progress: Progress = () => undefined,
): Promise<CalculateOutcome> {
  progress("reading");
  const { outcome, workbook } = await locateTable(host, options);
  if (outcome.kind === "noTable") return outcome;
  progress("calculating");
  const { opened } = outcome;
  const reason = whyNothing(opened.assessed.calculated.table);
  if (reason !== null) return { kind: "nothingToCalculate", reason, opened };
  const context = { options, settings: workbook.settings };
  const plan = planCalculation(opened, context, options.fixNumbers);
  if (options.preview || plan.edits.length === 0) {
    return calculated(plan, afterwards(opened, plan, context));
  }
  refuseProtected(opened.snapshot);
  progress("writing");
  return write(host, { opened, plan, context });
}

interface Work {
  readonly opened: OpenedTable;
  readonly plan: CalculationPlan;
  readonly context: OpenContext;
}

async function write(
  host: WorkbookHost,
  { opened, plan, context }: Work,
): Promise<CalculateOutcome> {
  const { snapshot, assessed } = opened;
  const step = recordCalculation(snapshot, plan.edits, assessed.calculated.table);
  const remembered = rememberEdits(context, step, opened.snapshot);
  const written = await host.apply([...plan.edits, ...remembered]);
  const mismatches = findMismatches(plan.edits, written, (cell) =>
    plan.shown(cell.row, cell.column),
  );
  const settings = settingsAfter(context.settings, remembered);
  const shown = shownInstead(plan.shown, written);
  const table = afterwards(opened, { ...plan, shown }, { ...context, settings });
  return { ...calculated(plan, table), written: true, mismatches };
}

function calculated(plan: CalculationPlan, opened: OpenedTable): CalculatedOutcome {
  return {
    kind: "calculated",
    changes: plan.changes,
    flagsChanged: plan.flagsChanged,
    keptCells: plan.keptCells,
    leftOut: leftOutRows(plan.calculated),
    written: false,
    mismatches: [],
    opened,
  };
}

type CalculatedOutcome = Extract<CalculateOutcome, { kind: "calculated" }>;
type Nothing = Extract<CalculateOutcome, { kind: "nothingToCalculate" }>["reason"];

function whyNothing(table: IndicatorTable): Nothing | null {
  const { columns } = table;
  const computed = computedColumns(table);
  if (computed.length === 0) return "noComputedColumn";
  if (columns.actual === undefined) return "noActualColumn";
  const isComputable = computed.some(([role]) =>
    operandRoles[role].every((operand) => columns[operand] !== undefined),
  );
  return isComputable ? null : "noDenominator";
}

/** The table once the plan is carried out, known without reading the sheet again. */
function afterwards(
  opened: OpenedTable,
  { edits, shown }: CalculationPlan,
  context: OpenContext,
): OpenedTable {
  const snapshot = applyToSnapshot(opened.snapshot, edits, shown);
  const after = openSnapshot(snapshot, context);
  if (after === null) throw new Error(`The table on ${snapshot.sheet} no longer reads as one`);
  const { tables, unreadSheets } = opened;
  return { ...after, tables, unreadSheets };
}

/** What the host says the cells show, where it has said it. */
function shownInstead(shown: ShownValue, written: readonly WrittenCell[]): ShownValue {
  const values = new Map(written.map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
  return (row, column) => values.get(`${row} ${column}`) ?? shown(row, column);
}
