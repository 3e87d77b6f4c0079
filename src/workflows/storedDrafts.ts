import { parseArea } from "../core/model/address";
import type { FilledRole } from "../core/model/filling";
import { areaOverlap } from "./areaOverlap";
import { isFields, isRowLabel } from "./isRowLabel";
import type { OpenedTable } from "./outcomes";
import { parseJson } from "./parseJson";
import type { RowLabel } from "./rowLabels";

/** An unsaved input as stored with the workbook: under what its row is called, not under where it stands. */
export interface StoredDraft {
  readonly label: RowLabel;
  readonly no: string | null;
  readonly name: string;
  readonly role: FilledRole;
  readonly text: string;
}

/** The unsaved inputs of one table: its sheet, and where on it the table stood. */
export interface TableDrafts {
  readonly sheet: string;
  /** What the sheet keeps when it is renamed; null where the host knows none. */
  readonly id: string | null;
  /** A1 text. */
  readonly table: string;
  readonly drafts: readonly StoredDraft[];
}

/** What an input may weigh, and all of them together, in characters. */
export const longestDraft = 2000;
export const draftsLimit = 200_000;

const version = 1;

/** Whether these are the drafts of the opened table; a sheet may hold several tables. */
export function isDraftsOf(
  { sheet, id, table }: TableDrafts,
  { snapshot, assessed }: OpenedTable,
): boolean {
  const isSheet =
    id !== null && snapshot.id !== undefined ? id === snapshot.id : sheet === snapshot.sheet;
  const area = parseArea(table);
  if (!isSheet || area === null) return false;
  return areaOverlap(area, assessed.calculated.table.area) > 0;
}

/** The drafts stored with a workbook; what makes no sense there is passed over. */
export function parseDrafts(text: string | null): readonly TableDrafts[] {
  const stored = text === null ? null : parseJson(text);
  if (!isFields(stored) || stored["version"] !== version) return [];
  const { tables } = stored;
  return Array.isArray(tables) ? tables.flatMap(parseTable) : [];
}

/** How drafts are stored, null where there are none. Where they weigh too much the longest lists are cut: `dropped` tells by how many. */
export function draftsText(tables: readonly TableDrafts[]): {
  readonly value: string | null;
  readonly dropped: number;
} {
  let room = draftsLimit;
  let dropped = 0;
  const fitting = tables.map((table) => {
    const drafts = table.drafts.filter((draft) => {
      const weight = JSON.stringify(draft).length + 1;
      const fits = weight <= room;
      if (fits) room -= weight;
      else dropped += 1;
      return fits;
    });
    return { ...table, drafts };
  });
  const filled = fitting.filter(({ drafts }) => drafts.length > 0);
  const value = filled.length === 0 ? null : JSON.stringify({ version, tables: filled });
  return { value, dropped };
}

function parseTable(stored: unknown): readonly TableDrafts[] {
  if (!isFields(stored)) return [];
  const { sheet, id, table, drafts } = stored;
  if (typeof sheet !== "string" || typeof table !== "string" || !Array.isArray(drafts)) return [];
  return [
    { sheet, id: typeof id === "string" ? id : null, table, drafts: drafts.flatMap(parseDraft) },
  ];
}

function parseDraft(stored: unknown): readonly StoredDraft[] {
  if (!isFields(stored)) return [];
  const { label, no, name, role, text } = stored;
  if (!isRowLabel(label) || typeof name !== "string" || typeof text !== "string") return [];
  if (role !== "actual" && role !== "samePeriod") return [];
  return [{ label, no: typeof no === "string" ? no : null, name, role, text }];
}
