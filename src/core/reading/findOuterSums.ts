import { hasOwnFigures, type LabelledRow } from "./labelledRow";
import { isOfWhich, isTotalName, namesSum } from "./rowNames";
import { parseUnitInName } from "./settleUnits";
import { foldText } from "./foldText";

/** Kinds of number that mark a row of its own: the others mark parts of one. */
const markedKinds: ReadonlySet<LabelledRow["kind"]> = new Set([
  "roman",
  "capital",
  "number",
  "path",
] as const);
const headingKinds: ReadonlySet<LabelledRow["kind"]> = new Set(["roman", "capital"] as const);

/** Rows from one index up to another, the latter left out. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

function mayBeSum({ kind, figures, name }: LabelledRow): boolean {
  return kind === null && figures > 0 && (namesSum(name) || isTotalName(name));
}

/** Whether the row leaves open what the unnumbered ones around it are: it carries no figures, or is a part by its own sign. */
function isNoRival({ kind, figures, name }: LabelledRow): boolean {
  return figures === 0 || kind === "bullet" || kind === "letter" || isOfWhich(name);
}

function unitOf({ unit, name }: LabelledRow): string | null {
  const stated = unit ?? parseUnitInName(name);
  return stated === null || (unit === null && stated.includes("%")) ? null : foldText(stated);
}

/** Sums in a stretch without marked rows; none where other unnumbered rows with figures stand before one of them. */
function sumsBeside(rows: readonly LabelledRow[], { from, to }: Stretch): readonly number[] {
  const sums: number[] = [];
  for (let index = from; index < to; index += 1) {
    const row = rows[index];
    if (row === undefined || isNoRival(row)) continue;
    if (mayBeSum(row)) sums.push(index);
    else if (sums.length === 0) return [];
  }
  return sums;
}

function holdsOneUnit(rows: readonly LabelledRow[]): boolean {
  const units = new Set<string>();
  for (const row of rows) {
    const unit = row.figures > 0 ? unitOf(row) : null;
    if (unit !== null) units.add(unit);
  }
  return units.size < 2;
}

function markedRows(rows: readonly LabelledRow[], { from, to }: Stretch): readonly number[] {
  const marked: number[] = [];
  for (let index = from; index < to; index += 1) {
    if (markedKinds.has(rows[index]?.kind ?? null)) marked.push(index);
  }
  return marked;
}

/** Sums below the last marked row; one without figures may have them there. */
function sumsBelow(rows: readonly LabelledRow[], last: number, to: number): readonly number[] {
  const row = rows[last];
  const isFilled = row !== undefined && hasOwnFigures(row);
  return isFilled ? sumsBeside(rows, { from: last + 1, to }) : [];
}

/** Sums above the first and below the last of the marked rows. */
function sumsAround(rows: readonly LabelledRow[], stretch: Stretch): readonly number[] {
  const marked = markedRows(rows, stretch);
  const [first, last] = [marked[0], marked.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const { from, to } = stretch;
  const sums = [...sumsBeside(rows, { from, to: first }), ...sumsBelow(rows, last, to)];
  const all = [...marked, ...sums].flatMap((index) => rows[index] ?? []);
  return sums.length > 0 && holdsOneUnit(all) ? sums : [];
}

/** The rows below each heading up to the next. */
function stretches(rows: readonly LabelledRow[]): readonly Stretch[] {
  const heads = rows.flatMap(({ kind }, index) => (headingKinds.has(kind) ? [index] : []));
  return [-1, ...heads].map((head, index) => ({
    from: head + 1,
    to: heads[index] ?? rows.length,
  }));
}

/** Whether the first number is missing: the row before may be the one it belongs to. */
function leavesFirstOut(rows: readonly LabelledRow[]): boolean {
  const first = rows.find(({ kind }) => kind === "number");
  return first !== undefined && Number(first.label) > 1;
}

/**
 * Unnumbered rows called a sum, "Tổng thu NSNN", that stand first or last among numbered rows of one unit, in the table or below one of its
 * headings: they sum these up, and are no indicators beside them.
 */
export function findOuterSums(rows: readonly LabelledRow[]): ReadonlySet<number> {
  if (!rows.some(mayBeSum) || leavesFirstOut(rows)) return new Set();
  const whole = { from: 0, to: rows.length };
  return new Set([whole, ...stretches(rows)].flatMap((stretch) => sumsAround(rows, stretch)));
}
