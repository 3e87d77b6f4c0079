import { chartLook } from "../../../core/model/sheetChart";
import { axisTicks } from "./chartScale";
import type { ChartFigures, SeriesFigures } from "./chartFigures";
import { drawLegend, legendHeight } from "./drawLegend";
import { svg, textWidth, type DrawingSize } from "./svg";

const pixelsPerPoint = 4 / 3;
const textSize = chartLook.textSize * pixelsPerPoint;
const titleSize = chartLook.titleSize * pixelsPerPoint;
const fontFamily = `"${chartLook.fontName}", serif`;
const textFont = `${textSize}px ${fontFamily}`;
const edge = 8;

/** Where the columns stand, and how figures and places become pixels. */
interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
  /** Width of one place on the category axis. */
  readonly slot: number;
  readonly isTurned: boolean;
  /** Pixels a label may take. */
  readonly labelLength: number;
}

/** Draws the chart as it looks in Excel: title, columns over one another, the line across, legend below. */
export function drawChart(figures: ChartFigures, size: DrawingSize): SVGElement {
  const plot = layOut(figures, size);
  const title = svg(
    "text",
    {
      x: size.width / 2,
      y: edge + titleSize,
      "text-anchor": "middle",
      "font-size": titleSize,
      "font-weight": "bold",
    },
    [figures.title],
  );
  const look = {
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: "img",
    "aria-label": figures.title,
    "font-family": fontFamily,
    "font-size": textSize,
    fill: chartLook.textColor,
  };
  return svg("svg", look, [
    svg("rect", { width: size.width, height: size.height, fill: "#FFFFFF", stroke: "#D9D9D9" }),
    title,
    ...drawAxis(plot),
    ...figures.columns.map((series) => drawColumns(series, plot)),
    ...drawLabels(figures.labels, plot),
    drawLine(figures.line, plot),
    drawLegend(figures, size, textFont),
  ]);
}

function layOut(figures: ChartFigures, size: DrawingSize): Plot {
  const { columns, line, labels } = figures;
  const all = [...columns, line].flatMap(({ values }) => values.filter((value) => value !== null));
  const ticks = axisTicks(all.reduce((highest, value) => Math.max(highest, value), 0));
  const widest = (texts: readonly string[]): number =>
    texts.reduce((width, text) => Math.max(width, textWidth(text, textFont)), 0);
  const left = edge + widest(ticks.map(shown)) + 6;
  const right = size.width - edge;
  const slot = (right - left) / Math.max(1, labels.length);
  const labelWidth = widest(labels);
  const isTurned = labelWidth > slot;
  const labelLength = Math.min(labelWidth, size.height / 3);
  const labelHeight = isTurned ? labelLength : textSize;
  const bottom = size.height - legendHeight(figures, size, textFont) - labelHeight - edge;
  return { left, right, top: edge + titleSize * 1.8, bottom, ticks, slot, isTurned, labelLength };
}

function shown(value: number): string {
  return value.toLocaleString("vi-VN");
}

function heightOf(value: number, { ticks, top, bottom }: Plot): number {
  const highest = ticks[ticks.length - 1] ?? 1;
  // The axis begins at zero, as it does in Excel.
  return (Math.max(0, value) / highest) * (bottom - top);
}

function drawAxis(plot: Plot): readonly SVGElement[] {
  const { left, right, bottom, ticks } = plot;
  return ticks.flatMap((tick) => {
    const y = bottom - heightOf(tick, plot);
    const at = { x: left - 6, y: y + textSize / 3, "text-anchor": "end" };
    return [
      svg("line", { x1: left, x2: right, y1: y, y2: y, stroke: chartLook.gridColor }),
      svg("text", at, [shown(tick)]),
    ];
  });
}

function drawColumns({ name, color, values }: SeriesFigures, plot: Plot): SVGElement {
  const { left, bottom, slot } = plot;
  const width = slot / (1 + chartLook.gapWidth / 100);
  const bars = values.flatMap((value, at) => {
    if (value === null) return [];
    const height = heightOf(value, plot);
    const x = left + slot * at + (slot - width) / 2;
    return [svg("rect", { x, y: bottom - height, width, height, "data-value": value })];
  });
  return svg("g", { fill: color, "data-series": name }, bars);
}

function drawLabels(labels: readonly string[], plot: Plot): readonly SVGElement[] {
  const { left, bottom, slot, isTurned, labelLength } = plot;
  return labels.map((label, at) => {
    const x = left + slot * (at + 0.5);
    const y = bottom + (isTurned ? 4 : textSize + 2);
    const turned = {
      "text-anchor": "end",
      transform: `translate(${textSize / 3}) rotate(-90 ${x} ${y})`,
    };
    return svg("text", { x, y, ...(isTurned ? turned : { "text-anchor": "middle" }) }, [
      shortened(label, labelLength),
    ]);
  });
}

function shortened(text: string, length: number): string {
  if (textWidth(text, textFont) <= length) return text;
  // Whole letters with their marks.
  const letters = text.normalize("NFC");
  let kept = letters.length;
  const cut = (): string => `${letters.slice(0, kept).trimEnd()}…`;
  while (kept > 0 && textWidth(cut(), textFont) > length) kept -= 1;
  return cut();
}

/** Broken where a figure is missing. */
function drawLine({ name, color, values }: SeriesFigures, plot: Plot): SVGElement {
  const { left, bottom, slot } = plot;
  const points = values.map((value, at) => {
    if (value === null) return null;
    const isFirst = at === 0 || values[at - 1] === null;
    const x = left + slot * (at + 0.5);
    return `${isFirst ? "M" : "L"}${x} ${bottom - heightOf(value, plot)}`;
  });
  return svg("path", {
    d: points.filter((point) => point !== null).join(""),
    fill: "none",
    stroke: color,
    "stroke-width": chartLook.lineWeight * pixelsPerPoint,
    "stroke-linecap": "round",
    "data-series": name,
  });
}
