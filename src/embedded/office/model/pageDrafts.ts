import type { Area } from "../../../core/model/area";
import type { PageSetup } from "../../../core/model/edit";
import type { LiveSheet } from "../../liveWorkbook";

/** Header and footer texts by their places, such as centerHeader. */
export type HeaderFooterTexts = Readonly<Record<string, string>>;

const defaultSetup = {
  orientation: "portrait",
  margins: { top: 19.1, bottom: 19.1, left: 17.8, right: 17.8 },
  titleRows: null,
} as const;

/** Page setup changed piece by piece, as Excel does, over a live sheet that takes it whole. */
export class PageDrafts {
  private readonly texts = new Map<string, HeaderFooterTexts>();

  /** The setup as it is; a sheet without one prints what is used. */
  read(sheet: LiveSheet): PageSetup {
    const printArea: Area = sheet.usedArea(false) ?? {
      row: 0,
      column: 0,
      rowCount: 1,
      columnCount: 1,
    };
    return sheet.pageSetup() ?? { ...defaultSetup, printArea };
  }

  change(sheet: LiveSheet, change: Partial<PageSetup>): void {
    sheet.setPageSetup({ ...this.read(sheet), ...change });
  }

  headerFooter(sheet: LiveSheet): HeaderFooterTexts {
    return this.texts.get(sheet.id) ?? {};
  }

  setHeaderFooter(sheet: LiveSheet, place: string, text: string): void {
    this.texts.set(sheet.id, { ...this.headerFooter(sheet), [place]: text });
  }
}
