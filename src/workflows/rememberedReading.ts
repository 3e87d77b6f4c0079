import { areaAddress, parseArea } from "../core/model/address";
import type { Area } from "../core/model/area";
import { columnRoles } from "../core/model/columnRole";
import type { ColumnChoice } from "../core/model/readingChoice";
import { settingKeys } from "../core/model/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/model/sheetSnapshot";
import { parseJson } from "./parseJson";
import type { RememberedHeader } from "./rememberedHeader";

/** What a person decided about reading a sheet: the table to take, and roles of columns. */
export interface RememberedReading {
  /** Where the table stood when it was chosen; null takes the best one. */
  readonly table: Area | null;
  readonly columns: readonly RememberedChoice[];
  /** The header the person pointed at, on a sheet where none was found. */
  readonly header: RememberedHeader | null;
}

/** A decision about a column, and where its table stood: a sheet may hold several. */
export interface RememberedChoice extends ColumnChoice {
  readonly table: Area;
}

type Settings = Readonly<Record<string, string>>;
type Fields = Readonly<Record<string, unknown>>;

/** Where a person has decided nothing. */
export const nothingRemembered: RememberedReading = { table: null, columns: [], header: null };

/** What is stored with the workbook for a sheet; what makes no sense there is passed over. */
export function rememberedReading(settings: Settings, sheet: string): RememberedReading {
  const stored = storedSheets(settings[settingKeys.reading])[sheet];
  if (!isFields(stored)) return nothingRemembered;
  const { table, columns, header } = stored;
  return {
    table: typeof table === "string" ? parseArea(table) : null,
    columns: Array.isArray(columns) ? columns.flatMap(rememberedChoice) : [],
    header: isHeader(header) ? header : null,
  };
}

/** The setting once a sheet is remembered so; null where nothing is left to remember. Other sheets stay as they are, those that are gone are forgotten. */
export function rememberedReadingText(
  { settings, names }: Pick<WorkbookSnapshot, "settings" | "names">,
  { sheet, id }: Pick<SheetSnapshot, "sheet" | "id">,
  { table, columns, header }: RememberedReading,
): string | null {
  const others = Object.entries(storedSheets(settings[settingKeys.reading])).filter(
    ([stored]) => stored !== sheet && names.some(({ name }) => name === stored),
  );
  const own = {
    ...(table === null ? {} : { table: areaAddress(table) }),
    ...(columns.length === 0 ? {} : { columns: columns.map(storedChoice) }),
    ...(header === null ? {} : { header }),
  };
  const all =
    Object.keys(own).length === 0 ? others : [...others, [sheet, { id, ...own }] as const];
  return all.length === 0 ? null : JSON.stringify(Object.fromEntries(all));
}

/** The setting with each sheet under the name it has now; what was stored for it under its id goes before what was under a name alone. */
export function renamedReadings(
  stored: string,
  nameNow: (name: string, id: unknown) => string,
): string {
  const sheets = Object.entries(storedSheets(stored)).map(([name, fields]) => {
    const now = nameNow(name, isFields(fields) ? fields.id : undefined);
    return [now, fields, now !== name] as const;
  });
  const renamed = sheets.filter(([, , isRenamed]) => isRenamed);
  const kept = sheets.filter(([, , isRenamed]) => !isRenamed);
  return JSON.stringify(Object.fromEntries([...kept, ...renamed]));
}

function storedSheets(text = ""): Fields {
  const stored = parseJson(text);
  return isFields(stored) && !Array.isArray(stored) ? stored : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function storedChoice({ table, ...choice }: RememberedChoice): Fields {
  return { ...choice, table: areaAddress(table) };
}

function rememberedChoice(stored: unknown): readonly RememberedChoice[] {
  if (!isFields(stored) || !isColumnChoice(stored) || typeof stored.table !== "string") return [];
  const { column, heading, role } = stored;
  const table = parseArea(stored.table);
  return table === null ? [] : [{ column, heading, role, table }];
}

function isColumnChoice(value: Fields): value is Fields & ColumnChoice {
  const { column, heading, role } = value;
  return (
    Number.isInteger(column) &&
    Number(column) >= 0 &&
    (heading === null || typeof heading === "string") &&
    (role === null || columnRoles.some((known) => known === role))
  );
}

function isHeader(value: unknown): value is RememberedHeader {
  if (!isFields(value)) return false;
  const { top, bottom, words } = value;
  const isRow = (row: unknown): boolean => Number.isInteger(row) && Number(row) >= 0;
  return isRow(top) && isRow(bottom) && Number(top) <= Number(bottom) && typeof words === "string";
}
