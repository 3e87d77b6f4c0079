import type { Area } from "../../../core/model/area";
import type { ChartSeries, SheetChart } from "../../../core/model/sheetChart";
import type { LiveCell, LiveSheet } from "../../liveWorkbook";

/** A series with what its cells hold now; null where a cell holds no number. */
export interface SeriesFigures {
  readonly name: string;
  readonly color: string;
  readonly values: readonly (number | null)[];
}

/** A chart with what its cells hold now. */
export interface ChartFigures {
  readonly title: string;
  readonly labels: readonly string[];
  readonly columns: readonly SeriesFigures[];
  readonly line: SeriesFigures;
}

/** Reads what a chart is drawn from. */
export function readFigures(chart: SheetChart, sheet: LiveSheet): ChartFigures {
  const cellsOf = (area: Area): readonly (LiveCell | undefined)[] =>
    sheet.cells({ ...area, columnCount: 1 }).map((row) => row[0]);
  const figures = ({ name, color, values }: ChartSeries): SeriesFigures => ({
    name,
    color,
    values: cellsOf(values).map((cell) => (typeof cell?.value === "number" ? cell.value : null)),
  });
  return {
    title: chart.title,
    labels: cellsOf(chart.categories).map((cell) => cell?.text ?? ""),
    columns: chart.columns.map(figures),
    line: figures(chart.line),
  };
}
