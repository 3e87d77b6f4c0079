import Big from "big.js";
import type { CalculatedRow } from "../model/calculatedTable";
import { figureNumber } from "../model/figure";
import type { FigureRole } from "../model/columnRole";
import type { DocumentWording } from "../wording/documentColumn";
import { fillTemplate } from "../wording/fillTemplate";
import { decimalText } from "./decimalText";
import { figureText } from "./figureText";

/** Percentages in running text: at most two decimals, no zeros behind. */
const inText = { least: 0, most: 2 };

/** The number format of the cell that holds a figure of the row. */
export type FormatOf = (row: CalculatedRow, role: FigureRole) => string;

/** An indicator as a report names it: value, unit, % kế hoạch, tăng/giảm against the same period. What is not known is left out. */
export function indicatorPhrase(
  row: CalculatedRow,
  formatOf: FormatOf,
  wording: DocumentWording,
): string {
  const parts = [planPart(row, formatOf, wording), changePart(row, wording)];
  const actual = withUnit(row, "actual", { formatOf, wording });
  const lead = actual === "" ? row.source.name : `${row.source.name} ${actual}`;
  return [oneLine(lead), ...parts.filter((part) => part !== "")].join(", ");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Where lower is better a share of the plan would mislead: the plan itself is named. */
function planPart(row: CalculatedRow, formatOf: FormatOf, wording: DocumentWording): string {
  const { source, computed } = row;
  if (source.direction === "lower") {
    const plan = withUnit(row, "plan", { formatOf, wording });
    return plan === "" ? "" : fillTemplate(wording.document.planIs, { plan });
  }
  if (typeof computed.vsPlan !== "number") return "";
  const percent = decimalText(computed.vsPlan, wording.texts, inText);
  return fillTemplate(wording.document.ofPlan, { percent });
}

/** Rates are compared in percentage points, everything else in percent. */
function changePart({ source, computed }: CalculatedRow, wording: DocumentWording): string {
  const actual = figureNumber(source.figures.actual);
  const before = figureNumber(source.figures.samePeriod);
  if (actual === null || before === null) return "";
  if (actual === before) return wording.document.change.same;
  if (source.unit?.trim() === "%") {
    const points = new Big(actual).minus(before);
    return changeText(
      points,
      wording.document.pointChange,
      decimalText(abs(points), wording.texts, null),
    );
  }
  if (typeof computed.vsSamePeriod !== "number") return "";
  const percent = new Big(computed.vsSamePeriod).minus(100);
  return changeText(
    percent,
    wording.document.change,
    decimalText(abs(percent), wording.texts, inText),
  );
}

function abs(change: Big): number {
  return change.abs().toNumber();
}

/** Nothing is said of a change too small to be told. */
function changeText(
  change: Big,
  forms: Readonly<Record<"more" | "less", string>>,
  amount: string,
): string {
  if (change.eq(0)) return "";
  return fillTemplate(change.gt(0) ? forms.more : forms.less, { change: amount });
}

function withUnit(
  row: CalculatedRow,
  role: "actual" | "plan",
  { formatOf, wording }: { readonly formatOf: FormatOf; readonly wording: DocumentWording },
): string {
  const figure = row.source.figures[role];
  const text = figureText(figure, formatOf(row, role), wording.texts);
  const unit = row.source.unit?.trim() ?? "";
  if (text === "" || unit === "" || figure.kind !== "number") return text;
  if (unit === "%") return text.endsWith("%") ? text : `${text}%`;
  return `${text} ${inSentence(unit)}`;
}

/** “Tấn” becomes “tấn”; an abbreviation such as DN stays. */
function inSentence(unit: string): string {
  const [first = "", second = ""] = unit;
  const isWord =
    second !== "" && second === second.toLowerCase() && second !== second.toUpperCase();
  return isWord ? `${first.toLowerCase()}${unit.slice(1)}` : unit;
}

/** An indicator that has not been started: its name and what was planned. */
export function notStartedPhrase(
  row: CalculatedRow,
  formatOf: FormatOf,
  wording: DocumentWording,
): string {
  const name = oneLine(row.source.name);
  const plan = withUnit(row, "plan", { formatOf, wording });
  return plan === "" ? name : `${name} (${fillTemplate(wording.document.planIs, { plan })})`;
}
