/** A cell of the same sheet in a formula: not after "!" (another sheet), not part of a name or function. */
const reference = /(?<![\w.!$])\$?[A-Z]{1,3}\$?(\d{1,7})(?![\w.(!])/gi;

/** The 0-based rows of its own sheet a formula points at, in the order they are written. */
export function referencedRows(formula: string): readonly number[] {
  const withoutTexts = formula.replace(/"[^"]*"/g, '""');
  const withoutOtherSheets = withoutTexts.replace(
    /('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?/giu,
    "",
  );
  return [...withoutOtherSheets.matchAll(reference)].map((match) => Number(match[1]) - 1);
}
