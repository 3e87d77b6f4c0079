import type { TableRow } from "../model/indicatorTable";
import type { CheckInput } from "./check";
import { sheetCell } from "./sheetCell";

function textAt({ snapshot }: CheckInput, row: number, column: number | undefined): string {
  const { value } = sheetCell(snapshot, row, column ?? -1);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** What sets the rows of one level apart from those below: their dash or plus, the depth of 1.2, a letter, or how far they stand in. */
export function rowMark(input: CheckInput, { row }: TableRow): string {
  const { columns } = input.assessed.calculated.table;
  const no = textAt(input, row, columns.no).trim();
  const name = textAt(input, row, columns.name);
  const label = no === "" ? name.trim() : no;
  const sign = /^[-–—+*•●○▪]/.exec(label)?.[0];
  if (sign !== undefined) return /[–—]/.test(sign) ? "-" : sign;
  const path = /^\d{1,3}(?:[.,]\d{1,3})+/.exec(label)?.[0];
  if (path !== undefined) return `path${path.split(/[.,]/).length}`;
  if (/^[a-zđ]\s*[).]/i.test(label)) return "letter";
  return `plain${name.length - name.trimStart().length}`;
}
