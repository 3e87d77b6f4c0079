import { cellAddress } from "../../core/model/address";
import type { Finding, Severity } from "../../core/model/finding";
import { foldText } from "../../core/model/foldText";
import { findingMessage } from "../../core/wording/findingMessage";
import { viFindingWording } from "../../core/wording/viFindingWording";
import { repairFinder } from "../../workflows/findRepair";
import { findingKeys, type KeyedFinding } from "../../workflows/findingKeys";
import type { CheckedTable, OpenedTable } from "../../workflows/outcomes";
import type { Repair } from "../../workflows/repairs";
import { labelKeys } from "../../workflows/rowLabels";

/** A finding as it is listed. */
export interface CheckItem {
  /** The same as long as the finding is, wherever its row stands. */
  readonly id: string;
  /** Check and row without the figures: a finding whose figures have changed keeps it. */
  readonly place: string;
  readonly finding: Finding;
  readonly text: string;
  /** Number and name of its row; empty where it is about none. */
  readonly subject: string;
  /** What is searched, folded. */
  readonly folded: string;
  readonly repair: Repair | null;
}

/** A finding that is passed over, and why. */
export interface IgnoredItem extends Omit<CheckItem, "repair"> {
  readonly reason: string;
  readonly date: string;
}

/** What stands and what is passed over, ready to be listed. */
export function checkItems(opened: CheckedTable): {
  readonly items: readonly CheckItem[];
  readonly ignored: readonly IgnoredItem[];
} {
  const find = repairFinder(opened);
  const describe = describer(opened);
  const { findings, ignored } = opened;
  const standing = findingKeys(opened, findings).map(describe);
  const passed = findingKeys(
    opened,
    ignored.map(({ finding }) => finding),
  ).map(describe);
  return {
    items: standing.map((item) => ({ ...item, repair: find(item.finding) })),
    ignored: passed.map((item, index) => {
      const { reason = "", date = "" } = ignored[index] ?? {};
      return { ...item, reason, date };
    }),
  };
}

/** The findings listed under filter and search. */
export function listedItems(
  items: readonly CheckItem[],
  { filter, search }: { readonly filter: Severity | null; readonly search: string },
): readonly CheckItem[] {
  const words = foldText(search);
  return items.filter(
    ({ finding, folded }) =>
      (filter === null || finding.severity === filter) && folded.includes(words),
  );
}

type Described = Omit<CheckItem, "repair">;

function describer({ assessed }: OpenedTable): (keyed: KeyedFinding) => Described {
  const rows = new Map(assessed.calculated.table.rows.map((row) => [row.row, row]));
  const taken = new Map<string, number>();
  return ({ finding, key, row }) => {
    const { check, label, about } = key;
    const place = `${check}\n${label === null ? "" : (labelKeys(label)[1] ?? "")}`;
    const base = `${place}\n${about}`;
    const twins = taken.get(base) ?? 0;
    taken.set(base, twins + 1);
    const text = findingMessage(finding, viFindingWording);
    const source = row === null ? undefined : rows.get(row);
    const subject = source === undefined ? "" : rowText(source);
    const { cell } = finding;
    const address = cell === null ? "" : cellAddress(cell.row, cell.column);
    const folded = foldText(`${text} ${subject} ${address}`);
    return { id: `${base}\n${twins}`, place, finding, text, subject, folded };
  };
}

function rowText({ no, name }: { readonly no: string | null; readonly name: string }): string {
  return no === null ? name : `${no}. ${name}`;
}
