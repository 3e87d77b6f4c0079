import type { Group } from "../model/indicatorTable";
import type { OutlinedRow } from "./outlinedRow";
import { summedLabels } from "./rowNames";

interface OpenGroup {
  readonly heading: OutlinedRow;
  counted: number;
}

/** Below everything else a total is that of all groups; only one that adds a group up says so. */
function isGrandTotal({ kind, name }: OutlinedRow): boolean {
  return kind === "total" && !/^cộng(?!.*chung)/iu.test(name);
}

/** From which row on nothing but totals of all groups stands. */
function findTail(rows: readonly OutlinedRow[]): number {
  let groups = 0;
  for (const { kind } of rows) if (kind === "group") groups += 1;
  if (groups < 2) return rows.length;
  let tail = rows.length;
  while (tail > 0 && rows[tail - 1]?.kind === "total") tail -= 1;
  return tail;
}

function groupNo(open: readonly OpenGroup[]): string | null {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const no = open[index]?.heading.no ?? null;
    if (no !== null) return no;
  }
  return null;
}

/** Groups are entered from the outside in: those that do not stand further out than the row are the last ones. */
function closeGroups(open: OpenGroup[], depth: number): void {
  while ((open.at(-1)?.heading.depth ?? -Infinity) >= depth) open.pop();
}

/** "Tổng vốn (A+B)" is no part of A or B, and nothing of them comes after it. */
function closeSummed(open: OpenGroup[], name: string): void {
  const labels = summedLabels(name);
  const first = open.findIndex(({ heading }) => labels.includes(heading.no ?? ""));
  if (first >= 0) open.splice(first);
}

/** Groups with their counts, and for each row the number of the nearest numbered group above that stands further out. */
export function collectGroups(rows: readonly OutlinedRow[]): {
  readonly groups: readonly Group[];
  readonly groupOfRow: readonly (string | null)[];
} {
  const all: OpenGroup[] = [];
  const open: OpenGroup[] = [];
  const tail = findTail(rows);
  const groupOfRow = rows.map((row, index) => {
    if (index >= tail && isGrandTotal(row)) return null;
    if (row.kind !== "subRow") closeGroups(open, row.depth);
    if (row.kind === "total") closeSummed(open, row.name);
    const group = groupNo(open);
    if (row.kind === "indicator") for (const each of open) each.counted += 1;
    if (row.kind === "group") {
      const entered = { heading: row, counted: 0 };
      all.push(entered);
      open.push(entered);
    }
    return group;
  });
  const groups = all.map(({ heading: { no, name, row, declared }, counted }) => ({
    no,
    name,
    row,
    declared,
    counted,
  }));
  return { groups, groupOfRow };
}
