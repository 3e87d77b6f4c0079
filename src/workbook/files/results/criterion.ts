import type { CellValue } from "../../../core/model/cell";
import { isCellError } from "../../../core/model/cell";
import { compare } from "./coercion";
import { UnknownResult } from "./expression";

type Test = (value: CellValue) => boolean;

/** What COUNTIF and SUMIF look for: a value, or a text such as "<50", "<>", "*duy trì*". */
export function parseCriterion(criterion: CellValue): Test {
  if (criterion === null) return (value) => value === 0;
  if (isCellError(criterion)) throw new UnknownResult(criterion.error);
  return typeof criterion === "string"
    ? parseTextCriterion(criterion)
    : (value) => value === criterion;
}

function parseTextCriterion(criterion: string): Test {
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const number = plainNumber(operand);
  if (number !== null) return compareWith(operator, number);
  if (/^(<|>)=?$/.test(operator)) throw new UnknownResult(criterion);
  const equals = equalsText(operand, operator === "" ? "" : "=");
  return operator === "<>" ? (value) => !equals(value) : equals;
}

/** A number every regional setting reads alike; with a mark in it the reader's settings decide. */
function plainNumber(text: string): number | null {
  if (/^[-+]?\d+$/.test(text)) return Number(text);
  if (/\d/.test(text) && /^[-+\d.,%\s]+$/.test(text)) throw new UnknownResult(text);
  return null;
}

function compareWith(operator: string, number: number): Test {
  return (value) => {
    if (typeof value === "string" && /\d/.test(value)) return numericText(operator, value, number);
    if (typeof value !== "number") return operator === "<>";
    const order = compare(value, number);
    switch (operator) {
      case "<":
        return order < 0;
      case ">":
        return order > 0;
      case "<=":
        return order <= 0;
      case ">=":
        return order >= 0;
      default:
        return (order === 0) !== (operator === "<>");
    }
  };
}

/** Excel finds a figure stored as text by "=", not by "<" or ">". */
function numericText(operator: string, text: string, number: number): boolean {
  if (/^(<|>)=?$/.test(operator)) return false;
  return ((plainNumber(text.trim()) ?? NaN) === number) !== (operator === "<>");
}

function equalsText(pattern: string, operator: string): Test {
  if (pattern === "") return (value) => value === null || (operator === "" && value === "");
  const source = pattern.replace(/~[*?~]|[\\^$.*+?()[\]{}|]/g, (sign) => {
    if (sign.length === 2) return `\\${sign.slice(1)}`;
    if (sign === "*") return "[^]*";
    return sign === "?" ? "[^]" : `\\${sign}`;
  });
  const expression = new RegExp(`^${source}$`, "i");
  return (value) => typeof value === "string" && expression.test(value);
}
