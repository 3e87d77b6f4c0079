import { cellAddress } from "../../model/address";
import { computedRoles, type FigureRole } from "../../model/columnRole";
import type { Finding } from "../../model/finding";
import type { Check, CheckInput } from "../check";
import { cellOf, enteredRoles } from "../judgeFigures";

const id = "mixedDecimalStyle";

/** The sign between whole and fraction. */
type DecimalSign = "," | ".";

interface StyledText {
  readonly text: string;
  readonly value: number;
  readonly row: number;
  readonly sign: DecimalSign;
}

/** Figures typed as text with 5,5 and 5.6 in one column: a reader cannot know what 2.000 is. One finding a column, at the rarer style. */
export const mixedDecimalStyle: Check = {
  id,
  validate: (input) =>
    [...enteredRoles, ...computedRoles].flatMap((role) => validateColumn(input, role)),
};

function validateColumn(input: CheckInput, role: FigureRole): readonly Finding[] {
  const { table } = input.assessed.calculated;
  const column = table.columns[role];
  if (column === undefined) return [];
  const styled = styledTexts(input, role);
  const commas = styled.filter(({ sign }) => sign === ",");
  const dots = styled.filter(({ sign }) => sign === ".");
  const [rare, usual] = commas.length < dots.length ? [commas, dots] : [dots, commas];
  const [first, other] = [rare[0], usual[0]];
  if (first === undefined || other === undefined) return [];
  const details = {
    role,
    text: first.text,
    value: first.value,
    other: other.text,
    otherValue: other.value,
    otherCell: cellAddress(other.row, column),
    count: rare.length,
  };
  const cell = { row: first.row, column };
  return [{ check: id, severity: "warning", cell, indicator: null, details }];
}

function styledTexts(input: CheckInput, role: FigureRole): readonly StyledText[] {
  return input.assessed.calculated.rows.flatMap((row) => {
    const figure = row.source.figures[role];
    if (figure.kind !== "number" || figure.storedAs !== "text") return [];
    const { value } = cellOf(input, row, role);
    if (typeof value !== "string") return [];
    const sign = decimalSign(value, figure.value);
    return sign === null
      ? []
      : [{ text: value.trim(), value: figure.value, row: row.source.row, sign }];
  });
}

/** What the text writes between whole and fraction, told by what it was read as; null where it writes neither that nor thousands. */
function decimalSign(text: string, value: number): DecimalSign | null {
  const digits = digitsOf(text);
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (last < 0) return null;
  const sign = digits.charAt(last) === "," ? "," : ".";
  if (isThousands(digits, value)) return sign === "," ? "." : ",";
  const whole = Number(digits.slice(0, last).replace(/\D/g, ""));
  return whole === Math.abs(Math.trunc(value)) ? sign : null;
}

function digitsOf(text: string): string {
  if (!text.includes(".") && !text.includes(",")) return "";
  return (/\d[\d.,]*/.exec(text)?.[0] ?? "").replace(/[.,]$/, "");
}

function isThousands(digits: string, value: number): boolean {
  return /[.,]\d{3}$/.test(digits) && Number(digits.replace(/[.,]/g, "")) === Math.abs(value);
}
