import { assessTable } from "../core/assessment/assessTable";
import { calculateTable } from "../core/calculation/calculateTable";
import { judgeValue } from "../core/filling/judgeValue";
import type { Assessment } from "../core/model/assessment";
import type { ComputedValue } from "../core/model/calculatedTable";
import { blankFigure, type Figure } from "../core/model/figure";
import type { FillDoubt, FilledRole } from "../core/model/filling";
import type { TableRow } from "../core/model/indicatorTable";
import type { TypedEntry } from "./fillOutcomes";
import type { OpenedTable } from "./outcomes";
import { readInContext } from "./readInContext";
import { snapshotCell } from "./snapshotCell";

/** What a value typed for a row means, and what its row comes to with it. */
export interface EntryJudgement {
  readonly figure: Figure;
  readonly doubts: readonly FillDoubt[];
  readonly vsPlan: ComputedValue;
  readonly vsSamePeriod: ComputedValue;
  /** Null for rows that are not counted. */
  readonly assessment: Assessment | null;
}

/** Judges what is typed while it is typed: nothing is read or written. An empty text is judged as a blank cell. */
export function judgeEntry(
  opened: OpenedTable,
  role: FilledRole,
  entry: TypedEntry,
): EntryJudgement {
  const { table } = opened.assessed.calculated;
  const source = table.rows.find(({ row }) => row === entry.row);
  const column = table.columns[role];
  const figure = readInContext(opened, role, [entry]).get(entry.row) ?? blankFigure;
  if (source === undefined || column === undefined) {
    return { figure, doubts: [], vsPlan: null, vsSamePeriod: null, assessment: null };
  }
  const before = snapshotCell(opened.snapshot, entry.row, column).content;
  const row = { ...source, figures: { ...source.figures, [role]: figure } };
  const doubts = judgeValue(source, figure, { role, before });
  return { figure, doubts, ...comesTo(row, opened) };
}

type Comes = Pick<EntryJudgement, "vsPlan" | "vsSamePeriod" | "assessment">;

function comesTo(row: TableRow, { assessed }: OpenedTable): Comes {
  const calculated = calculateTable({ ...assessed.calculated.table, rows: [row] });
  const [indicator] = assessTable(calculated, assessed.threshold).indicators;
  const { vsPlan = null, vsSamePeriod = null } = calculated.rows[0]?.computed ?? {};
  return { vsPlan, vsSamePeriod, assessment: indicator?.assessment ?? null };
}
