import type { Finding } from "../core/model/finding";
import type { IndicatorTable } from "../core/model/indicatorTable";
import { settingKeys } from "../core/model/settings";
import { findingKeys, identity } from "./findingKeys";
import { rowFinder } from "./findRowAgain";
import type { CheckedTable, IgnoredFinding, OpenedTable } from "./outcomes";
import { labelKeys, rowLabels } from "./rowLabels";
import { isIgnoredOf, parseIgnored, type StoredIgnored } from "./storedIgnored";

/** The table with its findings parted: those that stand, and those a person has decided to pass over. */
export function withoutIgnored(
  opened: OpenedTable,
  findings: readonly Finding[],
  settings: Readonly<Record<string, string>>,
): CheckedTable {
  const stored = parseIgnored(settings[settingKeys.ignored])
    .filter((each) => isIgnoredOf(each, opened))
    .flatMap((each) => each.findings);
  if (stored.length === 0) return { ...opened, findings, ignored: [] };
  const known = placeIgnored(opened.assessed.calculated.table, stored);
  const standing: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const keyed of findingKeys(opened, findings)) {
    const decision = known.get(identity(keyed));
    if (decision === undefined) standing.push(keyed.finding);
    else ignored.push({ finding: keyed.finding, reason: decision.reason, date: decision.date });
  }
  return { ...opened, findings: standing, ignored };
}

/** What is passed over, by the identity its finding would have in the table as it stands; a row that is gone has none. */
export function placeIgnored(
  table: IndicatorTable,
  stored: readonly StoredIgnored[],
): ReadonlyMap<string, StoredIgnored> {
  const findRow = rowPlacer(table);
  return new Map(
    stored.flatMap((one) => {
      const row = one.label === null ? null : findRow(one);
      if (row === undefined) return [];
      const { check, label, about } = one;
      return [[identity({ key: { check, label, about }, row }), one] as const];
    }),
  );
}

/** Finds the row a stored finding was about; among rows alike in all else, the one that stands where it stood. */
function rowPlacer(table: IndicatorTable): (stored: StoredIgnored) => number | undefined {
  const find = rowFinder(table);
  const labels = rowLabels(table);
  return ({ label, offset }) => {
    if (label === null) return undefined;
    const again = find(label);
    if (again.kind === "found") return again.row;
    const row = table.area.row + (offset ?? -1);
    const there = labels.get(row);
    const isAlike = there !== undefined && labelKeys(there)[0] === labelKeys(label)[0];
    return again.kind === "severalRows" && isAlike ? row : undefined;
  };
}
