import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuiltTable, RowLiteral } from "./buildTable";
import { buildTable } from "./buildTable";

/** Figures the report prints with a dot that is not a decimal point, or with zeros that only look like thousands. */
const printed: Readonly<Record<string, number>> = {
  "4.150": 4150,
  "2.240": 2240,
  "2.300": 2300,
  "1.850": 1850,
  "2.000": 2,
};

const lowerIsBetter = new Set(["14", "18"]);

function literal(text: string | undefined): number | string | null {
  const trimmed = (text ?? "").trim();
  if (trimmed === "") return null;
  const number = printed[trimmed] ?? Number(trimmed.replace(",", "."));
  return Number.isNaN(number) ? trimmed : number;
}

function kindOf(no: string): Required<RowLiteral>["kind"] {
  if (/^[IVX]+$/.test(no)) return "group";
  return no === "-" ? "subRow" : "indicator";
}

function rowLiteral(line: string): RowLiteral {
  const [no = "", name = "", unit = "", plan, samePeriod, actual, ...rest] = line.split("\t");
  const [vsSamePeriod, vsPlan, remaining, note = ""] = rest;
  return {
    kind: kindOf(no),
    no,
    name,
    unit: unit === "" ? null : unit,
    direction: lowerIsBetter.has(no) ? "lower" : "higher",
    plan: literal(plan),
    samePeriod: literal(samePeriod),
    actual: literal(actual),
    vsSamePeriod: literal(vsSamePeriod),
    vsPlan: literal(vsPlan),
    remaining: literal(remaining),
    note: note.trim() === "" ? null : note.trim(),
  };
}

/** The 29 indicators of Bút Sơn's half-year report as literal rows, every figure a real number, from row 9 as in the sample workbooks. */
export function butSonRows(): RowLiteral[] {
  const path = join(__dirname, "../fixtures/but-son-6-thang-2023.tsv");
  const lines = readFileSync(path, "utf8").split(/\r?\n/).slice(3);
  return lines.filter((line) => line.trim() !== "").map(rowLiteral);
}

/** The report's table and sheet, with what the author typed into the computed columns. */
export function butSonTable(rows: readonly RowLiteral[] = butSonRows()): BuiltTable {
  return buildTable(rows, { firstRow: 8 });
}
