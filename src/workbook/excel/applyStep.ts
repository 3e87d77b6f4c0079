import { areaAddress } from "../../core/model/address";
import { isCellError } from "../../core/model/cell";
import type { CellBlock } from "../groupCells";
import type { OtherEdit, PlannedContent, Step } from "../planEdits";
import { removeOwnCharts } from "./applyChart";
import { applyLook, isLookEdit, type LookEdit } from "./applyLook";
import { rangeOf } from "./rangeOf";
import { typedText } from "./typedText";

type EditOf<Kind extends OtherEdit["kind"]> = Extract<OtherEdit, { kind: Kind }>;
type SheetEdit = Exclude<OtherEdit, LookEdit | EditOf<"setting" | "addSheet">>;

/** What Excel is given for a content; "" clears a cell, and a text cell takes every text as it is. */
function typedContent({ content, isTextCell }: PlannedContent): string | number | boolean {
  if (content.kind === "formula") return content.formula;
  const { value } = content;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" && !isTextCell ? typedText(value) : value;
}

/** Excel's types know no null, but Excel leaves such cells alone. */
function typedGrid<Content, Typed>(
  block: CellBlock<Content>,
  type: (content: Content) => Typed,
): Typed[][] {
  const rows = block.contents.map((row) =>
    row.map((content) => (content === null ? null : type(content))),
  );
  return rows as Typed[][];
}

/** Relative references are counted from the first cell of the first area. */
function addFlag(worksheet: Excel.Worksheet, { areas, formula, style }: EditOf<"addFlag">): void {
  const marked = worksheet.getRanges(areas.map(areaAddress).join(",")).untrack();
  const { rule, format } = marked.conditionalFormats.add("Custom").custom;
  rule.formula = formula;
  const { fill, fontColor, bold, italic, numberFormat } = style;
  if (fill !== undefined) format.fill.color = fill;
  if (fontColor !== undefined) format.font.color = fontColor;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (numberFormat !== undefined) format.numberFormat = numberFormat;
}

function clearSheet(worksheet: Excel.Worksheet): void {
  const everything = worksheet.getRange().untrack();
  everything.conditionalFormats.clearAll();
  everything.unmerge();
  everything.clear("All");
  removeOwnCharts(worksheet);
}

/** Excel has no "remove if there": what is stored first can surely be removed. */
function applySetting(settings: Excel.SettingCollection, edit: EditOf<"setting">): void {
  const setting = settings.add(edit.key, edit.value ?? "");
  if (edit.value === null) setting.delete();
}

function applySheetEdit(worksheet: Excel.Worksheet, edit: SheetEdit): void {
  switch (edit.kind) {
    case "addFlag":
      addFlag(worksheet, edit);
      break;
    case "removeFlag":
      worksheet.getRange().untrack().conditionalFormats.getItem(edit.id).delete();
      break;
    case "clearSheet":
      clearSheet(worksheet);
      break;
    case "deleteSheet":
      worksheet.delete();
      break;
    case "activateSheet":
      worksheet.activate();
      break;
  }
}

function applyOther({ settings, worksheets }: Excel.Workbook, edit: OtherEdit): void {
  if (edit.kind === "setting") applySetting(settings, edit);
  else if (edit.kind === "addSheet") worksheets.add(edit.sheet);
  else if (isLookEdit(edit)) applyLook(worksheets.getItem(edit.sheet), edit);
  else applySheetEdit(worksheets.getItem(edit.sheet), edit);
}

/** Queues one step; it happens at the next sync. */
export function applyStep(workbook: Excel.Workbook, step: Step): void {
  if (step.kind === "edit") {
    applyOther(workbook, step.edit);
    return;
  }
  const range = rangeOf(workbook.worksheets.getItem(step.sheet), step.block.area);
  if (step.kind === "contents") range.formulas = typedGrid(step.block, typedContent);
  else range.numberFormat = typedGrid(step.block, (format) => format);
}
