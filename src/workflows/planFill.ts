import { matchValues } from "../core/filling/matchValues";
import type { WorkbookSnapshot } from "../core/model/sheetSnapshot";
import type { WorkbookHost } from "../workbook/workbookHost";
import { buildPlan } from "./buildPlan";
import type {
  FillOptions,
  FillPlan,
  FillSource,
  NothingToFill,
  PlanFillOutcome,
} from "./fillOutcomes";
import { locateTable } from "./locateTable";
import type { OpenedTable } from "./outcomes";
import {
  readBlockSource,
  readOtherSheet,
  readOtherWorkbook,
  typedValues,
  type ReadSource,
} from "./readFillSource";
import type { MatchedSource } from "./matchedSource";
import { planOldUnits } from "./readOldUnits";
import { readReportSource } from "./readReportSource";
import type { FillTarget } from "./sheetSource";

/**
 * What filling would do, before any of it is done: which value belongs to which row, what the cells hold now, and all that is doubtful. One
 * round trip; another sheet of the workbook is read in the same one.
 */
export async function planFill(
  host: WorkbookHost,
  source: FillSource,
  options: FillOptions = {},
): Promise<PlanFillOutcome> {
  options.progress?.("reading");
  const alsoRead = source.kind === "sheet" ? [source.sheet] : [];
  const { outcome, workbook } = await locateTable(host, options, alsoRead);
  if (outcome.kind === "noTable") return outcome;
  options.progress?.("calculating");
  const { opened } = outcome;
  const plan = planOn(source, targetOf(opened, options), workbook);
  if (typeof plan !== "string") return { kind: "planned", plan };
  return { kind: "nothingToFill", reason: plan, opened };
}

function targetOf(opened: OpenedTable, { role = "actual", sourceRole }: FillOptions): FillTarget {
  return { opened, role, sourceRole };
}

function planOn(
  source: FillSource,
  target: FillTarget,
  workbook: WorkbookSnapshot,
): FillPlan | NothingToFill {
  const { columns } = target.opened.assessed.calculated.table;
  if (columns[target.role] === undefined) return "noColumn";
  if (source.kind === "oldUnits") return planOldUnits(source, target);
  return planOne(matchedSource(source, target, workbook), target);
}

function planOne(
  read: MatchedSource | NothingToFill,
  target: FillTarget,
): FillPlan | NothingToFill {
  return typeof read === "string" ? read : buildPlan(target, read);
}

function matchedSource(
  source: Exclude<FillSource, { kind: "oldUnits" }>,
  target: FillTarget,
  workbook: WorkbookSnapshot,
): MatchedSource | NothingToFill {
  switch (source.kind) {
    case "entries":
      return typedSource(source, target);
    case "block":
      return matched(readBlockSource(source, target), target);
    case "sheet":
      return matched(readOtherSheet(source, target, workbook), target);
    case "workbook":
      return matched(readOtherWorkbook(source, target), target);
    case "report":
      return readReportSource(source, target);
  }
}

function matched(
  read: ReadSource | NothingToFill,
  { opened }: FillTarget,
): MatchedSource | NothingToFill {
  if (typeof read === "string") return read;
  if (read.values.length === 0) return "noValues";
  return {
    ...read,
    matching: read.matching ?? matchValues(opened.assessed.calculated.table, read),
  };
}

/** Each value was typed for its row; of two for the same row the later counts. */
function typedSource(
  { entries }: Extract<FillSource, { kind: "entries" }>,
  { opened }: FillTarget,
): MatchedSource | NothingToFill {
  const rows = new Set(opened.assessed.calculated.table.rows.map(({ row }) => row));
  const last = new Map(entries.map((entry) => [entry.row, entry]));
  const typed = [...last.values()].filter(({ row, text }) => rows.has(row) && text.trim() !== "");
  if (typed.length === 0) return "empty";
  const matches = typed.map(({ row }, value) => ({ value, row, score: 1, by: "person" as const }));
  const values = typedValues(typed);
  return {
    values,
    inOrder: false,
    taken: [],
    settled: "none",
    matching: { matches, unmatched: [] },
  };
}
