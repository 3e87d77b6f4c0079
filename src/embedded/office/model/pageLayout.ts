import type { Area } from "../../../core/model/area";
import type { PageSetup } from "../../../core/model/edit";
import type { LiveSheet } from "../../liveWorkbook";
import { HostError, invalidArgument } from "../hostError";
import { cellsOfArgument, type Argument, type HostObject, type Property } from "../hostObject";
import { parseSheetArea, wholeSheet } from "./areas";
import { choiceArgument, numberArgument, recordArgument, textArgument } from "./argumentValues";
import type { ExcelModel } from "./excelModel";
import { only } from "./onlyProperty";
import type { HeaderPages } from "./pageDrafts";

type Side = keyof PageSetup["margins"];

/** Millimetres in one of each unit of setPrintMargins. */
const millimetres = { Points: 25.4 / 72, Inches: 25.4, Centimeters: 10 } as const;
type Unit = keyof typeof millimetres;

const places = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

function refuse(what: string): never {
  throw new HostError("ApiNotFound", `The embedded Excel prints only ${what}.`);
}

function areaArgument(argument: Argument): Area {
  const area = cellsOfArgument(argument)?.area ?? parseSheetArea(textArgument(argument));
  if (area === null) throw invalidArgument();
  return area;
}

function marginProperty(model: ExcelModel, sheet: LiveSheet, side: Side): Property {
  return {
    get: () => model.pages.read(sheet).margins[side] / millimetres.Points,
    set: (points) => {
      setMargins(model, sheet, { [side]: numberArgument(points) * millimetres.Points });
    },
  };
}

function setMargins(
  model: ExcelModel,
  sheet: LiveSheet,
  change: Partial<PageSetup["margins"]>,
): void {
  model.pages.change(sheet, { margins: { ...model.pages.read(sheet).margins, ...change } });
}

/** A saved header stands in the middle of the top margin; the live sheet knows no other. */
function keepHeaderMiddle(header: number | null, top: number): void {
  if (header !== null && Math.abs(header - top / 2) > 0.1) {
    refuse("headers in the middle of the top margin");
  }
}

function setPrintMargins(model: ExcelModel, sheet: LiveSheet, given: readonly Argument[]): void {
  const scale = millimetres[choiceArgument(given[0], Object.keys(millimetres) as Unit[])];
  const change: Partial<Record<Side, number>> = {};
  let header: number | null = null;
  for (const [name, value] of Object.entries(recordArgument(given[1]))) {
    const side = choiceArgument(name, ["top", "bottom", "left", "right", "header", "footer"]);
    if (side === "footer") refuse("the usual footer margin");
    else if (side === "header") header = numberArgument(value) * scale;
    else change[side] = numberArgument(value) * scale;
  }
  keepHeaderMiddle(header, change.top ?? model.pages.read(sheet).margins.top);
  setMargins(model, sheet, change);
}

function headerFooter(model: ExcelModel, sheet: LiveSheet, pages: HeaderPages): HostObject {
  const texts = places.map((place): [string, Property] => [
    place.charAt(0).toUpperCase() + place.slice(1),
    {
      get: () => model.pages.headerFooter(sheet, pages)[place] ?? "",
      set: (text) => {
        model.pages.setHeaderFooter(sheet, pages, { [place]: textArgument(text) });
      },
    },
  ]);
  return { type: "HeaderFooter", properties: Object.fromEntries(texts) };
}

function headersFooters(model: ExcelModel, sheet: LiveSheet): HostObject {
  return {
    type: "HeaderFooterGroup",
    properties: {
      State: {
        get: () => (model.pages.isFirstDifferent(sheet) ? "FirstAndDefault" : "Default"),
        set: (state) => {
          const word = choiceArgument(state, ["Default", "FirstAndDefault"]);
          model.pages.setFirstDifferent(sheet, word === "FirstAndDefault");
        },
      },
    },
    children: {
      DefaultForAllPages: () => headerFooter(model, sheet, "defaultForAllPages"),
      FirstPage: () => headerFooter(model, sheet, "firstPage"),
    },
  };
}

function properties(model: ExcelModel, sheet: LiveSheet): Readonly<Record<string, Property>> {
  return {
    Orientation: {
      get: () => (model.pages.read(sheet).orientation === "portrait" ? "Portrait" : "Landscape"),
      set: (value) => {
        const word = choiceArgument(value, ["Portrait", "Landscape"]);
        model.pages.change(sheet, { orientation: word === "Portrait" ? "portrait" : "landscape" });
      },
    },
    FirstPageNumber: only(1),
    PaperSize: {
      get: () => "A4",
      set: (size) => {
        if (size !== "A4" && size !== 9) refuse("on A4");
      },
    },
    Zoom: {
      get: () => ({ horizontalFitToPages: 1 }),
      set: (zoom) => {
        if (recordArgument(zoom)["horizontalFitToPages"] !== 1) refuse("one page wide");
      },
    },
    TopMargin: marginProperty(model, sheet, "top"),
    BottomMargin: marginProperty(model, sheet, "bottom"),
    LeftMargin: marginProperty(model, sheet, "left"),
    RightMargin: marginProperty(model, sheet, "right"),
  };
}

/** Excel.PageLayout: how the sheet is printed. */
export function pageLayout(model: ExcelModel, sheet: LiveSheet): HostObject {
  const titleRows = (): HostObject | null => {
    const rows = model.pages.read(sheet).titleRows;
    if (rows === null) return null;
    return model.range({ sheet, area: { ...wholeSheet, row: rows.first, rowCount: rows.count } });
  };
  return {
    type: "PageLayout",
    properties: properties(model, sheet),
    children: { HeadersFooters: () => headersFooters(model, sheet) },
    finders: {
      GetPrintAreaOrNullObject: () => {
        const setup = sheet.pageSetup();
        return setup === null ? null : model.rangeAreas([{ sheet, area: setup.printArea }]);
      },
      GetPrintTitleRowsOrNullObject: titleRows,
    },
    methods: {
      SetPrintArea: (area) => {
        model.pages.change(sheet, { printArea: areaArgument(area) });
        return null;
      },
      SetPrintTitleRows: (rows) => {
        const { row, rowCount } = areaArgument(rows);
        model.pages.change(sheet, { titleRows: { first: row, count: rowCount } });
        return null;
      },
      SetPrintMargins: (...given) => {
        setPrintMargins(model, sheet, given);
        return null;
      },
    },
  };
}
