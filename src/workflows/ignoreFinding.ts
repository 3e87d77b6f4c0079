import { areaAddress } from "../core/model/address";
import type { Finding } from "../core/model/finding";
import { settingKeys } from "../core/model/settings";
import type { WorkbookHost } from "../workbook/workbookHost";
import { checkAgain, type CheckedAgain } from "./checkAgain";
import { findingKeys, identity } from "./findingKeys";
import { storedIdentities } from "./ignoredFindings";
import type { CheckedTable, NoTable, OpenedTable } from "./outcomes";
import { settingsAfter } from "./rememberEdits";
import {
  ignoredText,
  isIgnoredOf,
  longestReason,
  parseIgnored,
  type TableIgnored,
  type StoredIgnored,
} from "./storedIgnored";

/** What has come of passing a finding over; `gone`: it is no longer there, so nothing was stored. */
export type IgnoreOutcome =
  | { readonly kind: "stored"; readonly opened: CheckedTable }
  | { readonly kind: "gone"; readonly opened: CheckedTable }
  | NoTable;

/** Why a finding is passed over, as it is kept; null where nothing is said. */
export function cleanReason(text: string): string | null {
  const reason = text.replace(/\s+/g, " ").trim().slice(0, longestReason).trim();
  return reason === "" ? null : reason;
}

/** Why, and the day it was decided (ISO date). */
export interface IgnoreDecision {
  readonly reason: string;
  readonly date: string;
}

/**
 * Bỏ qua: keeps with the workbook that the finding is passed over, and why. It comes back once its figures change. One round trip to read,
 * one to write.
 */
export async function ignoreFinding(
  host: WorkbookHost,
  shown: OpenedTable,
  { finding, decision }: { readonly finding: Finding; readonly decision: IgnoreDecision },
): Promise<IgnoreOutcome> {
  const reason = cleanReason(decision.reason);
  if (reason === null) throw new Error("A finding is only passed over for a reason");
  const again = await checkAgain(host, shown);
  if (again.kind === "noTable") return again;
  const now = again.findAgain(finding);
  if (now === null) return { kind: "gone", opened: again.opened };
  return store(host, again, [
    ...othersThan(again, now),
    toStore(again.opened, now, { ...decision, reason }),
  ]);
}

/** Xét lại: the finding counts again. One round trip to read, one to write. */
export async function considerAgain(
  host: WorkbookHost,
  shown: OpenedTable,
  finding: Finding,
): Promise<IgnoreOutcome> {
  const again = await checkAgain(host, shown);
  if (again.kind === "noTable") return again;
  const now = again.findAgain(finding);
  if (now === null) return { kind: "gone", opened: again.opened };
  return store(host, again, othersThan(again, now));
}

function allIgnored({ workbook }: CheckedAgain): readonly TableIgnored[] {
  return parseIgnored(workbook.settings[settingKeys.ignored]);
}

/** What is passed over of the table besides this finding. */
function othersThan(again: CheckedAgain, finding: Finding): readonly StoredIgnored[] {
  const { opened } = again;
  const own = allIgnored(again)
    .filter((each) => isIgnoredOf(each, opened))
    .flatMap(({ findings }) => findings);
  const identities = storedIdentities(opened.assessed.calculated.table, own);
  const about = findingKeys(opened, [finding]).map(identity);
  return own.filter((_one, index) => !about.includes(identities[index] ?? ""));
}

function toStore(opened: OpenedTable, finding: Finding, decision: IgnoreDecision): StoredIgnored {
  const [keyed] = findingKeys(opened, [finding]);
  if (keyed === undefined) throw new Error("Every finding has a key");
  const { area } = opened.assessed.calculated.table;
  const offset = keyed.row === null ? null : keyed.row - area.row;
  return { ...keyed.key, offset, ...decision };
}

async function store(
  host: WorkbookHost,
  again: CheckedAgain,
  findings: readonly StoredIgnored[],
): Promise<IgnoreOutcome> {
  const { opened, workbook } = again;
  const others = allIgnored(again).filter((each) => !isIgnoredOf(each, opened));
  const { sheet, id = null } = opened.snapshot;
  const table = areaAddress(opened.assessed.calculated.table.area);
  const value = ignoredText([...others, { sheet, id, table, findings }]);
  const edit = { kind: "setting", key: settingKeys.ignored, value } as const;
  await host.apply([edit]);
  return { kind: "stored", opened: again.withSettings(settingsAfter(workbook.settings, [edit])) };
}
