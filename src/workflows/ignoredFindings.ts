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
  const identities = storedIdentities(opened.assessed.calculated.table, stored);
  const known = new Map(stored.map((one, index) => [identities[index] ?? null, one]));
  const standing: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const keyed of findingKeys(opened, findings)) {
    const decision = known.get(identity(keyed));
    if (decision === undefined) standing.push(keyed.finding);
    else ignored.push({ finding: keyed.finding, reason: decision.reason, date: decision.date });
  }
  return { ...opened, findings: standing, ignored };
}

/** The identity the finding of each would have in the table as it stands; null for one whose row is gone. */
export function storedIdentities(
  table: IndicatorTable,
  stored: readonly StoredIgnored[],
): readonly (string | null)[] {
  const findRow = rowPlacer(table);
  return stored.map((one) => {
    const row = one.label === null ? null : findRow(one);
    const { check, label, about } = one;
    return row === undefined ? null : identity({ key: { check, label, about }, row });
  });
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
