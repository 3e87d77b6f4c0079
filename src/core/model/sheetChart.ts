import type { Area } from "./area";

/** What the names of the add-in's charts begin with. */
export const ownChartPrefix = "Chỉ Tiêu ";

/** As many charts the add-in puts on one sheet at most; emptying a sheet looks for no further ones. */
export const mostOwnCharts = 60;

/** The name of the add-in's chart number `place` of a sheet, counted from 1 to `mostOwnCharts`. */
export function ownChartName(place: number): string {
  return `${ownChartPrefix}${place}`;
}

/** Whether a chart of this name is one the add-in has made. */
export function isOwnChart(name: string): boolean {
  const number = name.normalize("NFC").startsWith(ownChartPrefix)
    ? Number(name.normalize("NFC").slice(ownChartPrefix.length))
    : NaN;
  return Number.isInteger(number) && number >= 1 && number <= mostOwnCharts;
}

/** How every chart is drawn, in every host: the font is that of Decree 30/2020/NĐ-CP. Sizes in points, colours as #RRGGBB. */
export const chartLook = {
  fontName: "Times New Roman",
  titleSize: 13,
  textSize: 10,
  textColor: "#000000",
  gridColor: "#D9D9D9",
  lineWeight: 2.25,
  /** Percent of a column's width that stays free between two. */
  gapWidth: 50,
} as const;

/** Figures of a chart: a column of cells and what they are called. Colour as #RRGGBB. */
export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
  readonly color: string;
}

/** Upright columns over categories with a line across; the cells it is drawn from stand on the same sheet. */
export interface SheetChart {
  /** Told apart by this on its sheet: `ownChartName`. */
  readonly name: string;
  readonly title: string;
  /** The cells it covers. */
  readonly place: Area;
  /** One column of labels. */
  readonly categories: Area;
  /** Drawn over one another: of one category only one of them has a figure. */
  readonly columns: readonly ChartSeries[];
  readonly line: ChartSeries;
}
