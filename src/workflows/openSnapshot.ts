import { assessTable } from "../core/assessment/assessTable";
import { calculateTable } from "../core/calculation/calculateTable";
import type { Finding, Severity } from "../core/model/finding";
import type { IndicatorTable } from "../core/model/indicatorTable";
import { settingKeys } from "../core/model/settings";
import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import { readTable } from "../core/reading/readTable";
import { summarizeTable } from "../core/summary/summarizeTable";
import { isSummarySheet } from "../core/summary/summarySheet";
import { validateTable } from "../core/validation/validateTable";
import { sentence } from "../core/wording/sentence";
import { vi } from "../core/wording/vi";
import { writeNumbers } from "../core/writing/writeNumbers";
import { chooseThreshold } from "./chooseThreshold";
import type { CellChange, OpenedTable, WorkOptions } from "./outcomes";
import { snapshotCell } from "./snapshotCell";
import { parseUndoHistory } from "./undoHistory";

/** What decides how a sheet is understood: this run's wishes and what is stored with the workbook. */
export interface OpenContext {
  readonly options: WorkOptions;
  readonly settings: Readonly<Record<string, string>>;
}

/** Reads, calculates, judges and counts the plan table of a sheet; null where the sheet holds none or is a summary of ours. */
export function openSnapshot(snapshot: SheetSnapshot, context: OpenContext): OpenedTable | null {
  if (isSummarySheet(snapshot)) return null;
  const reading = readWithPeriod(snapshot, context.options);
  if (!reading.found) return null;
  const threshold = chooseThreshold(context.options, context.settings);
  const assessed = assessTable(calculateTable(reading.table), threshold);
  const summary = summarizeTable(assessed);
  const findings = [...reading.findings, ...validateTable({ assessed, snapshot })];
  return {
    snapshot,
    assessed,
    summary,
    sentence: sentence(summary, vi),
    findings: gravestFirst(findings),
    textFigures: textFigures(reading.table, snapshot),
    undoable: parseUndoHistory(context.settings[settingKeys.undo]).at(-1)?.action ?? null,
  };
}

function readWithPeriod(
  snapshot: SheetSnapshot,
  { months }: WorkOptions,
): ReturnType<typeof readTable> {
  return months === undefined ? readTable(snapshot) : readTable(snapshot, { period: { months } });
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => gravity[one.severity] - gravity[other.severity]);
}

function textFigures(table: IndicatorTable, snapshot: SheetSnapshot): readonly CellChange[] {
  return writeNumbers(table, snapshot).flatMap((edit) => {
    if (edit.kind !== "write" || edit.content.kind !== "value") return [];
    const { sheet, row, column, content } = edit;
    const before = snapshotCell(snapshot, row, column).content;
    const shown = typeof content.value === "number" ? content.value : null;
    return [{ sheet, row, column, before, after: content, shown }];
  });
}
