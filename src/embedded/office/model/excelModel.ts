import type { LiveSheet, LiveWorkbook } from "../../liveWorkbook";
import type { EventRegistry } from "../eventRegistry";
import type { HostObject, SheetRange } from "../hostObject";
import type { BorderDrafts } from "./borderDrafts";
import type { ChartDrafts } from "./chartDrafts";
import type { ConditionalFormatDrafts } from "./conditionalFormatDrafts";
import type { PageDrafts } from "./pageDrafts";

/** What the classes of the object model share: the workbook, the ways to one another, and what is half done. */
export interface ExcelModel {
  readonly workbook: LiveWorkbook;
  readonly events: EventRegistry;
  readonly borders: BorderDrafts;
  readonly conditionalFormats: ConditionalFormatDrafts;
  readonly charts: ChartDrafts;
  readonly pages: PageDrafts;
  /** Shows a new workbook in a window of its own; null where there is nobody to show it to. */
  readonly openWorkbook: ((bytes: Uint8Array) => void) | null;
  /** Language and region of the figures, such as vi-VN. */
  readonly dataLocale: string;
  /** Whether changes to the sheet are refused. */
  readonly isProtected: (sheet: LiveSheet) => boolean;
  readonly range: (range: SheetRange) => HostObject;
  readonly rangeAreas: (ranges: readonly SheetRange[]) => HostObject;
  readonly worksheet: (sheet: LiveSheet) => HostObject;
}
