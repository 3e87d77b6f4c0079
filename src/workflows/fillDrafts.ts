import { areaAddress } from "../core/model/address";
import type { Edit } from "../core/model/edit";
import type { FilledRole } from "../core/model/filling";
import type { IndicatorTable } from "../core/model/indicatorTable";
import { settingKeys } from "../core/model/settings";
import type { WorkbookHost } from "../workbook/workbookHost";
import { rowFinder } from "./findRowAgain";
import type { TypedEntry } from "./fillOutcomes";
import type { OpenedTable } from "./outcomes";
import { rowLabels } from "./rowLabels";
import {
  isDraftsOf,
  longestDraft,
  parseDrafts,
  draftsText,
  type StoredDraft,
  type TableDrafts,
} from "./storedDrafts";

/** What was typed for rows of a column and is not written yet. */
export interface FillDraft {
  readonly role: FilledRole;
  readonly entries: readonly TypedEntry[];
}

/** What was typed for a row that the table no longer has, or has several times. */
export interface LostDraft {
  readonly no: string | null;
  readonly name: string;
  readonly role: FilledRole;
  readonly text: string;
}

export interface RestoredDrafts {
  readonly drafts: readonly FillDraft[];
  /** Kept until a person lets go of them. */
  readonly lost: readonly LostDraft[];
}

/** What has come of saving: how many drafts were too many or too long to be kept with the workbook. */
export interface SavedDrafts {
  readonly dropped: number;
  /** What is stored with the workbook now; null where there is nothing. */
  readonly stored: string | null;
}

const roles: readonly FilledRole[] = ["actual", "samePeriod"];

/** The unsaved inputs of a table, each with the row it belongs to now. */
export function restoreDrafts(opened: OpenedTable): RestoredDrafts {
  const own = parseDrafts(opened.storedDrafts).filter((each) => isDraftsOf(each, opened));
  const { table } = opened.assessed.calculated;
  const placed = placeDrafts(
    own.flatMap(({ drafts }) => drafts),
    table,
  );
  return {
    drafts: roles.flatMap((role) => {
      const entries = placed.flatMap(({ draft, row }) =>
        row === null || draft.role !== role ? [] : [{ row, text: draft.text }],
      );
      return entries.length === 0 ? [] : [{ role, entries }];
    }),
    lost: placed.flatMap(({ draft: { no, name, role, text }, row }) =>
      row === null ? [{ no, name, role, text }] : [],
    ),
  };
}

/** What is to be kept; `known` is what is stored as far as is known, where there is no time to read it: then it is written in any case. */
export interface DraftsToSave {
  readonly drafts: readonly FillDraft[];
  readonly forgetLost?: boolean;
  readonly known?: string | null;
}

/**
 * Keeps these as the unsaved inputs of the table, and writes nothing but that. Those of rows that are gone stay too, unless a person lets
 * go of them. One round trip to read the settings, one to write.
 */
export async function saveDrafts(
  host: WorkbookHost,
  opened: OpenedTable,
  { drafts, forgetLost = false, known }: DraftsToSave,
): Promise<SavedDrafts> {
  const before = known === undefined ? await readStored(host) : known;
  const stored = parseDrafts(before);
  const { table } = opened.assessed.calculated;
  const former = stored.filter((each) => isDraftsOf(each, opened)).flatMap((each) => each.drafts);
  const placed = forgetLost ? [] : placeDrafts(former, table);
  const lost = placed.flatMap(({ draft, row }) => (row === null ? [draft] : []));
  const typed = storedDrafts(drafts, table);
  const kept = typed.filter(({ text }) => text.length <= longestDraft);
  const { value, dropped } = draftsText(withDrafts(stored, opened, [...lost, ...kept]));
  if (known !== undefined || value !== before) {
    await host.apply([{ kind: "setting", key: settingKeys.drafts, value }]);
  }
  return { dropped: dropped + typed.length - kept.length, stored: value };
}

async function readStored(host: WorkbookHost): Promise<string | null> {
  const { settings } = await host.read({ kind: "some", active: false, named: [] });
  return settings[settingKeys.drafts] ?? null;
}

/** The edit that lets go of the drafts of rows that are being written; none where there are no such drafts. */
export function clearDrafts(
  settings: Readonly<Record<string, string>>,
  opened: OpenedTable,
  { role, rows }: { readonly role: FilledRole; readonly rows: ReadonlySet<number> },
): readonly Edit[] {
  const before = settings[settingKeys.drafts];
  if (before === undefined) return [];
  const stored = parseDrafts(before);
  const own = stored.filter((each) => isDraftsOf(each, opened)).flatMap((each) => each.drafts);
  const placed = placeDrafts(own, opened.assessed.calculated.table);
  const isWritten = ({ draft, row }: PlacedDraft): boolean =>
    row !== null && draft.role === role && rows.has(row);
  if (!placed.some(isWritten)) return [];
  const left = placed.filter((each) => !isWritten(each)).map(({ draft }) => draft);
  const { value } = draftsText(withDrafts(stored, opened, left));
  return [{ kind: "setting", key: settingKeys.drafts, value }];
}

interface PlacedDraft {
  readonly draft: StoredDraft;
  /** Null where the row is gone. */
  readonly row: number | null;
}

function placeDrafts(
  drafts: readonly StoredDraft[],
  table: IndicatorTable,
): readonly PlacedDraft[] {
  if (drafts.length === 0) return [];
  const find = rowFinder(table);
  return drafts.map((draft) => {
    const again = find(draft.label);
    return { draft, row: again.kind === "found" ? again.row : null };
  });
}

/** An input that is empty is none. */
function storedDrafts(drafts: readonly FillDraft[], table: IndicatorTable): readonly StoredDraft[] {
  const labels = rowLabels(table);
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  return drafts.flatMap(({ role, entries }) =>
    entries.flatMap(({ row, text }) => {
      const label = labels.get(row);
      const source = rows.get(row);
      if (label === undefined || source === undefined || text === "") return [];
      return [{ label, no: source.no, name: source.name, role, text }];
    }),
  );
}

/** All drafts of the workbook with those of one table replaced. */
function withDrafts(
  stored: readonly TableDrafts[],
  opened: OpenedTable,
  drafts: readonly StoredDraft[],
): readonly TableDrafts[] {
  const { snapshot, assessed } = opened;
  const others = stored.filter((each) => !isDraftsOf(each, opened));
  if (drafts.length === 0) return others;
  const table = areaAddress(assessed.calculated.table.area);
  const { sheet, id = null } = snapshot;
  return [...others, { sheet, id, table, drafts }];
}
