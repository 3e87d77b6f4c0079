import type { Area } from "../../../core/model/area";
import type { ChartSeries, SheetChart } from "../../../core/model/sheetChart";
import type { LiveChart, LiveSheet } from "../../liveWorkbook";

/** A series that the client is still writing. */
export interface SeriesDraft {
  readonly kind: "column" | "line";
  readonly name: string;
  readonly values: Area | null;
  readonly categories: Area | null;
  readonly color: string | null;
}

/** A chart as the client sees it, whether or not it can be drawn yet. */
export interface ChartDraft {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly place: Area | null;
  readonly series: readonly SeriesDraft[];
}

/** What a series is before anything is said of it. */
export const plainSeries: SeriesDraft = {
  kind: "column",
  name: "",
  values: null,
  categories: null,
  color: null,
};

/**
 * Excel builds a chart in steps (add, series, cells, colours); the live sheet takes it whole. A chart is kept here until every series has
 * its cells and its colour, exactly one of them is a line, and it has a place.
 */
export class ChartDrafts {
  private readonly drafts = new Map<string, { readonly sheet: LiveSheet; draft: ChartDraft }>();
  private last = 0;

  /** Begins a chart with one series and returns its id. */
  begin(sheet: LiveSheet, values: Area): string {
    this.last += 1;
    const id = `{EMBEDDED-CHART-${this.last}}`;
    const series = [{ ...plainSeries, values }];
    const draft = { id, name: `Chart ${this.last}`, title: "", place: null, series };
    this.drafts.set(id, { sheet, draft });
    return id;
  }

  /** The charts of a sheet in the order they came. */
  list(sheet: LiveSheet): readonly ChartDraft[] {
    const own = [...this.drafts.values()].filter((one) => one.sheet.id === sheet.id);
    const begun = own.map(({ draft }) => draft);
    const drawn = sheet.charts().filter(({ id }) => !this.drafts.has(id));
    return [...drawn.map(draftOf), ...begun];
  }

  find(sheet: LiveSheet, id: string): ChartDraft | null {
    return this.list(sheet).find((draft) => draft.id === id) ?? null;
  }

  change(sheet: LiveSheet, draft: ChartDraft): void {
    const chart = finished(draft);
    if (chart === null) {
      this.drafts.set(draft.id, { sheet, draft });
      return;
    }
    this.drafts.delete(draft.id);
    sheet.putChart({ id: draft.id, chart });
  }

  remove(sheet: LiveSheet, id: string): void {
    this.drafts.delete(id);
    sheet.removeChart(id);
  }

  /** Forgets half-written charts and says so; null when there are none. */
  takeUnfinished(): string | null {
    if (this.drafts.size === 0) return null;
    this.drafts.clear();
    return "a chart other than columns of one colour each with one line across, at a place of its own";
  }
}

function draftOf({ id, chart }: LiveChart): ChartDraft {
  const { name, title, place, categories, columns, line } = chart;
  const series = (kind: SeriesDraft["kind"], one: ChartSeries): SeriesDraft => ({
    ...one,
    kind,
    categories,
  });
  const drawn = [...columns.map((column) => series("column", column)), series("line", line)];
  return { id, name, title, place, series: drawn };
}

type Complete = SeriesDraft & ChartSeries & { readonly categories: Area };

function isComplete(series: SeriesDraft): series is Complete {
  return series.values !== null && series.categories !== null && series.color !== null;
}

function finished({ name, title, place, series }: ChartDraft): SheetChart | null {
  const complete = series.filter(isComplete);
  const [line, ...moreLines] = complete.filter(({ kind }) => kind === "line");
  if (complete.length < series.length || line === undefined || place === null) return null;
  if (moreLines.length > 0 || complete.some((one) => !isSame(one.categories, line.categories))) {
    return null;
  }
  const columns = complete.filter(({ kind }) => kind === "column").map(plain);
  return { name, title, place, categories: line.categories, columns, line: plain(line) };
}

function plain({ name, values, color }: Complete): ChartSeries {
  return { name, values, color };
}

function isSame(one: Area, other: Area): boolean {
  const corners = ({ row, column, rowCount, columnCount }: Area): string =>
    [row, column, rowCount, columnCount].join(" ");
  return corners(one) === corners(other);
}
