import type { FigureRole } from "../model/columnRole";
import { figureNumber, type Figure } from "../model/figure";
import { foldText } from "./foldText";
import type { OutlinedRow } from "./outlinedRow";
import { isTotalName } from "./rowNames";

type SummedRow = OutlinedRow & { readonly figures: Readonly<Record<FigureRole, Figure>> };

/** The figures that sum up over rows. */
const amounts: readonly FigureRole[] = ["plan", "samePeriod", "actual"];

/** The sums of rows that stand side by side. */
interface Sums {
  rows: number;
  /** Whether a group is among them. */
  hasGroups: boolean;
  readonly values: (number | null)[];
}

const noSums = (): Sums => ({ rows: 0, hasGroups: false, values: amounts.map(() => 0) });

function add(sums: Sums, { kind, figures }: SummedRow): void {
  sums.rows += 1;
  if (kind === "group") sums.hasGroups = true;
  amounts.forEach((role, index) => {
    const value = figures[role].kind === "blank" ? 0 : figureNumber(figures[role]);
    const sum = sums.values[index] ?? null;
    sums.values[index] = sum === null || value === null ? null : sum + value;
  });
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

/** Whether every amount of the row is the sum of at least two others'. */
function isSumOf({ figures }: SummedRow, sums: Sums): boolean {
  if (sums.rows < 2) return false;
  const own = amounts.map((role) => figureNumber(figures[role]));
  if (!own.some((value) => value !== null && value !== 0)) return false;
  return own.every((value, index) => {
    const sum = sums.values[index] ?? null;
    return value === null || (sum !== null && isSame(value, sum));
  });
}

function isAddend({ kind }: SummedRow): boolean {
  return kind === "indicator" || kind === "group";
}

const sumWords = /^(?:tong|cong|toan|chung)\b/;
const groupNo = /^(?:[IVX]+|[A-ZĐ])$/;

/** Rows numbered I or A, or not at all, that are called a sum; a numbered one only where it is called nothing else. */
function mayBeSum({ kind, no, name }: SummedRow): boolean {
  if (kind !== "indicator" && (kind !== "subRow" || no !== null)) return false;
  const isNumbered = no !== null && !groupNo.test(no);
  return isNumbered ? isTotalName(name) : sumWords.test(foldText(name.slice(0, 10)));
}

/** The sum of the outermost rows that carry figures: what a grand total says. */
function outermostSums(rows: readonly SummedRow[]): Sums {
  const addends = rows.filter((row) => isAddend(row) && row.no !== null);
  const depth = addends.reduce((least, row) => Math.min(least, row.depth), Infinity);
  const sums = noSums();
  for (const row of addends) if (row.depth === depth) add(sums, row);
  return sums;
}

/** For each row that is the sum of all rows before it beside it: whether groups are among them. */
function findSums(rows: readonly SummedRow[]): ReadonlyMap<number, boolean> {
  const byDepth = new Map<number, Sums>();
  const found = new Map<number, boolean>();
  for (const row of rows.filter(isAddend)) {
    for (const depth of byDepth.keys()) if (depth > row.depth) byDepth.delete(depth);
    const sums = byDepth.get(row.depth) ?? noSums();
    byDepth.set(row.depth, sums);
    if (mayBeSum(row) && isSumOf(row, sums)) found.set(row.row, sums.hasGroups);
    else add(sums, row);
  }
  return found;
}

function withPlace<Row extends SummedRow>(row: Row, isCertain: boolean): Row {
  if (isCertain) return { ...row, kind: "total", doubt: null };
  return { ...row, doubt: row.doubt ?? { form: "sum", confidence: 0.6 } };
}

/**
 * Rows that their figures show to be sums: "C. Tổng vốn đầu tư" after the groups A and B is a total. "Tổng sản lượng lương thực"
 * beside its parts may be an indicator or a total: it stays one, and is doubted.
 */
export function settleSums<Row extends SummedRow>(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(mayBeSum)) return rows;
  const ofGroups = new Map([...findSums([...rows].reverse()), ...findSums(rows)]);
  const all = outermostSums(rows);
  return rows.map((row) => {
    const isOfAll = row.no === null && mayBeSum(row) && isSumOf(row, all);
    const isOfGroups = ofGroups.get(row.row);
    if (!isOfAll && isOfGroups === undefined) return row;
    return withPlace(row, isOfAll || isOfGroups === true || isTotalName(row.name));
  });
}
