/** An error value of a cell, such as #DIV/0!. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds or shows; null is a blank cell, which is never the same as 0. */
export type CellValue = number | string | boolean | CellError | null;

/** Whether the value is an error such as #REF!. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** What is put into a cell: a formula in en-US syntax that begins with "=", or a value as it is (text stays text, null clears). */
export type CellContent =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: CellValue };
