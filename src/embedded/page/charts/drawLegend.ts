import { chartLook } from "../../../core/model/sheetChart";
import type { ChartFigures } from "./chartFigures";
import { svg, textWidth, type DrawingSize } from "./svg";

const rowHeight = 20;
const sampleWidth = 24;
const gap = 20;
const edge = 8;

interface Entry {
  readonly name: string;
  readonly color: string;
  readonly isLine: boolean;
  readonly width: number;
}

/** The entries in rows that fit the width. */
function rowsOf(
  { columns, line }: ChartFigures,
  { width }: DrawingSize,
  font: string,
): readonly (readonly Entry[])[] {
  const rows: Entry[][] = [];
  let used = Infinity;
  for (const series of [...columns, line]) {
    const own = sampleWidth + 6 + textWidth(series.name, font);
    const { name, color } = series;
    if (used + gap + own > width - 2 * edge) {
      rows.push([]);
      used = -gap;
    }
    rows.at(-1)?.push({ name, color, isLine: series === line, width: own });
    used += gap + own;
  }
  return rows;
}

/** Pixels the legend takes at the foot of a chart. */
export function legendHeight(figures: ChartFigures, size: DrawingSize, font: string): number {
  return rowsOf(figures, size, font).length * rowHeight + edge;
}

/** Which colour means what. */
export function drawLegend(figures: ChartFigures, size: DrawingSize, font: string): SVGElement {
  const rows = rowsOf(figures, size, font);
  const top = size.height - rows.length * rowHeight - edge / 2;
  const entries = rows.flatMap((row, at) => {
    const total = row.reduce((width, entry) => width + entry.width, gap * (row.length - 1));
    let x = (size.width - total) / 2;
    return row.map((entry) => {
      const drawn = drawEntry(entry, x, top + rowHeight * (at + 0.5));
      x += entry.width + gap;
      return drawn;
    });
  });
  return svg("g", {}, entries);
}

function drawEntry({ name, color, isLine }: Entry, x: number, y: number): SVGElement {
  const sample = isLine
    ? svg("line", {
        x1: x,
        x2: x + sampleWidth,
        y1: y,
        y2: y,
        stroke: color,
        "stroke-width": (chartLook.lineWeight * 4) / 3,
      })
    : svg("rect", { x: x + sampleWidth - 10, y: y - 5, width: 10, height: 10, fill: color });
  return svg("g", {}, [sample, svg("text", { x: x + sampleWidth + 6, y: y + 4 }, [name])]);
}
