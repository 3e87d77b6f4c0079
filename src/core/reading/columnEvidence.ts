import { readingsAt } from "./cellReadings";
import type { NumberReading } from "./readingsOfDigits";
import { differenceHolds, percentageHolds } from "./recomputing";
import type { SheetGrid } from "./sheetGrid";
import { wordedPercentage } from "./statedPercentage";

/** How often a typed percentage column recomputes from two others: rows that can be compared and rows that hold. */
export interface Evidence {
  readonly compared: number;
  readonly held: number;
}

/** A percentage column and the two columns it may come from. */
interface PercentageColumns {
  readonly percent: number;
  readonly of: number;
  readonly to: number;
  readonly isGrowth: boolean;
}

export type FindEvidence = (columns: PercentageColumns) => Evidence;

interface Percentage {
  readonly typed: readonly NumberReading[];
  readonly of: readonly NumberReading[];
  readonly to: readonly NumberReading[];
}

/** Whether the percentage holds under some reading of the three cells; null where there is nothing to compare. */
function holdsSomehow({ typed, of, to }: Percentage, isGrowth: boolean): boolean | null {
  let isComparable = false;
  for (const percent of typed) {
    for (const numerator of of) {
      for (const denominator of to) {
        const parts = { of: numerator.value, to: denominator.value, isGrowth };
        const holds = percentageHolds(percent, parts);
        if (holds === true) return true;
        isComparable ||= holds !== null;
      }
    }
  }
  return isComparable ? false : null;
}

const none: readonly NumberReading[] = [];
/** So many rows without one that holds, and no further row is looked at. */
const hopelessRows = 12;

function isHopeless({ compared, held }: Evidence): boolean {
  return held === 0 && compared >= hopelessRows;
}

type ColumnReadings = readonly (readonly NumberReading[])[];
type Columns = Readonly<Record<keyof Percentage, ColumnReadings>>;

/** A percentage in words speaks for the kind of column it states: “tăng 4,06%” for one of changes, “bằng 96%” for one of shares. */
function wordedAt(
  grid: SheetGrid,
  { row, column }: { readonly row: number; readonly column: number },
  isGrowth: boolean,
): readonly NumberReading[] {
  if (typeof grid.value(row, column) !== "string") return none;
  const worded = wordedPercentage(grid.text(row, column));
  return worded?.isGrowth === isGrowth ? worded.readings : none;
}

function cellsAt({ typed, of, to }: Columns, index: number): Percentage {
  return { typed: typed[index] ?? none, of: of[index] ?? none, to: to[index] ?? none };
}

/** Evidence from these rows of the sheet; each triple of columns is looked at once. */
export function evidenceFrom(grid: SheetGrid, rows: readonly number[]): FindEvidence {
  const known = new Map<string, Evidence>();
  const readings = new Map<number, ColumnReadings>();
  const readColumn = (column: number): ColumnReadings => {
    const found = readings.get(column) ?? rows.map((row) => readingsAt(grid, row, column));
    readings.set(column, found);
    return found;
  };
  const readPercentages = (column: number, isGrowth: boolean): ColumnReadings =>
    readColumn(column).map((found, index) =>
      found.length > 0 ? found : wordedAt(grid, { row: rows[index] ?? 0, column }, isGrowth),
    );
  const compare = ({ percent, of, to, isGrowth }: PercentageColumns): Evidence => {
    const typed = readPercentages(percent, isGrowth);
    const columns = { typed, of: readColumn(of), to: readColumn(to) };
    const seen = { compared: 0, held: 0 };
    for (let index = 0; index < rows.length && !isHopeless(seen); index += 1) {
      const holds = holdsSomehow(cellsAt(columns, index), isGrowth);
      if (holds !== null) seen.compared += 1;
      if (holds === true) seen.held += 1;
    }
    return seen;
  };
  return (columns) => {
    const key = `${columns.percent},${columns.of},${columns.to},${columns.isGrowth}`;
    const evidence = known.get(key) ?? compare(columns);
    known.set(key, evidence);
    return evidence;
  };
}

/** How often a typed remaining amount is `from` − `less`; signs such as "-" for nothing left are no figures. */
export function differenceEvidence(
  grid: SheetGrid,
  rows: readonly number[],
  columns: { readonly rest: number; readonly from: number; readonly less: number },
): Evidence {
  const verdicts = rows.flatMap((row) => {
    const rest = readingsAt(grid, row, columns.rest);
    const from = readingsAt(grid, row, columns.from);
    const less = readingsAt(grid, row, columns.less);
    if (Math.min(rest.length, from.length, less.length) === 0) return [];
    return rest.some((typed) =>
      from.some((whole) => less.some((part) => differenceHolds(typed, whole.value, part.value))),
    );
  });
  return { compared: verdicts.length, held: verdicts.filter(Boolean).length };
}

const clearShare = 0.6;
const wrongShare = 0.2;
const enoughRows = 3;

/** What the evidence comes to: `unclear` where too few or too many rows differ to say. */
export function verdictOf({ compared, held }: Evidence): "holds" | "fails" | "unclear" {
  if (compared > 0 && held / compared >= clearShare) return "holds";
  return compared >= enoughRows && held / compared < wrongShare ? "fails" : "unclear";
}

/** Evidence as a weight: positive where the figures clearly recompute, negative where they clearly do not, 0 where nothing can be compared. */
export function evidenceWeight({ compared, held }: Evidence): number {
  if (compared === 0) return 0;
  const certainty = Math.min(1, compared / enoughRows);
  const share = held / compared;
  return verdictOf({ compared, held }) === "holds" ? 4 * certainty * share : -certainty;
}
