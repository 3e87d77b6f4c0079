import { parseArea } from "../core/model/address";
import {
  explanationParts,
  indicatorKinds,
  longestExplanation,
  type Explanation,
  type IndicatorRecord,
  type IndicatorSettings,
} from "../core/model/indicatorSettings";
import type { IndicatorTable } from "../core/model/indicatorTable";
import { areaOverlap } from "./areaOverlap";
import { isThreshold } from "./chooseThreshold";
import { isFields, isRowLabel } from "./isRowLabel";
import { parseJson } from "./parseJson";
import type { RowLabel } from "./rowLabels";

/** What is kept with an indicator: under what its row is called, not under where it stands. */
export interface StoredIndicator extends IndicatorRecord {
  readonly label: RowLabel;
  readonly no: string | null;
  readonly name: string;
}

/** What is kept with the indicators of one table: its sheet, and where on it the table stood. */
export interface TableIndicators {
  readonly sheet: string;
  /** What the sheet keeps when it is renamed; null where the host knew none. */
  readonly id: string | null;
  /** A1 text. */
  readonly table: string;
  readonly rows: readonly StoredIndicator[];
}

/** What all of it may weigh, in characters. */
export const indicatorsLimit = 200_000;

const version = 1;

/** Months a figure can cover. */
function isMonths(months: number): boolean {
  return Number.isInteger(months) && months >= 1 && months <= 12;
}

/** What is stored with a workbook; what makes no sense there is passed over. */
export function parseIndicators(text: string | undefined): readonly TableIndicators[] {
  const stored = text === undefined ? null : parseJson(text);
  if (!isFields(stored) || stored["version"] !== version) return [];
  const { tables } = stored;
  return Array.isArray(tables) ? tables.flatMap(parseTable) : [];
}

/** Whether it belongs to this table; a sheet may hold several. */
export function isKeptFor(
  { sheet, table: address }: TableIndicators,
  table: Pick<IndicatorTable, "sheet" | "area">,
): boolean {
  const area = sheet === table.sheet ? parseArea(address) : null;
  return area !== null && areaOverlap(area, table.area) > 0;
}

/** The setting with each sheet under the name it has now. */
export function renamedIndicators(
  text: string,
  nameNow: (name: string, id: unknown) => string,
): string {
  const tables = parseIndicators(text);
  const renamed = tables.map((each) => ({ ...each, sheet: nameNow(each.sheet, each.id) }));
  const isSame = renamed.every(({ sheet }, at) => sheet === tables[at]?.sheet);
  return isSame ? text : (indicatorsText(renamed) ?? "");
}

/** How it is stored; null where nothing is left. */
export function indicatorsText(tables: readonly TableIndicators[]): string | null {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  return filled.length === 0 ? null : JSON.stringify({ version, tables: filled });
}

function parseTable(stored: unknown): readonly TableIndicators[] {
  if (!isFields(stored)) return [];
  const { sheet, id, table, rows } = stored;
  if (typeof sheet !== "string" || typeof table !== "string" || !Array.isArray(rows)) return [];
  return [{ sheet, id: typeof id === "string" ? id : null, table, rows: rows.flatMap(parseRow) }];
}

function parseRow(stored: unknown): readonly StoredIndicator[] {
  if (!isFields(stored)) return [];
  const { label, no, name } = stored;
  if (!isRowLabel(label) || typeof name !== "string") return [];
  const settings = parseSettings(stored["settings"]);
  const explanation = parseExplanation(stored["explanation"]);
  if (explanation === null && Object.keys(settings).length === 0) return [];
  return [{ label, no: typeof no === "string" ? no : null, name, settings, explanation }];
}

function parseSettings(stored: unknown): IndicatorSettings {
  if (!isFields(stored)) return {};
  const { direction, kind } = stored;
  const known = indicatorKinds.find((one) => one === kind);
  return {
    ...number(stored, "threshold", isThreshold),
    ...number(stored, "months", isMonths),
    ...number(stored, "lastYear", Number.isFinite),
    ...(direction === "higher" || direction === "lower" ? { direction } : {}),
    ...(known === undefined ? {} : { kind: known }),
  };
}

function number(
  stored: Readonly<Record<string, unknown>>,
  name: "threshold" | "months" | "lastYear",
  isUsable: (value: number) => boolean,
): IndicatorSettings {
  const value = stored[name];
  return typeof value === "number" && isUsable(value) ? { [name]: value } : {};
}

function parseExplanation(stored: unknown): Explanation | null {
  if (!isFields(stored)) return null;
  const [cause = "", remedy = "", prospect = ""] = explanationParts.map((part) => {
    const text = stored[part];
    return typeof text === "string" ? text.slice(0, longestExplanation) : "";
  });
  return cause + remedy + prospect === "" ? null : { cause, remedy, prospect };
}
