import type { ComputedValue } from "../model/calculatedTable";
import type { Figure } from "../model/figure";
import type { Texts } from "../wording/texts";
import { decimalText } from "./decimalText";
import { shownDecimals } from "./shownDecimals";

type NumberFigure = Extract<Figure, { kind: "number" }>;

/** Computed percentages show two decimals, as Tính lại formats them on the sheet. */
const percentDecimals = { least: 2, most: 2 };

/** A figure as the sheet shows it, written the way the language writes numbers; a blank stays blank, a word stays itself. */
export function figureText(figure: Figure, numberFormat: string, texts: Texts): string {
  switch (figure.kind) {
    case "blank":
      return "";
    case "number":
      return numberAsShown(figure, numberFormat, texts);
    case "word":
    case "ambiguous":
      return figure.text.trim();
    case "error":
      return figure.code;
  }
}

function numberAsShown(figure: NumberFigure, numberFormat: string, texts: Texts): string {
  const { value, storedAs, behind = "", shownAsPercent } = figure;
  // What was typed as text was typed with the decimals its writer wanted.
  const shown = storedAs === "number" ? shownDecimals(numberFormat) : null;
  const decimals = shown ?? (hasNoise(value) ? ofDivision : null);
  return `${decimalText(value, texts, decimals)}${shownAsPercent === true ? "%" : ""}${behind}`;
}

const mostDecimals = 4;
const ofDivision = { least: 2, most: 2 };

/** Whether the decimals are those of a division rather than of a count: nobody reads, or types, so many. The sheet “Tổng hợp” shows them alike. */
function hasNoise(value: number): boolean {
  const [, fraction = ""] = String(Number(value.toPrecision(15))).split(".");
  return fraction.length > mostDecimals;
}

/** A computed percentage; a word that was carried over stays itself. */
export function percentageText(value: ComputedValue, texts: Texts): string {
  return typeof value === "number" ? decimalText(value, texts, percentDecimals) : (value ?? "");
}

/** What remains of a plan, with the decimals of the plan's cell; “-” where nothing does. */
export function remainingText(value: ComputedValue, plan: Figure, texts: Texts): string {
  if (typeof value !== "number") return value ?? "";
  const isPercent = plan.kind === "number" && plan.shownAsPercent === true;
  return `${decimalText(value, texts, null)}${isPercent ? "%" : ""}`;
}
