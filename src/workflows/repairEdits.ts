import type { Edit } from "../core/model/edit";
import type { IndicatorTable, TableRow } from "../core/model/indicatorTable";
import { writeNumbers } from "../core/writing/writeNumbers";
import { writePercentages } from "../core/writing/writePercentages";
import type { OpenedTable } from "./outcomes";
import { cellKey, type ReadingAnswer } from "./repairs";
import { roleAt } from "./roleAt";

/** Edits by the cell they change. */
export type EditsByCell = ReadonlyMap<string, readonly Edit[]>;

/** What would turn each figure stored as text into a number. */
export function numberEdits({ snapshot, assessed }: OpenedTable): EditsByCell {
  return byCell(writeNumbers(assessed.calculated.table, snapshot));
}

/** What Tính lại would write into each computed cell; a cell whose number format alone would change is not among them. */
export function formulaEdits({ snapshot, assessed }: OpenedTable): EditsByCell {
  return byCell(writePercentages(assessed.calculated, snapshot).edits);
}

/** What would turn figures into the numbers a person says they are. */
export function answerEdits(
  { snapshot, assessed }: OpenedTable,
  answers: readonly ReadingAnswer[],
): readonly Edit[] {
  const { table } = assessed.calculated;
  const byRow = new Map<number, readonly ReadingAnswer[]>();
  for (const answer of answers) byRow.set(answer.row, [...(byRow.get(answer.row) ?? []), answer]);
  const rows = table.rows.flatMap((row) => {
    const own = byRow.get(row.row);
    return own === undefined ? [] : [answered(table, row, own)];
  });
  const wanted = new Set(answers.map(({ row, column }) => cellKey(row, column)));
  const edits = byCell(writeNumbers({ ...table, rows }, snapshot));
  return [...edits].flatMap(([key, ofCell]) => (wanted.has(key) ? ofCell : []));
}

function answered(
  table: IndicatorTable,
  row: TableRow,
  answers: readonly ReadingAnswer[],
): TableRow {
  const figures = { ...row.figures };
  for (const { column, value } of answers) {
    const role = roleAt(table, column);
    if (role !== null) figures[role] = { kind: "number", value, storedAs: "text" };
  }
  return { ...row, figures };
}

function byCell(edits: readonly Edit[]): EditsByCell {
  const cells = new Map<string, Edit[]>();
  for (const edit of edits) {
    if (edit.kind !== "write" && edit.kind !== "numberFormat") continue;
    const key = cellKey(edit.row, edit.column);
    const ofCell = cells.get(key);
    if (ofCell === undefined) cells.set(key, [edit]);
    else ofCell.push(edit);
  }
  return new Map([...cells].filter(([, own]) => own.some(({ kind }) => kind === "write")));
}
