import type { Area } from "../../core/model/area";
import type { SheetSnapshot } from "../../core/model/sheetSnapshot";
import { rangeOf } from "./rangeOf";
import { usedArea, type RequestedSheet } from "./readSheets";

/** Neighbouring rows or columns. */
interface Span {
  readonly first: number;
  readonly count: number;
}

/** Whether all of a span is hidden; null where some of it is. */
type AskHidden = (spans: readonly Span[]) => Promise<readonly (boolean | null)[]>;

/** So much is asked for in one round trip. */
const mostAnswers = 2000;

function indexesOf({ first, count }: Span): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** At most so many pieces, each of them whole rows or columns. */
function piecesOf({ first, count }: Span, most: number): readonly Span[] {
  const size = Math.ceil(count / most);
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => ({
    first: first + index * size,
    count: Math.min(size, count - index * size),
  }));
}

/** What is hidden of spans some of which is: piece by piece, ever smaller ones, in as few round trips as possible. */
async function findHidden(ask: AskHidden, mixed: readonly Span[]): Promise<readonly number[]> {
  if (mixed.length === 0) return [];
  const each = Math.max(2, Math.floor(mostAnswers / mixed.length));
  const pieces = mixed.flatMap((span) => piecesOf(span, each));
  const asked = pieces.slice(0, mostAnswers);
  const answers = await ask(asked);
  const found = asked.flatMap((span, index) => (answers[index] === true ? indexesOf(span) : []));
  const smaller = asked.filter((_, index) => answers[index] === null);
  const left = pieces.slice(mostAnswers);
  return [...found, ...(await findHidden(ask, [...smaller, ...left]))];
}

/** Asks for one property of parts of the sheet; reading it so leaves the person's undo list alone. */
function asker(
  { worksheet, used: { context } }: RequestedSheet,
  property: "rowHidden" | "columnHidden",
  areaOf: (span: Span) => Area,
): AskHidden {
  return async (spans) => {
    const ranges = spans.map((span) => {
      const range = rangeOf(worksheet, areaOf(span)).untrack();
      range.load(property);
      return range;
    });
    await context.sync();
    return ranges.map((range) => range[property] as boolean | null);
  };
}

async function hiddenIn(
  answer: boolean | null,
  whole: Span,
  ask: AskHidden,
): Promise<readonly number[]> {
  if (answer === null)
    return [...(await findHidden(ask, [whole]))].sort((one, other) => one - other);
  return answer ? indexesOf(whole) : [];
}

/**
 * The sheet with its hidden rows and columns. Nothing more is asked where all or none of them are hidden; otherwise rows and columns take
 * a round trip each, and long sheets a few more.
 */
export async function readHidden(
  requested: RequestedSheet,
  snapshot: SheetSnapshot,
): Promise<SheetSnapshot> {
  const area = usedArea(requested);
  if (area === null) return { ...snapshot, hiddenRows: [], hiddenColumns: [] };
  const { rowHidden, columnHidden } = requested.used;
  const rows = { first: area.row, count: area.rowCount };
  const columns = { first: area.column, count: area.columnCount };
  const askRows = asker(requested, "rowHidden", ({ first, count }) => ({
    ...area,
    row: first,
    rowCount: count,
    columnCount: 1,
  }));
  const askColumns = asker(requested, "columnHidden", ({ first, count }) => ({
    ...area,
    column: first,
    columnCount: count,
    rowCount: 1,
  }));
  return {
    ...snapshot,
    hiddenRows: await hiddenIn(rowHidden, rows, askRows),
    hiddenColumns: await hiddenIn(columnHidden, columns, askColumns),
  };
}
