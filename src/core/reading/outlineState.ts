import { hasOwnFigures, type LabelledRow } from "./labelledRow";
import type { OutlinedRow } from "./outlinedRow";
import type { OutlineScan } from "./outlineScan";
import { parseDeclaredCount } from "./rowNames";
import { countParts } from "./rowParts";
import { opensParts, type Passed } from "./subRows";

/** What a row's place is decided by. */
export interface Outline {
  readonly scan: OutlineScan;
  /** Sheet rows of the groups in which doubtful headings are decided the other way. */
  readonly turned: ReadonlySet<number>;
  /** The table's indicators are numbered. */
  readonly isNumbered: boolean;
  /** Some rows are numbered 1.1: only they ask what 1 was. */
  readonly hasPaths: boolean;
  readonly passed: Passed;
  isTurned: boolean;
  /** Unnumbered rows still to come that the numbering has left numbers for. */
  unnumbered: number;
}

/** The outline before its first row. */
export function startOutline(scan: OutlineScan, turned: ReadonlySet<number>): Outline {
  const isNumbered =
    scan.filledLevels.size > 0 ||
    scan.rows.some(({ kind }) => kind === "number" || kind === "path");
  const passed: Passed = {
    indicator: null,
    total: null,
    rest: null,
    kinds: new Map(),
    hasNumbers: false,
  };
  const hasPaths = scan.rows.some(({ kind }) => kind === "path");
  return { scan, turned, isNumbered, hasPaths, passed, isTurned: false, unnumbered: 0 };
}

/** What the parts of the row above may sum up to. */
export function wholeAmount({ indicator, total }: Passed): number {
  const whole = indicator ?? total;
  if (whole === null || whole.amount === null) return Infinity;
  // Rates do not sum up: a part's may be higher than that of the whole.
  return whole.unit !== null && /[%‰/]/.test(whole.unit) ? Infinity : whole.amount;
}

function enterGroup(row: LabelledRow, outline: Outline): void {
  const { passed } = outline;
  passed.indicator = null;
  passed.total = null;
  passed.rest = null;
  outline.unnumbered = 0;
  if (row.kind === "number" || row.kind === "path") passed.kinds.set(row.label, "group");
  else {
    passed.kinds.clear();
    passed.hasNumbers = false;
  }
  if (parseDeclaredCount(row.name) !== null) outline.isTurned = outline.turned.has(row.row);
}

/** How many unnumbered rows below a numbered one have a number of their own left out: 3, two rows, 6. */
function missingNumbers({ rows, nextMarked }: OutlineScan, index: number): number {
  const next = nextMarked[index];
  if (next?.kind !== "number") return 0;
  const gap = Number(next.label) - Number(rows[index]?.label) - 1;
  return gap > 0 && gap === countParts(rows, index).plainRows ? gap : 0;
}

function enterIndicator(row: LabelledRow, index: number, outline: Outline): void {
  const { passed } = outline;
  passed.indicator = row;
  passed.total = null;
  passed.rest = null;
  if (row.kind === "number" || row.kind === "path") {
    if (outline.hasPaths) passed.kinds.set(row.label, "indicator");
    passed.hasNumbers = true;
  }
  if (row.kind === "number") outline.unnumbered = missingNumbers(outline.scan, index);
  else if (row.kind === null) outline.unnumbered = Math.max(0, outline.unnumbered - 1);
}

function enterTotal(row: LabelledRow, { passed }: Outline): void {
  // Below a numbered row without figures it is the sum of that row's parts, which go on.
  if (passed.indicator !== null && !hasOwnFigures(passed.indicator)) return;
  passed.indicator = null;
  passed.total = row;
  passed.rest = null;
}

function enterSubRow(row: LabelledRow, { passed }: Outline): void {
  if (row.kind === "path") passed.kinds.set(row.label, "subRow");
  if (opensParts(row, passed)) passed.rest = wholeAmount(passed);
  else if (passed.rest !== null) passed.rest -= row.amount ?? 0;
}

/** Remembers what the rows below need to know of this one. */
export function enterRow(kind: OutlinedRow["kind"], index: number, outline: Outline): void {
  const row = outline.scan.rows[index];
  if (row === undefined) return;
  switch (kind) {
    case "group":
      enterGroup(row, outline);
      break;
    case "indicator":
      enterIndicator(row, index, outline);
      break;
    case "total":
      enterTotal(row, outline);
      break;
    case "subRow":
      enterSubRow(row, outline);
      break;
  }
}
