import type { Figure } from "../../core/model/figure";
import type { FilledRole } from "../../core/model/filling";
import { rowFinder, isSameShape } from "../../workflows/findRowAgain";
import type { TypedEntry } from "../../workflows/fillOutcomes";
import type { OpenedTable } from "../../workflows/outcomes";
import { rowLabels } from "../../workflows/rowLabels";
import type { FillActions } from "./fillActions";
import { figureText } from "./figureText";
import type { TypedValue, TypedValues } from "./fillState";

type Judge = FillActions["judge"];

/** Typed values of a column, and the table they are typed for. */
export interface TypedFor {
  readonly opened: OpenedTable;
  readonly role: FilledRole;
  readonly judge: Judge;
}

/** The values with one more typed; what the table shows already is not typed. */
export function withTyped(
  typed: TypedValues,
  { row, text }: TypedEntry,
  { opened, role, judge }: TypedFor,
): TypedValues {
  const after = new Map(typed);
  const figure = rowFigure(opened, role, row);
  const isTyped = figure !== null && text !== figureText(figure);
  const judgement = isTyped ? judge(opened, role, [{ row, text }]).get(row) : undefined;
  if (judgement === undefined) after.delete(row);
  else after.set(row, { text, judgement });
  return after;
}

/** What would be written: an input left blank takes nothing away. */
export function typedEntries(typed: TypedValues): readonly TypedEntry[] {
  return [...typed]
    .filter(([, { text }]) => text.trim() !== "")
    .map(([row, { text }]) => ({ row, text }))
    .sort((one, other) => one.row - other.row);
}

/** Typed values once the table was read again: each with its row, wherever that stands now. */
export interface CarriedValues {
  readonly typed: TypedValues;
  /** Those whose row is gone. */
  readonly lost: readonly TypedValue[];
}

/** Takes typed values along to the table as it is read now. What the table holds by now is no longer unsaved. */
export function carryTyped(typed: TypedValues, from: OpenedTable, to: TypedFor): CarriedValues {
  const placeNow = placeFinder(typed, from, to.opened);
  const placed = [...typed].map(([row, value]) => ({ row: placeNow(row), value }));
  const entries = placed.flatMap(({ row, value }) =>
    row === null ? [] : [{ row, text: value.text }],
  );
  return {
    typed: stillUnsaved(judgedEntries(entries, to), to),
    lost: placed.flatMap(({ row, value }) => (row === null ? [value] : [])),
  };
}

/** Entries with what they mean. */
export function judgedEntries(
  entries: readonly TypedEntry[],
  { opened, role, judge }: TypedFor,
): TypedValues {
  const judged = judge(opened, role, entries);
  return new Map(
    entries.flatMap(({ row, text }) => {
      const judgement = judged.get(row);
      return judgement === undefined ? [] : [[row, { text, judgement }] as const];
    }),
  );
}

function stillUnsaved(typed: TypedValues, { opened, role }: TypedFor): TypedValues {
  return new Map(
    [...typed].filter(([row, { judgement }]) => {
      const inTable = rowFigure(opened, role, row);
      return inTable === null || !isSameFigure(judgement.figure, inTable);
    }),
  );
}

/** Tells where a row stands now; null where it is gone. */
function placeFinder(
  typed: TypedValues,
  from: OpenedTable,
  to: OpenedTable,
): (row: number) => number | null {
  const before = from.assessed.calculated.table;
  const now = to.assessed.calculated.table;
  if (typed.size === 0 || isSameShape(before, now)) return (row) => row;
  const labels = rowLabels(before);
  const find = rowFinder(now);
  return (row) => {
    const label = labels.get(row);
    const again = label === undefined ? null : find(label);
    return again?.kind === "found" ? again.row : null;
  };
}

function isSameFigure(one: Figure, other: Figure): boolean {
  if (one.kind === "number") return other.kind === "number" && one.value === other.value;
  return one.kind === "word" && other.kind === "word" && one.text === other.text;
}

function rowFigure(opened: OpenedTable, role: FilledRole, row: number): Figure | null {
  const { rows } = opened.assessed.calculated.table;
  return rowsBySheetRow(rows).get(row)?.figures[role] ?? null;
}

type Rows = OpenedTable["assessed"]["calculated"]["table"]["rows"];

const indexed = new WeakMap<Rows, ReadonlyMap<number, Rows[number]>>();

/** Worked out once per table: it is asked for at each key. */
function rowsBySheetRow(rows: Rows): ReadonlyMap<number, Rows[number]> {
  const known = indexed.get(rows) ?? new Map(rows.map((row) => [row.row, row]));
  indexed.set(rows, known);
  return known;
}
