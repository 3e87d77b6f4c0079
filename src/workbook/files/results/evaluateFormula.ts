import { isCellError, type CellValue } from "../../../core/model/cell";
import { compare, ErrorResult, toNumber, toText, toTruth } from "./coercion";
import { UnknownResult, type Expression, type Operator, type Reference } from "./expression";
import { formulaFunctions, type Input } from "./formulaFunctions";

/** Gives the values of a place, row by row. */
export type Lookup = (reference: Reference) => readonly CellValue[];

/** The value of a formula; a blank result shows as 0. Throws `UnknownResult` where it is not certain. */
export function evaluateFormula(expression: Expression, lookup: Lookup): CellValue {
  return evaluate(expression, lookup) ?? 0;
}

function evaluate(expression: Expression, lookup: Lookup): CellValue {
  try {
    return evaluateOrThrow(expression, lookup);
  } catch (cause) {
    if (cause instanceof ErrorResult) return cause.value;
    throw cause;
  }
}

function evaluateOrThrow(expression: Expression, lookup: Lookup): CellValue {
  switch (expression.kind) {
    case "value":
      return expression.value;
    case "reference":
      return singleValue(expression, lookup);
    case "negative":
      return -toNumber(evaluate(expression.input, lookup));
    case "percent":
      return toNumber(evaluate(expression.input, lookup)) / 100;
    case "call":
      return callFunction(expression.name, expression.inputs, lookup);
    case "operation": {
      const left = evaluate(expression.left, lookup);
      return operate(expression.operator, left, evaluate(expression.right, lookup));
    }
  }
}

function singleValue(reference: Reference, lookup: Lookup): CellValue {
  const { rowCount, columnCount } = reference.area;
  if (rowCount * columnCount !== 1) throw new UnknownResult("an area where a value is needed");
  return lookup(reference)[0] ?? null;
}

function callFunction(name: string, inputs: readonly Expression[], lookup: Lookup): CellValue {
  if (name === "IF") return choose(inputs, lookup);
  if (name === "IFERROR") return replaceError(inputs, lookup);
  const known = formulaFunctions.get(name);
  if (known === undefined) throw new UnknownResult(`the function ${name}`);
  return finite(known(...inputs.map((input) => inputOf(input, lookup))));
}

/** IF looks only at the input it needs; without a third one it answers FALSE. */
function choose([condition, then, otherwise]: readonly Expression[], lookup: Lookup): CellValue {
  if (condition === undefined || then === undefined) throw new UnknownResult("IF");
  if (toTruth(evaluate(condition, lookup))) return evaluate(then, lookup) ?? 0;
  return otherwise === undefined ? false : (evaluate(otherwise, lookup) ?? 0);
}

function replaceError([tried, instead]: readonly Expression[], lookup: Lookup): CellValue {
  if (tried === undefined || instead === undefined) throw new UnknownResult("IFERROR");
  const value = evaluate(tried, lookup);
  return isCellError(value) ? evaluate(instead, lookup) : value;
}

function inputOf(expression: Expression, lookup: Lookup): Input {
  return expression.kind === "reference"
    ? { kind: "area", values: lookup(expression) }
    : { kind: "value", value: evaluate(expression, lookup) };
}

type Comparison = Extract<Operator, "=" | "<>" | "<" | ">" | "<=" | ">=">;

function isComparison(operator: Operator): operator is Comparison {
  return /[=<>]/.test(operator);
}

function operate(operator: Operator, left: CellValue, right: CellValue): CellValue {
  if (operator === "&") return toText(left) + toText(right);
  if (isComparison(operator)) return compareBy(operator, compare(left, right));
  return calculate(operator, toNumber(left), toNumber(right));
}

function calculate(
  operator: Exclude<Operator, Comparison | "&">,
  left: number,
  right: number,
): CellValue {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return finite(left * right);
    case "/":
      return divide(left, right);
    case "^":
      return finite(left ** right);
  }
}

function divide(dividend: number, divisor: number): CellValue {
  return divisor === 0 ? { error: "#DIV/0!" } : finite(dividend / divisor);
}

function compareBy(operator: Comparison, order: number): boolean {
  if (operator === "=") return order === 0;
  if (operator === "<>") return order !== 0;
  if (Number.isNaN(order)) throw new UnknownResult("the order of two texts");
  const isLess = operator === "<" || operator === "<=";
  return (isLess ? order < 0 : order > 0) || (order === 0 && operator.endsWith("="));
}

function finite(value: CellValue): CellValue {
  return typeof value === "number" && !Number.isFinite(value) ? { error: "#NUM!" } : value;
}
