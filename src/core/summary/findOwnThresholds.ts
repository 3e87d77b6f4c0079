import type { AssessedIndicator, AssessedTable } from "../model/assessment";
import { figureNumber } from "../model/figure";
import type { OwnThresholds } from "../model/summary";

/** More numbers than this make a sentence nobody reads. */
const mostNumbers = 6;

/** The indicators that are measured against another threshold than the table's; null where there is none. */
export function findOwnThresholds({ indicators, threshold }: AssessedTable): OwnThresholds | null {
  const own = indicators.filter((one) => one.threshold !== threshold && isMeasured(one));
  if (own.length === 0) return null;
  const times = new Map<string, number>();
  for (const { row } of indicators) {
    const no = row.source.no ?? "";
    times.set(no, (times.get(no) ?? 0) + 1);
  }
  const numbers = own.flatMap(({ row: { source } }) => {
    const { no } = source;
    return no === null || times.get(no) !== 1 ? [] : [no.replace(/[.)\s]+$/, "")];
  });
  const areTold = numbers.length === own.length && own.length <= mostNumbers;
  return { count: own.length, numbers: areTold ? numbers : [] };
}

/** What waits for the end of the year, or has no plan in figures, is held against no threshold. */
function isMeasured({ row, waitsForYearEnd }: AssessedIndicator): boolean {
  return waitsForYearEnd !== true && figureNumber(row.source.figures.plan) !== null;
}
