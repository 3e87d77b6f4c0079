import { isCellError, type CellContent, type CellValue } from "../core/model/cell";

/** Whether two values are the same; an empty text and a blank cell look alike to every person and are taken as one. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return one === other || (isBlank(one) && isBlank(other));
}

/** Whether two cells hold the same: the same formula (Excel may change its spacing and capitals), or the same value. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (one.kind === "formula") {
    return other.kind === "formula" && sameFormula(one.formula, other.formula);
  }
  return other.kind === "value" && sameValue(one.value, other.value);
}

/** Whether two formulas say the same, apart from a leading "=", spaces and capitals outside quoted text. */
export function sameFormula(one: string, other: string): boolean {
  return comparableFormula(one) === comparableFormula(other);
}

/** A content as people would type it, for messages. */
export function contentText(content: CellContent): string {
  if (content.kind === "formula") return content.formula;
  if (isCellError(content.value)) return content.value.error;
  return content.value === null ? "" : String(content.value);
}

function isBlank(value: CellValue): boolean {
  return value === null || value === "";
}

function comparableFormula(formula: string): string {
  const parts = formula
    .replace(/^=/, "")
    .replace(/_xlfn\./gi, "")
    .split('"');
  return parts
    .map((part, index) => (index % 2 === 0 ? part.replace(/\s+/g, "").toUpperCase() : part))
    .join('"');
}
