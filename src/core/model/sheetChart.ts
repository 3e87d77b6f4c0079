import type { Area } from "./area";

/** Figures of a chart: a column of cells and what they are called. Colour as #RRGGBB. */
export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
  readonly color: string;
}

/** Upright columns over categories with a line across; the cells it is drawn from stand on the same sheet. */
export interface SheetChart {
  /** Told apart by this on its sheet. */
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
