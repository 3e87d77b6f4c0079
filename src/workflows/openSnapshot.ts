import { assessTable } from "../core/assessment/assessTable";
import { withDirections } from "../core/assessment/withDirections";
import { calculateTable } from "../core/calculation/calculateTable";
import type { IndicatorTable } from "../core/model/indicatorTable";
import type { WordingChoice } from "../core/model/reportChoices";
import { settingKeys } from "../core/model/settings";
import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import { summarizeTable } from "../core/summary/summarizeTable";
import { sentence } from "../core/wording/sentence";
import { vi } from "../core/wording/vi";
import { writeNumbers } from "../core/writing/writeNumbers";
import { chooseThreshold } from "./chooseThreshold";
import type { OpenContext } from "./openContext";
import type { CellChange, OpenedTable, TableOption } from "./outcomes";
import { indicatorRecords } from "./indicatorRecords";
import { nearestPlace } from "./nearestPlace";
import { isOwnSheet } from "./ownSheets";
import { readChosen, type ChosenReading } from "./readChosen";
import { rememberedReading } from "./rememberedReading";
import { snapshotCell } from "./snapshotCell";
import { parseReportChoices } from "./storedReportChoices";
import { parseUndoHistory } from "./undoHistory";

/** Reads, calculates, judges and counts the plan table of a sheet; null where the sheet holds none or is a summary of ours. */
export function openSnapshot(snapshot: SheetSnapshot, context: OpenContext): OpenedTable | null {
  if (isOwnSheet(snapshot)) return null;
  const reading = readChosen(snapshot, context);
  if (reading === null) return null;
  const records = indicatorRecords(reading.table, context.settings);
  const table = withDirections(reading.table, records);
  const threshold = chooseThreshold(context.options, context.settings);
  const assessed = assessTable(calculateTable(table), threshold, records);
  const summary = summarizeTable(assessed);
  return {
    snapshot,
    assessed,
    summary,
    sentence: sentence(summary, vi, chosenWording(context)),
    findings: reading.findings,
    textFigures: textFigures(table, snapshot),
    ...storedWith(context),
    explanation: reading.explanation,
    headerPointed: rememberedReading(context.settings, snapshot.sheet).header !== null,
    tables: sheetTables(reading),
    unreadSheets: [],
  };
}

function chosenWording({ settings }: OpenContext): WordingChoice {
  return parseReportChoices(settings[settingKeys.report]).wording;
}

type Stored =
  | "undoable"
  | "storedDrafts"
  | "storedFlags"
  | "storedIndicators"
  | "storedHeading"
  | "storedReport"
  | "storedIgnored";

/** What the workbook keeps beside the table; each is read by whoever needs it. */
function storedWith({ settings }: OpenContext): Pick<OpenedTable, Stored> {
  const kept = (key: string): string | null => settings[key] ?? null;
  return {
    undoable: parseUndoHistory(settings[settingKeys.undo]).at(-1)?.action ?? null,
    storedDrafts: kept(settingKeys.drafts),
    storedFlags: kept(settingKeys.flags),
    storedIndicators: kept(settingKeys.indicators),
    storedHeading: kept(settingKeys.heading),
    storedReport: kept(settingKeys.report),
    storedIgnored: kept(settingKeys.ignored),
  };
}

function sheetTables({ places, table }: ChosenReading): readonly TableOption[] {
  const open = nearestPlace(places, table.area);
  return places.map((place) => ({ sheet: table.sheet, place, isOpen: place === open }));
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
