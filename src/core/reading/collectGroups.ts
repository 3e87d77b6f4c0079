import type { Group } from "../model/indicatorTable";
import type { OutlinedRow } from "./outlinedRow";

interface OpenGroup {
  readonly heading: OutlinedRow;
  counted: number;
}

/** Groups with their counts, and for each row the group it stands in: the nearest one above that stands further out. */
export function collectGroups(rows: readonly OutlinedRow[]): {
  readonly groups: readonly Group[];
  readonly groupOfRow: readonly (string | null)[];
} {
  const all: OpenGroup[] = [];
  let open: OpenGroup[] = [];
  const groupOfRow = rows.map((row) => {
    if (row.kind !== "subRow") open = open.filter(({ heading }) => heading.depth < row.depth);
    const group = open.filter(({ heading }) => heading.no !== null).at(-1)?.heading.no ?? null;
    if (row.kind === "indicator") for (const each of open) each.counted += 1;
    if (row.kind === "group") {
      const entered = { heading: row, counted: 0 };
      all.push(entered);
      open = [...open, entered];
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
