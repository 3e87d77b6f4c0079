import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { IncomingValue } from "../../src/core/model/filling";
import type { IndicatorTable } from "../../src/core/model/indicatorTable";
import { buildTable, type RowLiteral } from "../support/buildTable";

/** A table, the values of a source, and the row each value belongs to (null: to none). */
export interface MatchingSet {
  readonly name: string;
  readonly isHeldOut: boolean;
  readonly table: IndicatorTable;
  readonly values: readonly IncomingValue[];
  readonly expected: readonly (number | null)[];
}

interface Label {
  readonly sign: string;
  readonly no: string | null;
  readonly name: string;
  readonly unit: string | null;
}

const firstRow = 14;
const label = /^([-+#] )?(?:((?:\d+|[IVX]+|[A-C])[.)]|[IVX]+\.\d+) )?([^[]*?) ?(?:\[([^\]]*)\])?$/;

function parseLabel(text: string): Label {
  const [, sign = "", no = null, name = "", unit = null] = label.exec(text.trim()) ?? [];
  return { sign: sign.trim(), no, name, unit };
}

/** A value; its figure is its place, so that no two are the same. */
function valueOf({ no, name, unit }: Label, parent: string | null, place: number): IncomingValue {
  return {
    no,
    name,
    unit,
    group: null,
    parent,
    figure: { kind: "number", value: place, storedAs: "number" },
    text: String(place),
    claims: null,
    origin: { kind: "line", line: place },
  };
}

function rowOf({ sign, no, name, unit }: Label): RowLiteral {
  if (sign === "#") return { kind: "group", no: no?.replace(".", "") ?? null, name };
  return sign === "-"
    ? { kind: "subRow", no: "-", name, unit }
    : { kind: "indicator", no: no?.replace(".", "") ?? null, name, unit };
}

/** One line: “row <= value”, “row <=” for a row without a value, “+ value” for one that belongs to no row. */
interface SetLine {
  readonly row: RowLiteral | null;
  readonly value: Label;
}

function parseLine(line: string): SetLine {
  const [left = "", right = ""] = line.split("<=");
  return line.startsWith("+ ")
    ? { row: null, value: parseLabel(left.slice(2)) }
    : { row: rowOf(parseLabel(left)), value: parseLabel(right) };
}

function linesOf(text: string): readonly string[] {
  const block = text.split("```text\n")[1]?.split("```")[0] ?? "";
  return block.trim().split("\n");
}

function readSet(file: string): MatchingSet {
  const text = readFileSync(join(__dirname, file), "utf8");
  const rows: RowLiteral[] = [];
  const values: IncomingValue[] = [];
  const expected: (number | null)[] = [];
  let parent: string | null = null;
  for (const { row, value } of linesOf(text).map(parseLine)) {
    if (row !== null) rows.push(row);
    if (value.name === "") continue;
    const isPart = value.sign === "-";
    values.push(valueOf(value, isPart ? parent : null, values.length + 1));
    expected.push(row === null ? null : firstRow + rows.length - 1);
    if (!isPart) parent = value.name;
  }
  const { table } = buildTable(rows, { firstRow });
  const isHeldOut = text.includes("\nheld out: yes");
  return { name: basename(file, ".md"), isHeldOut, table, values, expected };
}

/** Every set of this folder. */
export function matchingSets(): readonly MatchingSet[] {
  return readdirSync(__dirname)
    .filter((file) => file.startsWith("matching-") && file.endsWith(".md"))
    .map(readSet);
}
