import { isCellError, type CellContent } from "../../core/model/cell";
import type { Figure } from "../../core/model/figure";
import { numberText } from "../../core/wording/numberText";
import { vi } from "../../core/wording/vi";
import { fillTexts } from "./fillTexts";

/** More decimals than anybody types. */
const decimals = 10;

/** A number as office staff write it. */
export function vietnameseNumber(value: number): string {
  return numberText(value, vi, decimals);
}

/** A figure as a person would type it; nothing for a blank. */
export function figureText(figure: Figure): string {
  switch (figure.kind) {
    case "blank":
      return "";
    case "number":
      return vietnameseNumber(figure.value);
    case "word":
    case "ambiguous":
      return figure.text;
    case "error":
      return figure.code;
  }
}

/** What a cell holds, for people: a text stands in quotation marks, so that it is told from a number. */
export function contentText(content: CellContent): string {
  if (content.kind === "formula") return content.formula;
  const { value } = content;
  if (value === null || value === "") return `(${fillTexts.blank})`;
  if (typeof value === "number") return vietnameseNumber(value);
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? `“${value}”` : String(value).toUpperCase();
}
