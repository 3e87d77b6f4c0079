import type { CellValue } from "../../src/core/model/cell";
import type { Edit } from "../../src/core/model/edit";
import { openFileHost } from "../../src/workbook/files/fileHost";
import { sampleFile } from "./sampleVariants";

/** An .xlsx with one sheet that holds these cells and nothing else. */
export async function workbookFile(
  sheet: string,
  rows: readonly (readonly CellValue[])[],
): Promise<Uint8Array> {
  const host = await openFileHost(sampleFile("goc"), "goc.xlsx");
  const { names } = await host.read({ kind: "some", active: true, named: [] });
  await host.apply([
    { kind: "addSheet", sheet },
    ...rows.flatMap((cells, row) =>
      cells.flatMap((value, column): Edit[] =>
        value === null
          ? []
          : [{ kind: "write", sheet, row, column, content: { kind: "value", value } }],
      ),
    ),
    { kind: "activateSheet", sheet },
    ...names.map(({ name }): Edit => ({ kind: "deleteSheet", sheet: name })),
  ]);
  const bytes = await host.toBytes();
  host.close();
  return bytes;
}
