/** What a figure cell means. A word ("Duy trì", "Đạt", "-", "6,6-6,8") is kept as it is; blank is not zero. */
export type Figure =
  | { readonly kind: "blank" }
  | {
      readonly kind: "number";
      readonly value: number;
      readonly storedAs: "number" | "text";
      /** The cell holds 0,15 and shows 15 %: `value` is 15, and a formula computes with 0,15. */
      readonly shownAsPercent?: true;
      /** What the text says besides its number: the mark of “46*”, the unit of “772 ha” where its row has none. */
      readonly behind?: string;
    }
  | { readonly kind: "word"; readonly text: string }
  /**
   * A text with several possible readings that nothing in the table settles; or a number no formula can use as it stands: a date
   * (Excel makes one of “8/10”), or one with % beside others without – then the readings are empty and `doubt` says which.
   */
  | {
      readonly kind: "ambiguous";
      readonly text: string;
      readonly readings: readonly number[];
      readonly doubt?: "date" | "mixedPercent";
    }
  /** An Excel error value such as #DIV/0!. */
  | { readonly kind: "error"; readonly code: string };

export const blankFigure: Figure = { kind: "blank" };

/** The number of a figure; null for anything that is not surely a number. */
export function figureNumber(figure: Figure): number | null {
  return figure.kind === "number" ? figure.value : null;
}
