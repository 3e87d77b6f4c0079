import { parseArea } from "../core/model/address";
import { areaOverlap } from "./areaOverlap";
import type { FindingKey } from "./findingKeys";
import type { OpenedTable } from "./outcomes";
import { parseJson } from "./parseJson";
import type { RowLabel } from "./rowLabels";

/** A finding that is passed over, as stored with the workbook: by what its row is called, not by where it stood. */
export interface StoredIgnored extends FindingKey {
  /** Rows from the first of the table to where it stood: tells rows apart that are alike in all else; null where it is about none. */
  readonly offset: number | null;
  readonly reason: string;
  /** ISO date. */
  readonly date: string;
}

/** What is passed over of one table: its sheet, and where on it the table stood. */
export interface TableIgnored {
  readonly sheet: string;
  /** What the sheet keeps when it is renamed; null where the host knows none. */
  readonly id: string | null;
  /** A1 text. */
  readonly table: string;
  readonly findings: readonly StoredIgnored[];
}

/** What all of them may weigh together, in characters. */
export const ignoredLimit = 200_000;
/** What a reason may weigh, in characters. */
export const longestReason = 500;

const version = 1;

/** Whether these belong to the opened table; where it is the only one of its sheet, wherever it stands by now. */
export function isIgnoredOf({ sheet, id, table }: TableIgnored, opened: OpenedTable): boolean {
  const { snapshot, assessed, tables } = opened;
  const isSheet =
    id !== null && snapshot.id !== undefined ? id === snapshot.id : sheet === snapshot.sheet;
  if (!isSheet || tables.filter((one) => one.sheet === snapshot.sheet).length < 2) return isSheet;
  const area = parseArea(table);
  return area !== null && areaOverlap(area, assessed.calculated.table.area) > 0;
}

/** What is passed over in a workbook; what makes no sense there is passed over in turn. */
export function parseIgnored(text: string | undefined): readonly TableIgnored[] {
  const stored = text === undefined ? null : parseJson(text);
  if (!isFields(stored) || stored["version"] !== version) return [];
  const { tables } = stored;
  return Array.isArray(tables) ? tables.flatMap(parseTable) : [];
}

/** How it is stored, null where there is nothing. Where it weighs too much, what was decided first is let go of. */
export function ignoredText(tables: readonly TableIgnored[]): string | null {
  const dated = tables.flatMap(({ findings }) => findings.map((one, at) => ({ one, at })));
  const newest = dated.sort(
    (left, right) => right.one.date.localeCompare(left.one.date) || right.at - left.at,
  );
  let room = ignoredLimit;
  const kept = new Set<StoredIgnored>();
  for (const { one } of newest) {
    room -= JSON.stringify(one).length + 1;
    if (room >= 0) kept.add(one);
  }
  const filled = tables
    .map((each) => ({ ...each, findings: each.findings.filter((one) => kept.has(one)) }))
    .filter(({ findings }) => findings.length > 0);
  return filled.length === 0 ? null : JSON.stringify({ version, tables: filled });
}

type Fields = Readonly<Record<string, unknown>>;

function parseTable(stored: unknown): readonly TableIgnored[] {
  if (!isFields(stored)) return [];
  const { sheet, id, table, findings } = stored;
  if (typeof sheet !== "string" || typeof table !== "string") return [];
  if (!Array.isArray(findings)) return [];
  const own = typeof id === "string" ? id : null;
  return [{ sheet, id: own, table, findings: findings.flatMap(parseOne) }];
}

function parseOne(stored: unknown): readonly StoredIgnored[] {
  if (!isFields(stored)) return [];
  const { label, offset } = stored;
  const texts = {
    check: textOf(stored["check"]),
    about: textOf(stored["about"]),
    reason: textOf(stored["reason"]),
    date: textOf(stored["date"]),
  };
  if (Object.values(texts).includes("") || !(label === null || isLabel(label))) return [];
  return [{ ...texts, label, offset: Number.isInteger(offset) ? Number(offset) : null }];
}

/** A text of usual length; empty where there is none. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim().slice(0, longestReason) : "";
}

function isLabel(value: unknown): value is RowLabel {
  if (!isFields(value)) return false;
  const parts = ["no", "name", "group", "parent", "above"];
  return parts.every((part) => typeof value[part] === "string") && Number.isInteger(value["alone"]);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
