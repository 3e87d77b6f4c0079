import type { Area } from "../core/model/area";
import type { ColumnChoice } from "../core/model/readingChoice";
import type { WorkbookHost } from "../workbook/workbookHost";
import { decide } from "./decide";
import { decideRefused } from "./decideRefused";
import { locateTable } from "./locateTable";
import { isAbout, nearestPlace } from "./nearestPlace";
import type { DecideOutcome, OpenedTable, OpenOutcome } from "./outcomes";
import { rememberedReading, type RememberedChoice } from "./rememberedReading";
import { sheetSetting } from "./sheetSetting";
import { withDecision } from "./withDecision";

/**
 * Gives a column of the sheet's table a role, or none; null forgets all such decisions for the table. Stored with the workbook and applied
 * from now on; no cell is written. Refused where no plan table would be left; where there is none yet, every word counts that may make one.
 * One round trip to read, one to write.
 */
export async function decideColumn(
  host: WorkbookHost,
  sheet: string,
  choice: ColumnChoice | null,
): Promise<DecideOutcome> {
  const { outcome, workbook } = await locateTable(host, { sheet });
  if (outcome.kind === "noTable")
    return decideRefused(host, { refused: outcome, workbook }, choice);
  const { opened } = outcome;
  const remembered = rememberedReading(workbook.settings, opened.snapshot.sheet);
  const columns = decidedColumns(remembered.columns, choice, opened);
  const header = choice === null ? null : remembered.header;
  const decided = decide(workbook, opened.snapshot, { ...remembered, columns, header });
  const { after } = decided;
  const isKept = after.kind === "opened" && hasRole(after.opened, choice);
  if (!isKept && choice !== null) return { kind: "unreadable", opened };
  await host.apply([decided.setting]);
  if (after.kind === "noTable") return after;
  const { tables, unreadSheets } = opened;
  return { kind: "opened", opened: { ...after.opened, tables, unreadSheets } };
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
  const { snapshot } = outcome.opened;
  const remembered = rememberedReading(workbook.settings, snapshot.sheet);
  const { setting } = decide(workbook, snapshot, { ...remembered, table: area });
  await host.apply([setting, sheetSetting(snapshot)]);
  return outcome;
}

/** Where the table cannot be read with a decision, it is read without it. */
function hasRole({ assessed }: OpenedTable, choice: ColumnChoice | null): boolean {
  if (choice === null) return true;
  const { columns } = assessed.calculated.table;
  return choice.role === null
    ? !Object.values(columns).includes(choice.column)
    : columns[choice.role] === choice.column;
}
