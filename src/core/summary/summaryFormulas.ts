import type { Area } from "../model/area";
import { areaAddress, cellAddress, parseArea, quotedSheetName } from "../model/address";
import type { AssessedIndicator, Assessment } from "../model/assessment";
import { isYearEndNote } from "../model/yearEndNote";
import { assessmentName } from "../wording/names";
import { vi } from "../wording/vi";
import { formulaText } from "./sheetEdits";
import { summaryColumns } from "./summaryLayout";

/** Shows a cell of the plan table; a blank one stays blank instead of becoming 0. */
export function linkFormula(sheet: string, row: number, column: number): string {
  const cell = `${quotedSheetName(sheet)}!${cellAddress(row, column)}`;
  return `IF(ISBLANK(${cell}),"",${cell})`;
}

/** The address of a cell that a formula must go on pointing at wherever it is copied. */
export function fixedAddress(row: number, column: number): string {
  return fixed(cellAddress(row, column));
}

/** Like `fixedAddress`, of an area. */
export function fixedAreaAddress(area: Area): string {
  return areaAddress(area).split(":").map(fixed).join(":");
}

function fixed(address: string): string {
  if (parseArea(address) === null) throw new Error(`Not an address: ${address}`);
  return address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** actual / plan × 100 of a row of the summary sheet, as Tính lại computes it: blank without a plan above zero. */
export function vsPlanFormula(row: number): string {
  const { plan, actual } = figureCells(row);
  return `IF(AND(ISNUMBER(${plan}),ISNUMBER(${actual})),IF(${plan}>0,ROUND(${actual}/${plan}*100,2),""),"")`;
}

/**
 * Judges a row of the summary sheet by the figures it shows, as the assessment does: see `assessIndicator`. Baked in are the direction,
 * what a blank actual means (by the note), and what the present word means. `threshold` is a cell, or a number where it is its own.
 * ROUND to 10 decimals takes off binary noise, so that 1,1 of 2,2 is not below 50.
 */
export function statusFormula(
  indicator: AssessedIndicator,
  row: number,
  threshold: string,
): string {
  const { actual } = figureCells(row);
  const blank = statusText(statusOfBlank(indicator));
  const number = numberStatus(indicator, row, threshold);
  const status = `IF(ISNUMBER(${actual}),${number},IF(${actual}="",${blank},${wordStatus(indicator, actual)}))`;
  return `IFERROR(${status},${statusText("missing")})`;
}

/** What an assessment is called on the sheet, as a formula writes it. */
export function statusText(assessment: Assessment): string {
  return formulaText(assessmentName(assessment, vi));
}

function figureCells(row: number): { plan: string; actual: string } {
  return {
    plan: cellAddress(row, summaryColumns.plan),
    actual: cellAddress(row, summaryColumns.actual),
  };
}

/** A blank is excused by the note as it is now, or it is missing. */
function statusOfBlank({ row }: AssessedIndicator): Assessment {
  return isYearEndNote(row.source.note) ? "yearEnd" : "missing";
}

function numberStatus(
  { row: calculated }: AssessedIndicator,
  row: number,
  threshold: string,
): string {
  const { plan, actual } = figureCells(row);
  const reached = statusText("reached");
  const judged = (percent: string) =>
    `IF(ROUND(${percent}*100,10)<${threshold},${statusText("below")},${reached})`;
  switch (calculated.source.direction) {
    case "higher": {
      const measured = `IF(N(${plan})>0,${judged(`${actual}/${plan}`)},${reached})`;
      return `IF(AND(${actual}=0,OR(NOT(ISNUMBER(${plan})),N(${plan})<>0)),${statusText("notStarted")},${measured})`;
    }
    case "lower": {
      const unmeasured = `OR(NOT(ISNUMBER(${plan})),N(${plan})<0,${actual}<=0)`;
      return `IF(${unmeasured},${reached},${judged(`${plan}/${actual}`)})`;
    }
  }
}

const reachedWords = ["Duy trì", "Đạt", "Vượt"];
const belowWords = ["Chưa đạt", "Không đạt"];

/** The plainest words are judged live; any other keeps what it meant when the sheet was made, or counts as no figure. */
function wordStatus(indicator: AssessedIndicator, actual: string): string {
  const isWord = indicator.row.source.figures.actual.kind === "word";
  const other = isWord ? indicator.assessment : statusOfBlank(indicator);
  const isOneOf = (words: readonly string[]) =>
    `OR(${words.map((word) => `${actual}=${formulaText(word)}`).join(",")})`;
  return `IF(${isOneOf(reachedWords)},${statusText("reached")},IF(${isOneOf(belowWords)},${statusText("below")},${statusText(other)}))`;
}
