import type { Area } from "../../../core/model/area";
import type { PageSetup } from "../../../core/model/edit";
import type { LiveSheet } from "../../liveWorkbook";

/** Header and footer texts by their places, such as centerHeader. */
export type HeaderFooterTexts = Readonly<Record<string, string>>;

/** Which pages a header or footer is for. */
export type HeaderPages = "defaultForAllPages" | "firstPage";

const defaultSetup = {
  orientation: "portrait",
  margins: { top: 19.1, bottom: 19.1, left: 17.8, right: 17.8 },
  titleRows: null,
} as const;

/** Page setup changed piece by piece, as Excel does, over a live sheet that takes it whole. */
export class PageDrafts {
  private readonly differentFirst = new Set<string>();
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

  /** Whether the first page has texts of its own. */
  isFirstDifferent(sheet: LiveSheet): boolean {
    return this.differentFirst.has(sheet.id);
  }

  setFirstDifferent(sheet: LiveSheet, isDifferent: boolean): void {
    if (isDifferent) this.differentFirst.add(sheet.id);
    else this.differentFirst.delete(sheet.id);
  }

  headerFooter(sheet: LiveSheet, pages: HeaderPages): HeaderFooterTexts {
    return this.texts.get(`${pages} ${sheet.id}`) ?? {};
  }

  setHeaderFooter(sheet: LiveSheet, pages: HeaderPages, change: HeaderFooterTexts): void {
    const texts = { ...this.headerFooter(sheet, pages), ...change };
    this.texts.set(`${pages} ${sheet.id}`, texts);
  }
}
