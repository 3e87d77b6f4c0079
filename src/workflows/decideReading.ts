import type { Area } from "../core/model/area";
import type { Edit } from "../core/model/edit";
import type { ColumnChoice } from "../core/model/readingChoice";
import { settingKeys } from "../core/model/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/model/sheetSnapshot";
import type { WorkbookHost } from "../workbook/workbookHost";
import { locateTable } from "./locateTable";
import { isAbout, nearestPlace } from "./nearestPlace";
import { openSnapshot } from "./openSnapshot";
import type { DecideOutcome, OpenedTable, OpenOutcome } from "./outcomes";
import {
  rememberedReading,
  rememberedReadingText,
  type RememberedChoice,
  type RememberedReading,
} from "./rememberedReading";
import { settingsAfter } from "./rememberEdits";
import { sheetSetting } from "./sheetSetting";
import { withDecision } from "./withDecision";

/**
 * Gives a column of the sheet's table a role, or none; null forgets all such decisions for the table. Stored with the workbook and applied
 * from now on; no cell is written. Refused where no plan table would be left. One round trip to read, one to write.
 */
export async function decideColumn(
  host: WorkbookHost,
  sheet: string,
  choice: ColumnChoice | null,
): Promise<DecideOutcome> {
  const { outcome, workbook } = await locateTable(host, { sheet });
  if (outcome.kind === "noTable") return outcome;
  const { opened } = outcome;
  const remembered = rememberedReading(workbook.settings, opened.snapshot.sheet);
  const columns = decidedColumns(remembered.columns, choice, opened);
  const setting = readingSetting(opened, workbook, { ...remembered, columns });
  const after = openedAfter(opened, workbook, [setting]);
  if (after === null || !hasRole(after, choice)) return { kind: "unreadable", opened };
  await host.apply([setting]);
  return { kind: "opened", opened: after };
}

/** The decisions of the sheet with this one; those about its other tables stay in any case. */
function decidedColumns(
  remembered: readonly RememberedChoice[],
  choice: ColumnChoice | null,
  { assessed, tables, explanation }: OpenedTable,
): readonly RememberedChoice[] {
  const { area, sheet } = assessed.calculated.table;
  const places = tables.filter((one) => one.sheet === sheet).map(({ place }) => place);
  const open = nearestPlace(places, area);
  const isOwn = (one: RememberedChoice): boolean => open === null || isAbout(one, open, places);
  const others = remembered.filter((one) => !isOwn(one));
  if (choice === null) return others;
  const own = remembered.filter(isOwn);
  return [...others, ...withDecision(own, { ...choice, table: area }, explanation.columns)];
}

/** Takes the table at `area` of the sheet from now on, stored with the workbook. One round trip to read, one to write. */
export async function chooseTable(
  host: WorkbookHost,
  sheet: string,
  area: Area,
): Promise<OpenOutcome> {
  const { outcome, workbook } = await locateTable(host, { sheet, table: area });
  if (outcome.kind === "noTable") return outcome;
  const { opened } = outcome;
  const remembered = rememberedReading(workbook.settings, opened.snapshot.sheet);
  await host.apply([
    readingSetting(opened, workbook, { ...remembered, table: area }),
    sheetSetting(opened.snapshot),
  ]);
  return outcome;
}

function readingSetting(
  { snapshot }: { readonly snapshot: SheetSnapshot },
  workbook: WorkbookSnapshot,
  remembered: RememberedReading,
): Edit {
  const value = rememberedReadingText(workbook, snapshot, remembered);
  return { kind: "setting", key: settingKeys.reading, value };
}

/** The table as it reads with other settings, known without reading the sheet again. */
function openedAfter(
  { snapshot, tables, unreadSheets }: OpenedTable,
  workbook: WorkbookSnapshot,
  edits: readonly Edit[],
): OpenedTable | null {
  const settings = settingsAfter(workbook.settings, edits);
  const after = openSnapshot(snapshot, { options: {}, settings });
  return after === null ? null : { ...after, tables, unreadSheets };
}

/** Where the table cannot be read with a decision, it is read without it. */
function hasRole({ assessed }: OpenedTable, choice: ColumnChoice | null): boolean {
  if (choice === null) return true;
  const { columns } = assessed.calculated.table;
  return choice.role === null
    ? !Object.values(columns).includes(choice.column)
    : columns[choice.role] === choice.column;
}
