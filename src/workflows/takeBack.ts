import type { CellContent } from "../core/model/cell";
import type { Edit } from "../core/model/edit";
import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import { flagMarkText } from "../core/writing/flagMarker";
import { filledPlaces, type Place } from "./recordedCells";
import { sameContent } from "./sameContent";
import { snapshotCell } from "./snapshotCell";
import type { UndoCell, UndoStep } from "./undoStep";

/** The cells that no longer hold what the action put there; on a sheet of its own also those filled since. */
export function changedPlaces(step: UndoStep, now: SheetSnapshot): readonly Place[] {
  const changed = step.cells.filter(
    (cell) => !sameContent(snapshotCell(now, cell.row, cell.column).content, cell.after),
  );
  if (step.whole.kind === "kept") return changed;
  const written = new Set(step.cells.map((cell) => `${cell.row} ${cell.column}`));
  const added = filledPlaces(now).filter((place) => !written.has(`${place.row} ${place.column}`));
  return [...changed, ...added];
}

/** The edits that bring back what was there before the step; `now` holds what the step put there. */
export function takeBack(step: UndoStep, now: SheetSnapshot): readonly Edit[] {
  const { sheet, whole } = step;
  switch (whole.kind) {
    case "kept":
      return [
        ...step.cells.flatMap((cell) => formerContent(step, cell)),
        ...step.cells.flatMap((cell) => formerFormat(step, cell, now)),
        ...formerFlags(step, now),
        ...formerSetting(step),
      ];
    case "added":
      return [{ kind: "deleteSheet", sheet }, ...formerSetting(step)];
    case "replaced":
      return [
        { kind: "clearSheet", sheet },
        ...whole.lookBefore,
        ...step.cells.flatMap((cell) => formerWhole(step, cell)),
        ...formerSetting(step),
      ];
  }
}

function formerContent({ sheet }: UndoStep, cell: UndoCell): readonly Edit[] {
  if (sameContent(cell.before, cell.after)) return [];
  return [{ kind: "write", sheet, row: cell.row, column: cell.column, content: cell.before }];
}

/** A number format the person has changed since is theirs and stays. */
function formerFormat(step: UndoStep, cell: UndoCell, now: SheetSnapshot): readonly Edit[] {
  const { row, column, formatBefore, formatAfter } = cell;
  if (formatBefore === formatAfter) return [];
  if (snapshotCell(now, row, column).numberFormat !== formatAfter) return [];
  return [{ kind: "numberFormat", sheet: step.sheet, row, column, format: formatBefore }];
}

/** After the sheet was emptied: what was filled is written again, and how it was formatted. */
function formerWhole({ sheet }: UndoStep, cell: UndoCell): readonly Edit[] {
  const { row, column, before, formatBefore } = cell;
  const edits: Edit[] = [];
  if (isFilled(before)) edits.push({ kind: "write", sheet, row, column, content: before });
  if (formatBefore !== "General") {
    edits.push({ kind: "numberFormat", sheet, row, column, format: formatBefore });
  }
  return edits;
}

function formerSetting({ setting }: UndoStep): readonly Edit[] {
  if (setting === undefined) return [];
  return [{ kind: "setting", key: setting.key, value: setting.before }];
}

function formerFlags(step: UndoStep, now: SheetSnapshot): readonly Edit[] {
  const { sheet } = step;
  const added = new Set<string | null>(step.flagsAdded);
  return [
    ...now.conditionalFormats.flatMap(({ id, formula }): readonly Edit[] =>
      formula !== null && added.has(flagMarkText(formula))
        ? [{ kind: "removeFlag", sheet, id }]
        : [],
    ),
    ...step.flagsRemoved.map((flag): Edit => ({ kind: "addFlag", sheet, ...flag })),
  ];
}

function isFilled(content: CellContent): boolean {
  return content.kind === "formula" || content.value !== null;
}
