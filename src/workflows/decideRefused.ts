import type { ColumnChoice } from "../core/model/readingChoice";
import type { WorkbookSnapshot } from "../core/model/sheetSnapshot";
import type { WorkbookHost } from "../workbook/workbookHost";
import { decide } from "./decide";
import type { NoTable, OpenOutcome } from "./outcomes";
import { nothingRemembered, rememberedReading } from "./rememberedReading";
import { withDecision } from "./withDecision";

/** A sheet in which no table was found. */
export interface Refused {
  readonly refused: NoTable;
  readonly workbook: WorkbookSnapshot;
}

/** Says what a column of such a sheet is; null forgets all that was said of it. Stored whether or not that makes it a table. */
export async function decideRefused(
  host: WorkbookHost,
  { refused, workbook }: Refused,
  choice: ColumnChoice | null,
): Promise<OpenOutcome> {
  const snapshot = workbook.sheets.find(({ sheet }) => sheet === refused.sheet);
  const used = snapshot?.used ?? null;
  if (snapshot === undefined || used === null) return refused;
  const remembered = rememberedReading(workbook.settings, snapshot.sheet);
  const { setting, after } = decide(
    workbook,
    snapshot,
    choice === null
      ? nothingRemembered
      : {
          ...remembered,
          columns: withDecision(
            remembered.columns,
            { ...choice, table: used },
            refused.columns ?? [],
          ),
        },
  );
  await host.apply([setting]);
  return after;
}
