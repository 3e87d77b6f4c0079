import type { Finding } from "../core/model/finding";
import type { WorkbookSnapshot } from "../core/model/sheetSnapshot";
import type { WorkbookHost } from "../workbook/workbookHost";
import { checkOpened } from "./check";
import { findingKeys, identity } from "./findingKeys";
import { rowFinder } from "./findRowAgain";
import { locateTable } from "./locateTable";
import type { CheckedTable, NoTable, OpenedTable } from "./outcomes";

/** The table a person looked at, read and checked anew just before something is done about its findings. */
export interface CheckedAgain {
  readonly kind: "opened";
  readonly opened: CheckedTable;
  readonly workbook: WorkbookSnapshot;
  /** The same finding in the table as it stands now; null where there is none any more. */
  readonly findAgain: (finding: Finding) => Finding | null;
  /** The same table under other settings. */
  readonly withSettings: (settings: Readonly<Record<string, string>>) => CheckedTable;
}

/** Reads and checks the table again, in one round trip; `alsoRead` are sheets the caller needs from the same. */
export async function checkAgain(
  host: WorkbookHost,
  shown: OpenedTable,
  alsoRead: readonly string[] = [],
): Promise<CheckedAgain | NoTable> {
  const { sheet } = shown.snapshot;
  const { area } = shown.assessed.calculated.table;
  const options = { sheet, table: area, hidden: true };
  const { outcome, workbook } = await locateTable(host, options, alsoRead);
  if (outcome.kind === "noTable") return outcome;
  const withSettings: CheckedAgain["withSettings"] = (settings) =>
    checkOpened(outcome.opened, settings);
  const opened = withSettings(workbook.settings);
  const findAgain = findingFinder(shown, opened);
  return { kind: "opened", opened, workbook, findAgain, withSettings };
}

/** Rows may have been inserted or sorted since: a finding is known by what its row is called. */
function findingFinder(
  shown: OpenedTable,
  now: CheckedTable,
): (finding: Finding) => Finding | null {
  const all = [...now.findings, ...now.ignored.map(({ finding }) => finding)];
  const byIdentity = new Map(
    findingKeys(now, all).map((keyed) => [identity(keyed), keyed.finding]),
  );
  const findRow = rowFinder(now.assessed.calculated.table);
  return (finding) => {
    const [keyed] = findingKeys(shown, [finding]);
    if (keyed === undefined) return null;
    const { label } = keyed.key;
    const again = label === null ? null : findRow(label);
    // A row that cannot be told from others is taken where it stood.
    const row = again?.kind === "found" ? again.row : keyed.row;
    return byIdentity.get(identity({ key: keyed.key, row })) ?? null;
  };
}
