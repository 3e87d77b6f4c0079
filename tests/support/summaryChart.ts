import type { Area } from "../../src/core/model/area";
import type { Edit } from "../../src/core/model/edit";
import { ownChartName, type SheetChart } from "../../src/core/model/sheetChart";

function column(at: number, rowCount: number): Area {
  return { row: 1, column: at, rowCount, columnCount: 1 };
}

/** A chart of the figures that `chartFigures` writes, in the order of `place` on its sheet. */
export function summaryChart(place = 1, rowCount = 3): SheetChart {
  return {
    name: ownChartName(place),
    title: `So với kế hoạch (%) <${place}>`,
    place: { row: 6 + 20 * (place - 1), column: 1, rowCount: 15, columnCount: 8 },
    categories: column(0, rowCount),
    columns: [
      { name: "Đạt & vượt", values: column(1, rowCount), color: "#107C10" },
      { name: "Dưới 50%", values: column(2, rowCount), color: "#C00000" },
    ],
    line: { name: "Ngưỡng 50%", values: column(3, rowCount), color: "#1F1F1F" },
  };
}

/** Labels and figures from the second row on: a blank, a formula and a text are among them. */
export function chartFigures(sheet: string): readonly Edit[] {
  const write = (row: number, at: number, content: string | number): Edit => ({
    kind: "write",
    sheet,
    row,
    column: at,
    content:
      typeof content === "string" && content.startsWith("=")
        ? { kind: "formula", formula: content }
        : { kind: "value", value: content },
  });
  return [
    write(1, 0, "1"),
    write(2, 0, "2"),
    write(3, 0, "3"),
    write(1, 1, 55.42),
    write(2, 1, "Duy trì"),
    write(3, 1, "=60*2"),
    write(2, 2, 42.11),
    ...[1, 2, 3].map((row) => write(row, 3, 50)),
  ];
}
