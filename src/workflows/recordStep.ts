import type { Edit } from "../core/model/edit";
import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import { flagMarkText, readFlagMarker } from "../core/writing/flagMarker";
import type { IndicatorTable } from "../core/model/indicatorTable";
import { applyToSnapshot } from "./applyToSnapshot";
import { editedPlaces, markedPlaces, recordedCells } from "./recordedCells";
import { shapeMark } from "./shapeMark";
import { isLookEdit, type LookEdit, type UndoFlag, type UndoStep } from "./undoStep";

/** What Tính lại is about to change on the sheet, for Hoàn tác; with the table it is noticed when its rows have moved. */
export function recordCalculation(
  before: SheetSnapshot,
  edits: readonly Edit[],
  table?: IndicatorTable,
): UndoStep {
  const cells = recordedCells(before, applyToSnapshot(before, edits), editedPlaces(edits));
  const rows = cells.map(({ row }) => row);
  return {
    action: "calculate",
    sheet: before.sheet,
    cells,
    ...(table === undefined ? {} : { shape: shapeMark(before, table, rows) }),
    flagsAdded: addedFlags(edits),
    flagsRemoved: removedFlags(before, edits),
    whole: { kind: "kept" },
  };
}

/** What writing figures into a table is about to change, for Hoàn tác. */
export function recordFill(
  before: SheetSnapshot,
  edits: readonly Edit[],
  table: IndicatorTable,
): UndoStep {
  return { ...recordCalculation(before, edits, table), action: "fill" };
}

/** What mending findings is about to change, for Hoàn tác. */
export function recordRepair(
  before: SheetSnapshot,
  edits: readonly Edit[],
  table: IndicatorTable,
): UndoStep {
  return { ...recordCalculation(before, edits, table), action: "repair" };
}

/** Where a summary goes: beside which plan table, on which sheet, over which earlier summary (null for none), after which actions. */
export interface SummaryPlace {
  readonly table: string;
  readonly sheet: string;
  readonly replaced: SheetSnapshot | null;
  readonly history: readonly UndoStep[];
}

/** What Xuất biểu tổng hợp is about to write, for Hoàn tác. */
export function recordSummary(place: SummaryPlace, edits: readonly Edit[]): UndoStep {
  const before = place.replaced ?? emptySheet(place.sheet);
  const after = applyToSnapshot(emptySheet(place.sheet), edits);
  const look = edits.filter(isLookEdit);
  return {
    action: "summarise",
    sheet: place.sheet,
    cells: recordedCells(before, after, [...markedPlaces(before), ...editedPlaces(edits)]),
    flagsAdded: [],
    flagsRemoved: [],
    whole:
      place.replaced === null
        ? { kind: "added", look, table: place.table }
        : { kind: "replaced", look, lookBefore: lastLook(place) ?? withoutCharts(look) },
  };
}

/** What Xuất danh sách is about to write, for Hoàn tác. */
export function recordList(place: SummaryPlace, edits: readonly Edit[]): UndoStep {
  return { ...recordSummary(place, edits), action: "list" };
}

/** How the replaced summary was made to look; null where its making is no longer in the history. */
function lastLook({ history, sheet }: SummaryPlace): readonly LookEdit[] | null {
  const maker = history.filter((step) => step.sheet === sheet && step.whole.kind !== "kept").at(-1);
  return maker === undefined || maker.whole.kind === "kept" ? null : maker.whole.look;
}

/** Charts are drawn from cells that may have stood elsewhere on the former sheet. */
function withoutCharts(look: readonly LookEdit[]): readonly LookEdit[] {
  return look.filter(({ kind }) => kind !== "addChart");
}

/** What the flags the edits add say of themselves. */
export function addedFlags(edits: readonly Edit[]): readonly string[] {
  return edits.flatMap((edit) =>
    edit.kind === "addFlag" ? (flagMarkText(edit.formula) ?? []) : [],
  );
}

/** The flags of a sheet that the edits remove, with all that is needed to bring them back. */
export function removedFlags(before: SheetSnapshot, edits: readonly Edit[]): readonly UndoFlag[] {
  const removed = new Set(edits.flatMap((edit) => (edit.kind === "removeFlag" ? [edit.id] : [])));
  return before.conditionalFormats.flatMap(({ id, formula, areas }) => {
    if (!removed.has(id) || formula === null) return [];
    // A snapshot carries no colours, and not every host tells areas; only flags of ours are ever removed, and they say both themselves.
    const mark = readFlagMarker(formula);
    return mark === null ? [] : [{ areas: areas ?? mark.areas, formula, style: mark.style }];
  });
}

function emptySheet(sheet: string): SheetSnapshot {
  return {
    sheet,
    used: null,
    values: [],
    formulas: [],
    numberFormats: [],
    merges: [],
    isProtected: false,
    conditionalFormats: [],
  };
}
