import { areaAddress } from "../../core/model/address";
import type { PageSetup } from "../../core/model/edit";

const millimetresPerCentimetre = 10;

/** Queues how a sheet is printed: A4, one page wide, the page number in the middle of the header. */
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
  });
  pageLayout.setPrintArea(areaAddress(setup.printArea));
  if (setup.titleRows !== null) {
    const { first, count } = setup.titleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${first + count}`);
  }
  pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P";
}
