import Big from "big.js";
import type { Assessment } from "../model/assessment";
import type { CalculatedRow } from "../model/calculatedTable";
import { figureNumber } from "../model/figure";
import type { TableRow } from "../model/indicatorTable";
import { isYearEndNote } from "../model/yearEndNote";
import { judgeActualWord } from "./actualWords";

function assessWithoutActual(row: TableRow): Assessment {
  return isYearEndNote(row.note) ? "yearEnd" : "missing";
}

function assessWord(row: TableRow, word: string): Assessment {
  const { plan } = row.figures;
  const verdict = judgeActualWord(word, plan.kind === "word" ? plan.text : null);
  switch (verdict) {
    case "none":
    case "unknown":
      return assessWithoutActual(row);
    case "reached":
    case "below":
    case "notStarted":
    case "yearEnd":
      return verdict;
  }
}

/** 0 is "chưa thực hiện", except where less is better or where the plan itself is 0. */
function isNotStarted(row: TableRow, actual: number): boolean {
  return actual === 0 && row.direction === "higher" && figureNumber(row.figures.plan) !== 0;
}

function assessNumber(row: CalculatedRow, actual: number, threshold: number): Assessment {
  if (isNotStarted(row.source, actual)) return "notStarted";
  // An actual with nothing usable to measure it by has no plan to fall short of.
  if (row.exactAttainment === null) return "reached";
  return new Big(row.exactAttainment).lt(threshold) ? "below" : "reached";
}

/** The one assessment of a counted indicator against `threshold` (percent), compared unrounded: 49,996 is below 50. */
export function assessIndicator(row: CalculatedRow, threshold: number): Assessment {
  const { actual } = row.source.figures;
  switch (actual.kind) {
    case "number":
      return assessNumber(row, actual.value, threshold);
    case "word":
      return assessWord(row.source, actual.text);
    case "blank":
      return assessWithoutActual(row.source);
    case "ambiguous":
    case "error":
      return "missing";
  }
}
