import type { LiveSheet, LiveWorkbook } from "../../liveWorkbook";
import { EventRegistry } from "../eventRegistry";
import { BorderDrafts } from "./borderDrafts";
import { ChartDrafts } from "./chartDrafts";
import { ConditionalFormatDrafts } from "./conditionalFormatDrafts";
import type { ExcelModel } from "./excelModel";
import { PageDrafts } from "./pageDrafts";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";
import { worksheetObject } from "./worksheet";

/** Excel's object model over a live workbook. */
export function createExcelModel(options: {
  readonly workbook: LiveWorkbook;
  readonly dataLocale: string;
  readonly openWorkbook: ((bytes: Uint8Array) => void) | null;
  readonly isProtected: (sheet: LiveSheet) => boolean;
}): ExcelModel {
  const model: ExcelModel = {
    ...options,
    events: new EventRegistry(),
    borders: new BorderDrafts(),
    conditionalFormats: new ConditionalFormatDrafts(),
    charts: new ChartDrafts(),
    pages: new PageDrafts(),
    range: (range) => rangeObject(model, range),
    rangeAreas: (ranges) => rangeAreasObject(model, ranges),
    worksheet: (sheet) => worksheetObject(model, sheet),
  };
  return model;
}
