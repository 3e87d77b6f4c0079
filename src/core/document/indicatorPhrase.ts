import Big from "big.js";
import type { AssessedIndicator } from "../model/assessment";
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
  indicator: AssessedIndicator,
  formatOf: FormatOf,
  wording: DocumentWording,
): string {
  const { row } = indicator;
  const parts = [planPart(indicator, formatOf, wording), changePart(indicator, wording)];
  const actual = withUnit(row, "actual", { formatOf, wording });
  const lead = actual === "" ? row.source.name : `${row.source.name} ${actual}`;
  return [oneLine(lead), ...parts.filter((part) => part !== "")].join(", ");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Where lower is better, and where rounding hides on which side of the line it stands, a share of the plan would mislead: the plan is named. */
function planPart(
  indicator: AssessedIndicator,
  formatOf: FormatOf,
  wording: DocumentWording,
): string {
  const { row } = indicator;
  const { vsPlan } = row.computed;
  if (row.source.direction === "lower" || isRoundedOver(indicator)) {
    const plan = withUnit(row, "plan", { formatOf, wording });
    return plan === "" ? "" : fillTemplate(wording.document.planIs, { plan });
  }
  const percent =
    typeof vsPlan === "number"
      ? decimalText(vsPlan, wording.texts, inText)
      : statedShare(row, formatOf, wording);
  if (percent === "") return "";
  return fillTemplate(wording.document.ofPlan, { percent });
}

/** Where the table tells no plan, the share of it that somebody typed. */
function statedShare(row: CalculatedRow, formatOf: FormatOf, { texts }: DocumentWording): string {
  const { plan, vsPlan } = row.source.figures;
  if (plan.kind !== "blank" || vsPlan.kind !== "number") return "";
  return figureText(vsPlan, formatOf(row, "vsPlan"), texts).replace(/%$/, "");
}

/** 99,996 % of the plan is not met, and would read “đạt 100%”; so with a threshold. */
function isRoundedOver({ row, threshold, yearResult }: AssessedIndicator): boolean {
  const { exactAttainment, attainment } = row;
  if (exactAttainment === null || attainment === null) return false;
  const exact = new Big(exactAttainment);
  return yearResult === undefined
    ? exact.lt(threshold) !== attainment < threshold
    : exact.cmp(100) !== new Big(attainment).cmp(100);
}

/** Rates are compared in percentage points, everything else in percent. */
function changePart({ row, yearResult }: AssessedIndicator, wording: DocumentWording): string {
  const { source, computed } = row;
  const { change, pointChange, before: names } = wording.document;
  const than = { before: yearResult === undefined ? names.period : names.year };
  const actual = figureNumber(source.figures.actual);
  const before = figureNumber(source.figures.samePeriod);
  if (actual === null || before === null) return "";
  if (actual === before) return fillTemplate(change.same, than);
  if (source.unit?.trim() === "%") {
    const points = new Big(actual).minus(before);
    const amount = decimalText(abs(points), wording.texts, null);
    return changeText(points, pointChange, { ...than, change: amount });
  }
  if (typeof computed.vsSamePeriod !== "number") return "";
  const percent = new Big(computed.vsSamePeriod).minus(100);
  const amount = decimalText(abs(percent), wording.texts, inText);
  return changeText(percent, change, { ...than, change: amount });
}

function abs(change: Big): number {
  return change.abs().toNumber();
}

/** Nothing is said of a change too small to be told. */
function changeText(
  change: Big,
  forms: Readonly<Record<"more" | "less", string>>,
  values: Readonly<Record<"change" | "before", string>>,
): string {
  if (change.eq(0)) return "";
  return fillTemplate(change.gt(0) ? forms.more : forms.less, values);
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

/** An indicator that has not been started: its name and what was planned; when the year is over also that it was not. */
export function notStartedPhrase(
  { row, yearResult }: AssessedIndicator,
  formatOf: FormatOf,
  wording: DocumentWording,
): string {
  const { isNotStarted, planIs } = wording.document;
  const plan = withUnit(row, "plan", { formatOf, wording });
  return [
    oneLine(row.source.name),
    ...(yearResult === undefined ? [] : [isNotStarted]),
    ...(plan === "" ? [] : [`(${fillTemplate(planIs, { plan })})`]),
  ].join(" ");
}
