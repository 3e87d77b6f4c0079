import type { CellContent } from "../model/cell";
import type { Figure } from "../model/figure";
import type { FilledRole, FillProposal, FillState } from "../model/filling";
import { foldText } from "../model/foldText";
import type { IndicatorTable, TableRow } from "../model/indicatorTable";
import { shiftDecimals } from "./decimals";
import { judgeValue } from "./judgeValue";
import { isErrorText } from "./isErrorText";
import type { RowFill } from "./rowFill";

/** The column to fill, and what its cells hold. */
export interface FillTarget {
  readonly role: FilledRole;
  readonly before: (row: number, column: number) => CellContent;
}

/** Whether the figures of a row are stored as 0,15 and shown as 15 %. */
function isShownAsPercent({ figures }: TableRow): boolean {
  return [figures.actual, figures.plan, figures.samePeriod].some(
    (figure) => figure.kind === "number" && figure.shownAsPercent === true,
  );
}

/** What would be written; null where there is nothing to write: a blank empties nothing. An error is shown, never written. */
function contentOf(figure: Figure, row: TableRow): CellContent | null {
  switch (figure.kind) {
    case "blank":
      return null;
    case "error":
      return { kind: "value", value: figure.code };
    case "number": {
      const value = isShownAsPercent(row) ? shiftDecimals(figure.value, -2) : figure.value;
      return { kind: "value", value };
    }
    case "word":
    case "ambiguous":
      return { kind: "value", value: figure.text };
  }
}

/** “-”, “x”, “…”: stands where a figure is not there yet. */
function isMark(text: string): boolean {
  const folded = foldText(text);
  return folded === "" || folded === "x";
}

/** Nothing is lost when it is replaced. */
function isOpenCell(content: CellContent): boolean {
  if (content.kind === "formula") return false;
  const { value } = content;
  return value === null || (typeof value === "string" && isMark(value));
}

/** A mark in a list says that there is no figure: it takes none away. What a person types is meant. */
function takesAway({ figure, match }: RowFill, before: CellContent): boolean {
  const isMarked = figure.kind === "word" && isMark(figure.text);
  return isMarked && match.by !== "person" && !isOpenCell(before);
}

/** Whether the row holds the figure already, whatever way it is written. */
function holdsAlready(held: Figure, figure: Figure): boolean {
  if (held.kind === "number" && figure.kind === "number") return isEqual(held.value, figure.value);
  if (held.kind !== "word" || figure.kind !== "word") return false;
  const [mine, theirs] = [foldText(held.text), foldText(figure.text)];
  return mine === theirs && (mine !== "" || held.text.trim() === figure.text.trim());
}

/** Equal but for the noise of binary fractions. */
function isEqual(one: number, other: number): boolean {
  return one === other || Number(one.toPrecision(14)) === Number(other.toPrecision(14));
}

/** In several ways or in none: an error value, also as a text. */
function isUnreadable(figure: Figure): boolean {
  if (figure.kind === "word") return isErrorText(figure.text);
  return figure.kind === "ambiguous" || figure.kind === "error";
}

function stateOf(fill: RowFill, held: Figure, before: CellContent): FillState {
  const isAsked = fill.doubts.some(({ kind }) => kind === "rateOfSeveral");
  if (isAsked || isUnreadable(fill.figure)) return "unclear";
  if (holdsAlready(held, fill.figure)) return "same";
  return isOpenCell(before) ? "new" : "conflict";
}

function proposeRow(
  fill: RowFill,
  row: TableRow,
  place: FillTarget & { readonly column: number },
): FillProposal[] {
  const { role, column } = place;
  const content = contentOf(fill.figure, row);
  if (content === null) return [];
  const { figure, match, sources } = fill;
  const before = place.before(row.row, column);
  if (takesAway(fill, before)) return [];
  const state = stateOf(fill, row.figures[role], before);
  const isSame = state === "same";
  const judged = isSame ? [] : judgeValue(row, figure, { role, sources, before, match });
  const doubts = isSame ? [] : [...fill.doubts, ...judged];
  const isTicked = state === "new" && doubts.length === 0;
  const after = isSame ? before : content;
  return [{ row: row.row, column, before, after, figure, state, doubts, match, sources, isTicked }];
}

function isAskedFirst({ state }: FillProposal): boolean {
  return state === "conflict" || state === "unclear";
}

/**
 * What filling would change, cell by cell: conflicts and unclear values first, then in the order of the table. Only new values without any doubt
 * are ticked. Blank values, and marks such as “-” where a figure stands, are not proposed, so nothing is ever emptied.
 */
export function proposeFill(
  table: IndicatorTable,
  fills: readonly RowFill[],
  target: FillTarget,
): readonly FillProposal[] {
  const column = table.columns[target.role];
  if (column === undefined) return [];
  const byRow = new Map(fills.map((fill) => [fill.row, fill]));
  const proposals = table.rows.flatMap((row) => {
    const fill = byRow.get(row.row);
    return fill === undefined ? [] : proposeRow(fill, row, { ...target, column });
  });
  return [
    ...proposals.filter(isAskedFirst),
    ...proposals.filter((proposal) => !isAskedFirst(proposal)),
  ];
}
