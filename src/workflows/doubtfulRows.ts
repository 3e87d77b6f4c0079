import { computedRoles, type ColumnRole } from "../core/model/columnRole";
import { isGathered, type Finding } from "../core/model/finding";
import type { IndicatorTable, TableRow } from "../core/model/indicatorTable";
import { settingKeys } from "../core/model/settings";
import { checkOpened } from "./check";
import type { OpenedTable } from "./outcomes";

/** The columns people fill in, and those that are worked out from them. */
const entered: readonly ColumnRole[] = ["plan", "samePeriod", "actual"];

/** Says how a figure is stored, or that one is absent: not that it is wrong. */
const ofForm: ReadonlySet<string> = new Set(["numberStoredAsText", "missingSamePeriod"]);

/** What somebody worked out contradicts the figures, and nothing explains why. */
const contradictions: ReadonlySet<string> = new Set([
  "typedPercentageDisagrees",
  "typedRemainingDisagrees",
]);

const known = new WeakMap<OpenedTable, ReadonlySet<number>>();

/**
 * The sheet rows of indicators a figure of which Kiểm tra doubts, their own or a sub-row's: no report should praise them. Where the checks
 * have not run yet, they do. What a person has passed over is not doubted.
 */
export function doubtfulRows(opened: OpenedTable): ReadonlySet<number> {
  const found = known.get(opened) ?? findDoubtful(opened);
  known.set(opened, found);
  return found;
}

function findDoubtful(opened: OpenedTable): ReadonlySet<number> {
  const { table } = opened.assessed.calculated;
  const owners = indicatorRows(table.rows);
  const rows = standingFindings(opened).flatMap((finding) =>
    isDoubt(finding, table) ? (owners.get(finding.cell?.row ?? -1) ?? []) : [],
  );
  return new Set(rows);
}

function standingFindings(opened: OpenedTable): readonly Finding[] {
  if (opened.ignored !== undefined) return opened.findings;
  const { storedIgnored } = opened;
  const settings: Readonly<Record<string, string>> =
    typeof storedIgnored === "string" ? { [settingKeys.ignored]: storedIgnored } : {};
  return checkOpened(opened, settings).findings;
}

/** A fault of a whole column says nothing of one figure. */
function isDoubt(finding: Finding, { columns }: IndicatorTable): boolean {
  const { check, severity, cell, details } = finding;
  if (severity === "info" || cell === null || isGathered(finding)) return false;
  const isIn = (role: ColumnRole): boolean => columns[role] === cell.column;
  if (entered.some(isIn)) return !ofForm.has(check);
  return computedRoles.some(isIn) && contradictions.has(check) && details["form"] === undefined;
}

/** Of each row of an indicator, its sub-rows included, the row of the indicator. */
function indicatorRows(rows: readonly TableRow[]): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  let owner: number | null = null;
  for (const { kind, row } of rows) {
    if (kind === "indicator") owner = row;
    else if (kind !== "subRow") owner = null;
    if (owner !== null) owners.set(row, owner);
  }
  return owners;
}
