import type { Area } from "../../core/model/area";
import type { Edit } from "../../core/model/edit";
import { addChart } from "./applyChart";
import { applyFormat } from "./applyFormat";
import { applyPageSetup } from "./applyPageSetup";
import { rangeOf } from "./rangeOf";

const lookKinds = ["format", "merge", "columnWidth", "rowHeight", "pageSetup", "addChart"] as const;

/** An edit of how a sheet looks, on the screen or on paper. */
export type LookEdit = Extract<Edit, { kind: (typeof lookKinds)[number] }>;

/** Whether the edit changes only the look of a sheet. */
export function isLookEdit(edit: Edit): edit is LookEdit {
  return lookKinds.some((kind) => kind === edit.kind);
}

/** Pixels of `characters` digits of the default font with the cell's padding, in points. */
function columnPoints(characters: number): number {
  const digitPixels = 7;
  const paddingPixels = 5;
  const pointsPerPixel = 0.75;
  return Math.round(characters * digitPixels + paddingPixels) * pointsPerPixel;
}

function formatOf(worksheet: Excel.Worksheet, place: Partial<Area>): Excel.RangeFormat {
  const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  return rangeOf(worksheet, { ...cell, ...place }).format;
}

/** Queues one edit of the look. */
export function applyLook(worksheet: Excel.Worksheet, edit: LookEdit): void {
  switch (edit.kind) {
    case "format":
      applyFormat(rangeOf(worksheet, edit.area), edit);
      break;
    case "merge":
      rangeOf(worksheet, edit.area).merge(false);
      break;
    case "columnWidth":
      formatOf(worksheet, { column: edit.column }).columnWidth = columnPoints(edit.characters);
      break;
    case "rowHeight":
      formatOf(worksheet, { row: edit.row }).rowHeight = edit.points;
      break;
    case "pageSetup":
      applyPageSetup(worksheet, edit.setup);
      break;
    case "addChart":
      addChart(worksheet, edit.chart);
      break;
  }
}
