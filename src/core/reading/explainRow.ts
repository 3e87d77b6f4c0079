import type { NumberExplanation } from "../model/readingExplanation";
import type { FigureColumn } from "./openFigures";
import type { OpenRow } from "./openRow";
import type { RowDecisions } from "./settleNumbers";

/** Why each figure of a row that could be read in several ways was read as it was. */
export function explainRow(
  { source, open, cells }: OpenRow,
  columns: readonly FigureColumn[],
  decisions: RowDecisions,
): readonly NumberExplanation[] {
  return columns.flatMap(({ role, column }) => {
    const decision = decisions[role];
    if (decision === undefined || !open.includes(role)) return [];
    const { text, readings } = cells[role];
    const { value, confidence, reason } = decision;
    return {
      cell: { row: source.row, column },
      role,
      indicator: source.no,
      text,
      readings: readings.map((reading) => reading.value),
      value,
      confidence,
      reason,
    };
  });
}
