import type { Area } from "../../core/model/area";
import type { SheetSnapshot } from "../../core/model/sheetSnapshot";
import {
  dependsOnFont,
  findLegacyFontCell,
  looksLegacy,
  parseLegacyFont,
  type LegacyFont,
} from "../legacyFonts";
import { rangeOf } from "./rangeOf";
import type { RequestedSheet } from "./readSheets";

/** The font a text was found in; where Excel was not asked for it, it counts as none of TCVN3. */
interface KnownFont {
  readonly text: string;
  readonly font: LegacyFont | null;
}

/** Fonts of cells by sheet id and place, kept as long as the cell's text is the same. */
export type FontMemory = Map<string, ReadonlyMap<string, KnownFont>>;

interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Neighbours in a row. */
type Run = readonly TextCell[];

/** So many fonts are asked for in one round trip: well under the 5 MB of Excel on the web. */
const mostAnswers = 2000;

function placeKey({ row, column }: Pick<TextCell, "row" | "column">): string {
  return `${row} ${column}`;
}

/** The cells whose text depends on their font; none where nothing on the sheet looks like TCVN3. */
function textCells({ used, values }: SheetSnapshot): readonly TextCell[] {
  if (used === null || !values.some((row) => row.some(looksLegacy))) return [];
  return values.flatMap((cells, row) =>
    cells.flatMap((text, column) =>
      dependsOnFont(text) ? [{ row: used.row + row, column: used.column + column, text }] : [],
    ),
  );
}

function runsOf(cells: readonly TextCell[]): readonly Run[] {
  const runs: TextCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (before?.row === cell.row && before.column === cell.column - 1) run?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function areaOf(run: Run): Area {
  const { row = 0, column = 0 } = run[0] ?? {};
  return { row, column, rowCount: 1, columnCount: run.length };
}

/** The font name of each run, null where its cells differ; one round trip. Reading it so leaves the person's undo list alone. */
async function askFonts(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  runs: readonly Run[],
): Promise<ReadonlyMap<Run, string | null>> {
  const asked = runs.map((run) => {
    const range = rangeOf(worksheet, areaOf(run));
    range.load("format/font/name");
    return [run, range] as const;
  });
  await context.sync();
  // Excel gives null where the cells differ, whatever its types say.
  return new Map(asked.map(([run, { format }]) => [run, format.font.name as string | null]));
}

/** The TCVN3 fonts of cells, in one round trip; of very many cells neighbours are asked for together first, and further ones not at all. */
async function findFonts(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cells: readonly TextCell[],
): Promise<ReadonlyMap<TextCell, LegacyFont | null>> {
  const single = (cell: TextCell): Run => [cell];
  const isMany = cells.length > mostAnswers;
  const runs = isMany ? runsOf(cells).slice(0, mostAnswers) : cells.map(single);
  const names = new Map(await askFonts(context, worksheet, runs));
  const mixed = runs.filter((run) => run.length > 1 && names.get(run) === null);
  if (mixed.length > 0) {
    const parts = mixed.flat().slice(0, mostAnswers).map(single);
    for (const [run, name] of await askFonts(context, worksheet, parts)) names.set(run, name);
  }
  return new Map(
    [...names].flatMap(([run, name]) =>
      run.map((cell) => [cell, name === null ? null : parseLegacyFont(name)] as const),
    ),
  );
}

/**
 * The sheet with its cells in TCVN3 fonts, where it is in several fonts and something looks like TCVN3: one round trip more, and none the
 * next time for texts that have stayed the same. Any other sheet as it is.
 */
export async function readMixedFonts(
  { worksheet, used }: RequestedSheet,
  snapshot: SheetSnapshot,
  memory: FontMemory,
): Promise<SheetSnapshot> {
  if (used.isNullObject || (used.format.font.name as string | null) !== null) return snapshot;
  const cells = textCells(snapshot);
  if (cells.length === 0) return snapshot;
  const before = memory.get(worksheet.id);
  const isNew = (cell: TextCell): boolean => before?.get(placeKey(cell))?.text !== cell.text;
  const asked = cells.filter(isNew);
  const found = asked.length === 0 ? null : await findFonts(used.context, worksheet, asked);
  const fonts = new Map(
    cells.map((cell): [string, KnownFont] => {
      const known = isNew(cell) ? found?.get(cell) : before?.get(placeKey(cell))?.font;
      return [placeKey(cell), { text: cell.text, font: known ?? null }];
    }),
  );
  memory.set(worksheet.id, fonts);
  return {
    ...snapshot,
    legacyFonts: cells.flatMap(({ row, column, text }) => {
      const font = fonts.get(placeKey({ row, column }))?.font ?? null;
      return findLegacyFontCell({ row, column }, text, font) ?? [];
    }),
  };
}
