import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { LiveChart, LiveSheet } from "../../liveWorkbook";
import type { LiveFile } from "../../univer/liveFile";
import { placeOnScreen, type ScreenPlace } from "../../univer/placeOnScreen";
import { onCommand } from "../../univer/univerContext";
import { readFigures } from "./chartFigures";
import { drawChart } from "./drawChart";

/** A chart on the screen, and what it was drawn from. */
interface Shown {
  readonly frame: HTMLElement;
  drawnFrom: string;
}

/** The canvas Univer draws the cells on; it has others, for the formula bar among them. */
const cellsCanvas = 'canvas[id^="univer-sheet-main-canvas"]';

/** After something happened the sheet settles within so many frames. */
const settlingFrames = 3;

/**
 * Draws the charts of the sheet in view over its cells, which the spreadsheet engine cannot. It follows scrolling, zoom, widths and figures,
 * and lets the mouse through to the cells.
 */
export class ChartLayer {
  private readonly layer = document.createElement("div");
  private readonly shown = new Map<string, Shown>();
  private readonly stops: (() => void)[] = [];
  private framesLeft = 0;

  constructor(
    private readonly container: HTMLElement,
    private readonly api: FUniver,
    private readonly live: LiveFile,
  ) {
    this.layer.className = "chart-layer";
    container.append(this.layer);
    const draw = (): void => {
      this.soon();
    };
    const [first] = api.getActiveWorkbook()?.getSheets() ?? [];
    if (first !== undefined) this.stops.push(onCommand(first, draw));
    this.stops.push(live.onChange(draw));
    const resized = new ResizeObserver(draw);
    resized.observe(container);
    this.stops.push(() => {
      resized.disconnect();
    });
    draw();
  }

  close(): void {
    for (const stop of this.stops) stop();
    this.framesLeft = 0;
    this.layer.remove();
  }

  private soon(): void {
    const isWaiting = this.framesLeft > 0;
    this.framesLeft = settlingFrames;
    if (!isWaiting) requestAnimationFrame(this.nextFrame);
  }

  private readonly nextFrame = (): void => {
    if (this.framesLeft === 0) return;
    this.framesLeft -= 1;
    this.draw();
    if (this.framesLeft > 0) requestAnimationFrame(this.nextFrame);
  };

  private draw(): void {
    const facade = this.api.getActiveWorkbook()?.getActiveSheet();
    const charts = facade === undefined ? [] : this.live.activeSheet().charts();
    this.forgetOthers(new Set(charts.map(keyOf)));
    if (facade === undefined || charts.length === 0) return;
    const sheet = this.live.activeSheet();
    this.coverCanvas();
    for (const drawn of charts) this.drawOne(drawn, sheet, facade);
  }

  private drawOne(drawn: LiveChart, sheet: LiveSheet, facade: FWorksheet): void {
    const place = placeOnScreen(facade, drawn.chart.place);
    if (place === null) return;
    const shown = this.frameOf(drawn);
    const isSeen = this.position(shown.frame, place);
    if (!isSeen) return;
    const size = { width: place.width / place.zoom, height: place.height / place.zoom };
    const figures = readFigures(drawn.chart, sheet);
    const drawnFrom = JSON.stringify([figures, size]);
    if (drawnFrom === shown.drawnFrom) return;
    shown.drawnFrom = drawnFrom;
    shown.frame.replaceChildren(drawChart(figures, size));
  }

  /** Whether any of it can be seen. */
  private position(frame: HTMLElement, place: ScreenPlace): boolean {
    const { left, top, width, height, clipLeft, clipTop } = place;
    const { clientWidth, clientHeight } = this.layer;
    const isSeen =
      left < clientWidth && left + width > clipLeft && top < clientHeight && top + height > clipTop;
    frame.hidden = !isSeen;
    const [hiddenTop, hiddenLeft] = [clipTop - top, clipLeft - left].map((px) => Math.max(0, px));
    Object.assign(frame.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
      clipPath: `inset(${hiddenTop}px 0 0 ${hiddenLeft}px)`,
    });
    return isSeen;
  }

  private frameOf(drawn: LiveChart): Shown {
    const key = keyOf(drawn);
    const known = this.shown.get(key);
    if (known !== undefined) return known;
    const frame = document.createElement("div");
    frame.className = "chart";
    frame.dataset["chart"] = drawn.chart.name;
    this.layer.append(frame);
    const made = { frame, drawnFrom: "" };
    this.shown.set(key, made);
    return made;
  }

  private forgetOthers(keys: ReadonlySet<string>): void {
    for (const [key, { frame }] of this.shown) {
      if (keys.has(key)) continue;
      frame.remove();
      this.shown.delete(key);
    }
  }

  /** The layer lies exactly over the canvas the cells are drawn on. */
  private coverCanvas(): void {
    const canvas = this.container.querySelector(cellsCanvas);
    if (canvas === null) return;
    const [inner, outer] = [canvas, this.container].map((one) => one.getBoundingClientRect());
    if (inner === undefined || outer === undefined) return;
    Object.assign(this.layer.style, {
      left: `${inner.left - outer.left}px`,
      top: `${inner.top - outer.top}px`,
      width: `${inner.width}px`,
      height: `${inner.height}px`,
    });
  }
}

function keyOf({ id, chart }: LiveChart): string {
  return `${id} ${chart.name}`;
}
