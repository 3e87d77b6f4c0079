import { figureNumber } from "../../model/figure";
import type { TableRow } from "../../model/indicatorTable";
import type { Check } from "../check";
import { foldedName } from "../foldedName";
import { enteredRoles } from "../judgeFigures";
import { rowFinding } from "../rowFinding";

const id = "duplicateName";

/** Names that say nothing without the row above them: under each crop stand area, yield and output. */
const repeatable: ReadonlySet<string> = new Set([
  ..."dien tich,nang suat,san luong,so luong,gia tri,doanh thu,tong so,trong do,chia ra,khac,nu,nam,so ho,so nguoi".split(
    ",",
  ),
  ..."so vu,so tien,ty le,so lop,so xa,so thon,so truong,so hoc sinh,so luot,tong dan,con lai,cong".split(
    ",",
  ),
]);

/** Two rows of the same name and unit at the same place: one was copied, or names another thing. */
export const duplicateName: Check = {
  id,
  validate: (input) => {
    const { table } = input.assessed.calculated;
    const repeated = repeatedRows(table.rows);
    return repeated.map(([first, row]) => {
      const details = {
        rowName: row.name,
        first: String(first.row + 1),
        row: String(row.row + 1),
        ...(haveSameFigures(first, row) ? { form: "same" } : {}),
      };
      return rowFinding(table, row, { check: id, severity: "warning", role: "name", details });
    });
  },
};

type Repeated = readonly (readonly [first: TableRow, row: TableRow])[];

/** Rows whose name stood there before; where several names of one place return, they are a list that repeats under each heading. */
function repeatedRows(rows: readonly TableRow[]): Repeated {
  const firsts = new Map<string, TableRow>();
  const found = new Map<string, (readonly [TableRow, TableRow])[]>();
  const maySame = namesUsedTwice(rows);
  let place = 0;
  for (const row of rows) {
    if (row.kind === "group") place += 1;
    const name = maySame.has(foldedName(row)) ? comparableName(row) : null;
    if (name === null) continue;
    const scope = `${place}\n${row.kind}\n${row.parent ?? ""}`;
    const key = `${scope}\n${name}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else if (!repeatable.has(foldedName(row))) addTo(found, scope, [first, row]);
  }
  return [...found.values()].flatMap((pairs) => (isRepeatedList(pairs) ? [] : pairs));
}

/** A rough look that spares most names a closer one. */
function namesUsedTwice(rows: readonly TableRow[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const row of rows) {
    const name = foldedName(row);
    if (once.has(name)) twice.add(name);
    else once.add(name);
  }
  return twice;
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function isRepeatedList(pairs: Repeated): boolean {
  const isSubRow = pairs[0]?.[1].kind === "subRow";
  return isSubRow && pairs.length > 1 && !pairs.every((pair) => haveSameFigures(...pair));
}

function comparableName(row: TableRow): string | null {
  if (row.kind !== "indicator" && row.kind !== "subRow") return null;
  if (row.name.length < 4) return null;
  const name = row.name.normalize("NFC").toLowerCase();
  return `${name.replace(/[\s.,;:()-]+/g, " ").trim()}\n${row.unit ?? ""}`;
}

function haveSameFigures(one: TableRow, other: TableRow): boolean {
  const numbers = ({ figures }: TableRow): string =>
    enteredRoles.map((role) => figureNumber(figures[role]) ?? "").join("|");
  return numbers(one) === numbers(other) && numbers(one) !== "||";
}
