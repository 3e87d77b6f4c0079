import { areaAddress, cellAddress } from "../../core/model/address";
import type { PageSetup } from "../../core/model/edit";

const millimetresPerCentimetre = 10;

/** The number of the page in upright Times New Roman 13 (Decree 30/2020/NĐ-CP), as headers are written in a file. */
const pageNumber = '&"Times New Roman,Regular"&13&P';

/** Queues how a sheet is printed: A4, one page wide, the page number in the middle of the header from the second page on. */
export function applyPageSetup(worksheet: Excel.Worksheet, setup: PageSetup): void {
  const { pageLayout } = worksheet;
  const { top, bottom, left, right } = setup.margins;
  pageLayout.orientation = setup.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins("Centimeters", {
    top: top / millimetresPerCentimetre,
    bottom: bottom / millimetresPerCentimetre,
    left: left / millimetresPerCentimetre,
    right: right / millimetresPerCentimetre,
    // The number stands in the middle of the margin.
    header: top / 2 / millimetresPerCentimetre,
  });
  pageLayout.setPrintArea(areaAddress(setup.printArea));
  if (setup.titleRows !== null) {
    const { first, count } = setup.titleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${first + count}`);
  }
  if (setup.breaks !== undefined) {
    worksheet.horizontalPageBreaks.removePageBreaks();
    for (const row of setup.breaks) worksheet.horizontalPageBreaks.add(cellAddress(row, 0));
  }
  pageLayout.firstPageNumber = 1;
  const { headersFooters } = pageLayout;
  headersFooters.state = "FirstAndDefault";
  headersFooters.defaultForAllPages.centerHeader = pageNumber;
  headersFooters.firstPage.centerHeader = "";
}
