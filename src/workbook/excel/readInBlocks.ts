import type { SheetSnapshot } from "../../core/model/sheetSnapshot";
import { loadedCellNames, type LoadedCells } from "./cellGrids";
import { sheetSnapshot, usedArea, type RequestedSheet } from "./readSheets";

/** Cells in one block: with formulas and formats about 2 MB, well under the 5 MB of Excel on the web. */
const cellsPerBlock = 20_000;

function joinBlocks(blocks: readonly LoadedCells[]): LoadedCells {
  return {
    values: blocks.flatMap((block) => block.values),
    formulas: blocks.flatMap((block) => block.formulas),
    numberFormat: blocks.flatMap((block) => block.numberFormat),
    valueTypes: blocks.flatMap((block) => block.valueTypes),
  };
}

/** Rows from `first` on, block after block, one round trip each. */
async function readRows(
  context: Excel.RequestContext,
  sheet: RequestedSheet,
  first: number,
): Promise<readonly LoadedCells[]> {
  const area = usedArea(sheet);
  if (area === null || first >= area.rowCount) return [];
  const rowCount = Math.min(
    Math.max(1, Math.floor(cellsPerBlock / area.columnCount)),
    area.rowCount - first,
  );
  const row = area.row + first;
  const { column, columnCount } = area;
  const block = sheet.worksheet.getRangeByIndexes(row, column, rowCount, columnCount).untrack();
  block.load(loadedCellNames);
  await context.sync();
  return [block, ...(await readRows(context, sheet, first + rowCount))];
}

/** Reads the cells of sheets whose places are known, in blocks that fit Excel on the web. */
export async function readInBlocks(
  context: Excel.RequestContext,
  sheets: readonly RequestedSheet[],
): Promise<readonly SheetSnapshot[]> {
  const [sheet, ...others] = sheets;
  if (sheet === undefined) return [];
  const blocks = await readRows(context, sheet, 0);
  return [sheetSnapshot(sheet, joinBlocks(blocks)), ...(await readInBlocks(context, others))];
}
