/** What a figure cell means. A word ("Duy trì", "Đạt", "-", "6,6-6,8") is kept as it is; blank is not zero. */
export type Figure =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number; readonly storedAs: "number" | "text" }
  | { readonly kind: "word"; readonly text: string }
  /** A text with several possible readings that nothing in the table settles. */
  | { readonly kind: "ambiguous"; readonly text: string; readonly readings: readonly number[] }
  /** An Excel error value such as #DIV/0!. */
  | { readonly kind: "error"; readonly code: string };

export const blankFigure: Figure = { kind: "blank" };

/** The number of a figure; null for anything that is not surely a number. */
export function figureNumber(figure: Figure): number | null {
  return figure.kind === "number" ? figure.value : null;
}
