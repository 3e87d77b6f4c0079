import type { AssessedIndicator, Assessment, YearResult } from "../model/assessment";
import { isYearEndNote } from "../model/yearEndNote";
import { formulaText } from "./sheetEdits";
import { statusName } from "./statusName";

/** The cells an assessment follows from; `threshold` is a cell, or a number where it is its own. */
export interface JudgedCells {
  readonly plan: string;
  readonly actual: string;
  readonly threshold: string;
  /** Where the table tells no plan, what it says of the share of it; else null. */
  readonly share: string | null;
  /** The year is over: judged is what has come of the plan. */
  readonly isYear: boolean;
}

type Status = Assessment | YearResult;

/**
 * Judges a row of the summary sheet by the figures it shows, as the assessment does: see `assessIndicator`. Baked in are the direction,
 * what a blank actual means (by the note), and what the present word means.
 * ROUND to 10 decimals takes off binary noise, so that 1,1 of 2,2 is not below 50.
 */
export function statusFormula(indicator: AssessedIndicator, cells: JudgedCells): string {
  const { actual } = cells;
  const blank = text(statusOfBlank(indicator));
  const number = numberStatus(indicator, cells);
  const status = `IF(ISNUMBER(${actual}),${number},IF(${actual}="",${blank},${wordStatus(indicator, cells)}))`;
  return `IFERROR(${status},${text("missing")})`;
}

function text(status: Status): string {
  return formulaText(statusName(status));
}

/** A blank is excused by the note as it is now, or it is missing. */
function statusOfBlank({ row }: AssessedIndicator): Assessment {
  return isYearEndNote(row.source.note) ? "yearEnd" : "missing";
}

function numberStatus({ row: { source } }: AssessedIndicator, cells: JudgedCells): string {
  const { plan, actual, isYear, share } = cells;
  const unmeasured = text(isYear ? "met" : "reached");
  switch (source.direction) {
    case "higher": {
      const typed = share === null ? unmeasured : typedStatus(`${share}/100`, cells, unmeasured);
      const measured = `IF(N(${plan})>0,${judged(`${actual}/${plan}`, cells)},${typed})`;
      return `IF(AND(${actual}=0,OR(NOT(ISNUMBER(${plan})),N(${plan})<>0)),${text("notStarted")},${measured})`;
    }
    case "lower": {
      if (share !== null) return typedStatus(`100/${share}`, cells, unmeasured);
      const isUnmeasured = `OR(NOT(ISNUMBER(${plan})),N(${plan})<0,${actual}<=0)`;
      const isBetter = `AND(ISNUMBER(${plan}),N(${plan})>=0,${actual}<N(${plan}))`;
      const none = isYear ? `IF(${isBetter},${text("exceeded")},${unmeasured})` : unmeasured;
      return `IF(${isUnmeasured},${none},${judged(`${plan}/${actual}`, cells)})`;
    }
  }
}

/** Judged by the share somebody typed; of 0 nothing can be said where lower is better. */
function typedStatus(part: string, cells: JudgedCells, otherwise: string): string {
  const share = cells.share ?? "0";
  const isTyped = part.startsWith("100/") ? `N(${share})>0` : `ISNUMBER(${share})`;
  return `IF(${isTyped},${judged(part, cells)},${otherwise})`;
}

function judged(share: string, { threshold, isYear }: JudgedCells): string {
  const percent = `ROUND(${share}*100,10)`;
  return isYear
    ? `IF(${percent}>100,${text("exceeded")},IF(${percent}<100,${text("notMet")},${text("met")}))`
    : `IF(${percent}<${threshold},${text("below")},${text("reached")})`;
}

const exceedingWords = ["Vượt"];
const reachedWords = ["Duy trì", "Đạt"];
const belowWords = ["Chưa đạt", "Không đạt"];

/** The plainest words are judged live; any other keeps what it meant when the sheet was made, or counts as no figure. */
function wordStatus(indicator: AssessedIndicator, { actual, isYear }: JudgedCells): string {
  const isWord = indicator.row.source.figures.actual.kind === "word";
  const other = isWord ? statusNow(indicator) : statusOfBlank(indicator);
  const isOneOf = (words: readonly string[]) =>
    `OR(${words.map((word) => `${actual}=${formulaText(word)}`).join(",")})`;
  const reached = `IF(${isOneOf(reachedWords)},${text(isYear ? "met" : "reached")},IF(${isOneOf(belowWords)},${text(isYear ? "notMet" : "below")},${text(other)}))`;
  return `IF(${isOneOf(exceedingWords)},${text(isYear ? "exceeded" : "reached")},${reached})`;
}

/** Where an indicator stands: what has come of its plan when the year is over, else its assessment. */
export function statusNow({ assessment, yearResult }: AssessedIndicator): Status {
  return assessment === "notStarted" ? assessment : (yearResult ?? assessment);
}
