import type { FigureRole } from "../model/columnRole";
import type { Figure } from "../model/figure";
import { textFigure } from "./openFigures";
import type { OpenRow } from "./openRow";
import type { RowDecisions } from "./settleNumbers";

/** The figures of a row, those that are missing blank. */
export type RowFigures = Readonly<Record<FigureRole, Figure>>;

function closeFigure({ cells }: OpenRow, role: FigureRole, decisions: RowDecisions): Figure {
  const { figure, text, readings, behind } = cells[role];
  if (figure !== null) return figure;
  const value = decisions[role]?.value ?? null;
  if (value !== null) return textFigure(value, behind);
  return { kind: "ambiguous", text, readings: readings.map((reading) => reading.value) };
}

/** The figures of a row as they were decided; what nothing decided is ambiguous. */
export function closeRow(row: OpenRow, decisions: RowDecisions): RowFigures {
  return {
    plan: closeFigure(row, "plan", decisions),
    samePeriod: closeFigure(row, "samePeriod", decisions),
    actual: closeFigure(row, "actual", decisions),
    vsSamePeriod: closeFigure(row, "vsSamePeriod", decisions),
    vsPlan: closeFigure(row, "vsPlan", decisions),
    remaining: closeFigure(row, "remaining", decisions),
  };
}
