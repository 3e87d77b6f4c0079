import { isCellError, type CellValue } from "../../../core/model/cell";
import { ErrorResult, roundDecimal, toNumber, toText, toTruth } from "./coercion";
import { parseCriterion } from "./criterion";
import { UnknownResult } from "./expression";

/** What a function is given: a value, or those of a reference, be it to a single cell. */
export type Input =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "area"; readonly values: readonly CellValue[] };

type FormulaFunction = (...inputs: readonly Input[]) => CellValue;

/** The functions worked out here, checked against Excel's answers; all others are left to Excel. */
export const formulaFunctions: ReadonlyMap<string, FormulaFunction> = new Map<
  string,
  FormulaFunction
>([
  ["AND", (...inputs) => truths(inputs).every(Boolean)],
  ["OR", (...inputs) => truths(inputs).some(Boolean)],
  ["NOT", (input) => !toTruth(one(input))],
  ["ISNUMBER", (input) => typeof one(input) === "number"],
  ["ISTEXT", (input) => typeof one(input) === "string"],
  ["ISBLANK", (input) => one(input) === null],
  ["ISERROR", (input) => isCellError(one(input))],
  ["ROUND", (value, decimals) => roundDecimal(toNumber(one(value)), toNumber(one(decimals)))],
  ["ABS", (input) => Math.abs(toNumber(one(input)))],
  ["SUM", (...inputs) => sum(numbers(inputs))],
  ["COUNT", (...inputs) => numbers(inputs, { skipErrors: true }).length],
  ["COUNTA", (...inputs) => inputs.flatMap(valuesOf).filter((value) => value !== null).length],
  ["COUNTIF", countIf],
  ["MAX", (...inputs) => extreme(numbers(inputs), Math.max)],
  ["MIN", (...inputs) => extreme(numbers(inputs), Math.min)],
  ["AVERAGE", average],
  ["LEN", (input) => toText(one(input)).length],
  ["TRIM", (input) => toText(one(input)).replace(/ +/g, " ").replace(/^ | $/g, "")],
  ["LEFT", left],
  ["SUBSTITUTE", substitute],
  ["TEXT", text],
  ["N", (input) => asNumberOrZero(one(input))],
]);

/** The value of an input; an area in its place would make an array. */
function one(input: Input | undefined): CellValue {
  if (input?.kind === "value") return input.value;
  if (input?.values.length !== 1) throw new UnknownResult("a single value is needed");
  return input.values[0] ?? null;
}

function left(text: Input, count?: Input): CellValue {
  return toText(one(text)).slice(0, count === undefined ? 1 : toNumber(one(count)));
}

function valuesOf(input: Input): readonly CellValue[] {
  return input.kind === "area" ? input.values : [input.value];
}

/** In an area only real numbers count; a value given directly is taken as a number. */
function numbers(
  inputs: readonly Input[],
  { skipErrors = false }: { readonly skipErrors?: boolean } = {},
): readonly number[] {
  return inputs.flatMap((input) => {
    if (input.kind === "value") return [toNumber(input.value)];
    const error = input.values.find(isCellError);
    if (error !== undefined && !skipErrors) throw new ErrorResult(error);
    return input.values.filter((value) => typeof value === "number");
  });
}

function truths(inputs: readonly Input[]): readonly boolean[] {
  return inputs.flatMap((input) =>
    valuesOf(input)
      .filter((value) => input.kind === "value" || (typeof value !== "string" && value !== null))
      .map(toTruth),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Of no numbers at all it is 0. */
function extreme(
  values: readonly number[],
  better: (one: number, other: number) => number,
): number {
  return values.length === 0 ? 0 : values.reduce((one, other) => better(one, other));
}

function average(...inputs: readonly Input[]): CellValue {
  const values = numbers(inputs);
  return values.length === 0 ? { error: "#DIV/0!" } : sum(values) / values.length;
}

function countIf(range: Input | undefined, criterion: Input | undefined): CellValue {
  if (range?.kind !== "area") throw new UnknownResult("COUNTIF needs an area");
  const matches = parseCriterion(one(criterion));
  return range.values.filter((value) => matches(value)).length;
}

/** Replaces every occurrence, or only the n-th. */
function substitute(...inputs: readonly Input[]): CellValue {
  const [whole = "", old = "", fresh = ""] = inputs.slice(0, 3).map((input) => toText(one(input)));
  if (old === "") return whole;
  const pieces = whole.split(old);
  if (inputs[3] === undefined) return pieces.join(fresh);
  const nth = Math.trunc(toNumber(one(inputs[3])));
  if (nth < 1) return { error: "#VALUE!" };
  if (nth >= pieces.length) return whole;
  return pieces.slice(0, nth).join(old) + fresh + pieces.slice(nth).join(old);
}

/** Only a format of zeros is the same under all regional settings. */
function text(value: Input | undefined, format: Input | undefined): CellValue {
  const pattern = toText(one(format));
  if (!/^0+$/.test(pattern)) throw new UnknownResult(`TEXT with ${pattern}`);
  const shown = one(value);
  if (typeof shown === "string" && !/\d/.test(shown)) return shown;
  const rounded = roundDecimal(toNumber(shown), 0);
  return (rounded < 0 ? "-" : "") + toText(Math.abs(rounded)).padStart(pattern.length, "0");
}

function asNumberOrZero(value: CellValue): CellValue {
  if (isCellError(value)) return value;
  return typeof value === "string" ? 0 : Number(value ?? 0);
}
