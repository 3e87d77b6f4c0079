import type { FigureRole } from "../model/columnRole";
import { figureNumber, type Figure } from "../model/figure";
import { foldText } from "./foldText";
import type { OutlinedRow } from "./outlinedRow";
import { isTotalName } from "./rowNames";

type RowFigures = Readonly<Record<FigureRole, Figure>>;

interface SummedRow {
  readonly row: OutlinedRow;
  readonly figures: RowFigures;
}

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

function add(sums: Sums, { row, figures }: SummedRow): void {
  sums.rows += 1;
  if (row.kind === "group") sums.hasGroups = true;
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

function isAddend({ row: { kind } }: SummedRow): boolean {
  return kind === "indicator" || kind === "group";
}

const sumWords = /^(?:tong|cong|toan|chung)\b/;
const groupNo = /^(?:[IVX]+|[A-ZĐ])$/;

/** Rows numbered I or A, or not at all, that are called a sum; a numbered one only where it is called nothing else. */
function mayBeSum({ kind, no, name }: OutlinedRow): boolean {
  if (kind !== "indicator" && (kind !== "subRow" || no !== null)) return false;
  const isNumbered = no !== null && !groupNo.test(no);
  return isNumbered
    ? isTotalName(name)
    : /^[tc]/i.test(name) && sumWords.test(foldText(name.slice(0, 10)));
}

/** The sum of the outermost rows that carry figures: what a grand total says. */
function outermostSums(rows: readonly SummedRow[]): Sums {
  const addends = rows.filter((each) => isAddend(each) && each.row.no !== null);
  const depth = addends.reduce((least, { row }) => Math.min(least, row.depth), Infinity);
  const sums = noSums();
  for (const each of addends) if (each.row.depth === depth) add(sums, each);
  return sums;
}

/** For each row that is the sum of all rows before it beside it: whether groups are among them. */
function findSums(rows: readonly SummedRow[]): ReadonlyMap<number, boolean> {
  const byDepth = new Map<number, Sums>();
  const found = new Map<number, boolean>();
  for (const each of rows.filter(isAddend)) {
    const { row } = each;
    for (const depth of byDepth.keys()) if (depth > row.depth) byDepth.delete(depth);
    const sums = byDepth.get(row.depth) ?? noSums();
    byDepth.set(row.depth, sums);
    if (mayBeSum(row) && isSumOf(each, sums)) found.set(row.row, sums.hasGroups);
    else add(sums, each);
  }
  return found;
}

function withPlace(row: OutlinedRow, isCertain: boolean): OutlinedRow {
  if (isCertain) return { ...row, kind: "total", doubt: null };
  return { ...row, doubt: row.doubt ?? { form: "sum", confidence: 0.6 } };
}

/**
 * Rows that their figures, one set for each, show to be sums: "C. Tổng vốn đầu tư" after the groups A and B is a total. "Tổng sản lượng
 * lương thực" beside its parts may be an indicator or a total: it stays one, and is doubted.
 */
export function settleSums(
  rows: readonly OutlinedRow[],
  figures: readonly RowFigures[],
): readonly OutlinedRow[] {
  if (!rows.some(mayBeSum)) return rows;
  const summed = rows.flatMap((row, index) => {
    const own = figures[index];
    return own === undefined ? [] : { row, figures: own };
  });
  const ofGroups = new Map([...findSums([...summed].reverse()), ...findSums(summed)]);
  const all = outermostSums(summed);
  return summed.map((each) => {
    const { row } = each;
    const isOfAll = row.no === null && mayBeSum(row) && isSumOf(each, all);
    const isOfGroups = ofGroups.get(row.row);
    if (!isOfAll && isOfGroups === undefined) return row;
    return withPlace(row, isOfAll || isOfGroups === true || isTotalName(row.name));
  });
}
