import type { Check, CheckInput } from "../check";
import { sheetCell } from "../sheetCell";

const id = "legacyText";

const legacyLetters = /[\u00a1-\u00ff]/;
/** Letters that only Unicode Vietnamese has. */
const unicodeLetters = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
/** Ƣ and ƣ stand where a PDF meant Ư and ư. */
const pdfLetters = /[\u01a2\u01a3]/;

/** Names kept in an old encoding (TCVN3), or with Ƣ for Ư out of a PDF: read as meant, but search and sorting do not find them. */
export const legacyText: Check = {
  id,
  validate: (input) => {
    const legacy = rowsWhere(input, isLegacy);
    const pdf = rowsWhere(input, (written) => pdfLetters.test(written));
    return [...finding(input, legacy, {}), ...finding(input, pdf, { form: "pdf" })];
  },
};

function rowsWhere(
  { assessed, snapshot }: CheckInput,
  test: (written: string, read: string) => boolean,
): readonly number[] {
  const { rows, columns } = assessed.calculated.table;
  return rows.flatMap(({ row, name }) => {
    const { value } = sheetCell(snapshot, row, columns.name ?? -1);
    return typeof value === "string" && test(value, name) ? [row] : [];
  });
}

/** The reading turned it into Unicode. */
function isLegacy(written: string, read: string): boolean {
  return legacyLetters.test(written) && !unicodeLetters.test(written) && unicodeLetters.test(read);
}

function finding(
  { assessed }: CheckInput,
  rows: readonly number[],
  form: Readonly<Record<string, string>>,
): ReturnType<Check["validate"]> {
  const [row] = rows;
  if (row === undefined) return [];
  const cell = { row, column: assessed.calculated.table.columns.name ?? 0 };
  const details = { count: rows.length, ...form };
  return [{ check: id, severity: "info", cell, indicator: null, details }];
}
