import { hasOwnFigures, type LabelledRow } from "./labelledRow";
import { isGroupKind } from "./outlineScan";

/** "(1) Gồm cả lúa nương", "1. Số liệu tính đến ngày 30/6." */
function isSentence({ name, glued }: LabelledRow): boolean {
  return /[.;]$/.test(name) || glued?.startsWith("(") === true;
}

/** The first row behind the last one that holds anything but its name. */
function beginningOfRest(rows: readonly LabelledRow[]): number {
  const isFilled = (row: LabelledRow): boolean => hasOwnFigures(row) || row.note !== null;
  let begin = rows.length;
  for (let row = rows[begin - 1]; row !== undefined && !isFilled(row); row = rows[begin - 1]) {
    begin -= 1;
  }
  return begin;
}

/** The rows without numbered remarks below them: sentences without figures, numbered from 1 on though no heading stands above. */
export function withoutRemarksBelow(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  const begin = beginningOfRest(rows);
  if (begin === 0) return rows;
  const rest = rows.slice(begin);
  const first = rest.findIndex(({ kind, label }, index) => {
    const isHeaded = index > 0 && rest[index - 1]?.kind === null;
    return kind === "number" && Number(label) === 1 && !isHeaded;
  });
  const remark = rest[first];
  if (remark === undefined || !isSentence(remark)) return rows;
  const isList = !rest.slice(first).some(({ kind }) => isGroupKind(kind));
  return isList ? rows.slice(0, begin + first) : rows;
}
