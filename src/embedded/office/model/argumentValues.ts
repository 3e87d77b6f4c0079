import type { Area } from "../../../core/model/area";
import { invalidArgument } from "../hostError";
import type { Argument } from "../hostObject";

/** A text argument. */
export function textArgument(argument: Argument): string {
  if (typeof argument !== "string") throw invalidArgument();
  return argument;
}

/** A text argument that may be left out. */
export function optionalText(argument: Argument): string | null {
  return argument === undefined || argument === null ? null : textArgument(argument);
}

/** A number argument. */
export function numberArgument(argument: Argument): number {
  if (typeof argument !== "number" || !Number.isFinite(argument)) throw invalidArgument();
  return argument;
}

/** A row, column or count. */
export function wholeNumber(argument: Argument): number {
  const number = numberArgument(argument);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

/** A whole number that may be left out. */
export function optionalWholeNumber(argument: Argument, otherwise: number): number {
  return argument === undefined || argument === null ? otherwise : wholeNumber(argument);
}

/** A yes or no. */
export function booleanArgument(argument: Argument): boolean {
  if (typeof argument !== "boolean") throw invalidArgument();
  return argument;
}

/** A colour as #RRGGBB in capitals. Named colours are accepted by Excel but not here. */
export function colourArgument(argument: Argument): string {
  const colour = textArgument(argument);
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw invalidArgument(`'${colour}' is not #RRGGBB.`);
  return colour.toUpperCase();
}

/** One of a closed set of words. */
export function choiceArgument<Choice extends string>(
  argument: Argument,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === argument);
  if (found === undefined) throw invalidArgument(`Expected one of ${choices.join(", ")}.`);
  return found;
}

/** The fields of a plain object argument. */
export function recordArgument(argument: Argument): Readonly<Record<string, Argument>> {
  if (typeof argument !== "object" || argument === null) throw invalidArgument();
  return Object.fromEntries(Object.entries(argument));
}

type CellArgument = string | number | boolean | undefined;

function cellArgument(argument: Argument): CellArgument {
  if (argument === null || argument === undefined) return undefined;
  if (typeof argument === "object") throw invalidArgument();
  return argument;
}

/** Contents for every cell of the area: a grid of its size, or one value for all. Null leaves a cell alone (undefined here). */
export function gridArgument(argument: Argument, area: Area): CellArgument[][] {
  if (!Array.isArray(argument)) {
    const one = cellArgument(argument);
    return Array.from({ length: area.rowCount }, () =>
      Array.from({ length: area.columnCount }, () => one),
    );
  }
  const rows: readonly Argument[] = argument;
  if (rows.length !== area.rowCount) throw sizeMismatch();
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== area.columnCount) throw sizeMismatch();
    return row.map(cellArgument);
  });
}

/** The array does not fit the range. */
export function sizeMismatch(): Error {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
