import type { DocumentColumn } from "../core/model/reportDocument";

/** Figures stand right, below one another; a word or a dash among them stands in the middle. */
export function alignOf(text: string, align: DocumentColumn["align"]): DocumentColumn["align"] {
  return align === "right" && !/\d/.test(text) ? "center" : align;
}
