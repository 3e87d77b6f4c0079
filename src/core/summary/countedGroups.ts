import type { AssessedIndicator, AssessedTable } from "../model/assessment";
import { indicatorGroups } from "../model/indicatorGroups";

/** Rows of the full list from `first` to `last`, or of the table while nothing is placed. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** A group with indicators of its own: its name, null for those that stand in none, and where they stand among the rows of the table. */
export interface CountedGroup {
  readonly name: string | null;
  readonly ranges: readonly RowRange[];
}

/** The groups that are counted one by one; none where the table has no groups. */
export function countedGroups(assessed: AssessedTable): readonly CountedGroup[] {
  const places = new Map(assessed.calculated.rows.map(({ source }, index) => [source.row, index]));
  const order = new Map(assessed.indicators.map((indicator, index) => [indicator, index]));
  const groups = indicatorGroups(assessed);
  if (groups.every(({ group }) => group === null)) return [];
  return groups.map(({ group, indicators }) => {
    const ranges = runsOf(indicators, order).map((run) => ({
      first: placeOf(run[0], places),
      last: placeOf(run.at(-1), places),
    }));
    if (group === null) return { name: null, ranges };
    const name = group.name.replace(/\s+/g, " ").trim();
    return { name: group.no === null ? name : `${group.no}. ${name}`, ranges };
  });
}

function placeOf(
  indicator: AssessedIndicator | undefined,
  places: ReadonlyMap<number, number>,
): number {
  return places.get(indicator?.row.source.row ?? -1) ?? 0;
}

/** Indicators without one of another group between them. */
function runsOf(
  indicators: readonly AssessedIndicator[],
  order: ReadonlyMap<AssessedIndicator, number>,
): readonly (readonly AssessedIndicator[])[] {
  const runs: AssessedIndicator[][] = [];
  let before = -2;
  for (const indicator of indicators) {
    const place = order.get(indicator) ?? 0;
    if (place !== before + 1) runs.push([]);
    runs.at(-1)?.push(indicator);
    before = place;
  }
  return runs;
}
