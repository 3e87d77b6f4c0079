import type { CellContent, CellValue } from "../model/cell";
import type { SheetSnapshot } from "../model/sheetSnapshot";
import type { SheetBlocks } from "./sheetBlocks";
import { findMark } from "./summarySheet";

/** What stands in the two halves of a row of the page; blank where nothing does. */
interface PageRow {
  readonly left: string;
  readonly right: string;
  readonly isFormula: boolean;
}

/**
 * The lines of heading, title and signature as they now stand on a summary sheet: what is above the first formula of the page and below the
 * last one, so that it does not matter where rows were inserted. `hasHeading` says whether the sheet was made with a heading. Null on sheets
 * of the first versions, which had neither.
 */
export function readBlocks(snapshot: SheetSnapshot, hasHeading: boolean): SheetBlocks | null {
  const mark = findMark(snapshot);
  if (mark === null || mark.column < 2) return null;
  // One free column stands between the page and the mark.
  const rows = pageRows(snapshot, mark.column - 1);
  const first = rows.findIndex(({ isFormula }) => isFormula);
  const last = rows.reduce((found, { isFormula }, row) => (isFormula ? row : found), -1);
  if (first < 0) return null;
  const [heading, title] = splitTop(rows.slice(0, first), hasHeading);
  const bottom = rows.slice(last + 1);
  return {
    topLeft: texts(heading, "left"),
    topRight: texts(heading, "right"),
    title: title.flatMap(({ left, right }) => [left, right].filter(isSaid)),
    bottomLeft: texts(bottom, "left"),
    bottomRight: texts(bottom, "right"),
  };
}

/** What stands on the page of a summary sheet between the title and the end of the table; nothing on sheets of the first versions. */
export function linesBetween(snapshot: SheetSnapshot): readonly (readonly CellContent[])[] {
  const mark = findMark(snapshot);
  if (mark === null || mark.column < 2) return [];
  const rows = pageRows(snapshot, mark.column - 1);
  const [heading, title] = splitTop(rows, true);
  const last = rows.reduce((found, { isFormula }, row) => (isFormula ? row : found), -1);
  const top = rows.findIndex(
    (row) => !heading.includes(row) && !title.includes(row) && isFilled(row),
  );
  const width = mark.column - 1 - (snapshot.used?.column ?? 0);
  return snapshot.values.slice(Math.max(0, top), last + 1).map((cells, index) =>
    cells.slice(0, width).map((value, column): CellContent => {
      const formula = snapshot.formulas[Math.max(0, top) + index]?.[column] ?? null;
      return formula === null ? { kind: "value", value } : { kind: "formula", formula };
    }),
  );
}

function isFilled({ left, right }: PageRow): boolean {
  return left + right !== "";
}

/** Heading and title are the first rows that stand together, or the first two such; what comes after them is not a title. */
function splitTop(
  rows: readonly PageRow[],
  hasHeading: boolean,
): readonly [readonly PageRow[], readonly PageRow[]] {
  const [first = [], second = []] = blocksOf(rows);
  return hasHeading ? [first, second] : [[], first];
}

/** Rows that stand together, with nothing but free rows between them. */
function blocksOf(rows: readonly PageRow[]): readonly (readonly PageRow[])[] {
  const blocks: PageRow[][] = [[]];
  for (const row of rows) {
    const last = blocks.at(-1) ?? [];
    if (isFilled(row)) last.push(row);
    else if (last.length > 0) blocks.push([]);
  }
  return blocks;
}

function pageRows({ values, formulas, used }: SheetSnapshot, columnCount: number): PageRow[] {
  const offset = used?.column ?? 0;
  return values.map((cells, row): PageRow => {
    const page = cells.slice(0, Math.max(0, columnCount - offset));
    const [first, ...others] = offset === 0 ? page : [null, ...page];
    return {
      left: cellText(first ?? null),
      right: others.map(cellText).filter(isSaid).join(" "),
      isFormula: page.some((_value, column) => (formulas[row]?.[column] ?? null) !== null),
    };
  });
}

function texts(rows: readonly PageRow[], half: "left" | "right"): readonly string[] {
  return rows.map((row) => row[half]).filter(isSaid);
}

function isSaid(text: string): boolean {
  return text !== "";
}

function cellText(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : String(value).trim();
}
