import type { AssessedIndicator, AssessedTable } from "./assessment";
import type { Group } from "./indicatorTable";

/** Indicators of the same innermost group; without one where they stand in none. */
export interface IndicatorGroup {
  readonly group: Group | null;
  readonly indicators: readonly AssessedIndicator[];
}

/**
 * The groups of the table that hold indicators of their own, in its order: each indicator in one. Numbers of groups may begin anew, and what
 * follows an inner group may belong to the outer one again, so that a group is told by where it stands and how many it counts.
 */
export function indicatorGroups({
  calculated,
  indicators,
}: AssessedTable): readonly IndicatorGroup[] {
  const none = { group: null, row: -1, counted: 0, indicators: [] as AssessedIndicator[] };
  const groups = calculated.table.groups
    .map((group) => ({ ...group, group, indicators: [] as AssessedIndicator[] }))
    .sort((one, other) => one.row - other.row);
  const owners: (typeof none | (typeof groups)[number])[] = indicators.map(() => none);
  let first = 0;
  for (const own of groups) {
    while ((indicators[first]?.row.source.row ?? Infinity) < own.row) first += 1;
    // An inner group comes later than the one around it.
    owners.fill(own, first, first + own.counted);
  }
  indicators.forEach((indicator, index) => owners[index]?.indicators.push(indicator));
  return [none, ...groups].filter((one) => one.indicators.length > 0);
}
