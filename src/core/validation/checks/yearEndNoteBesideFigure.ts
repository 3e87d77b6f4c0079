import { figureNumber } from "../../model/figure";
import { isYearEndNote } from "../../model/yearEndNote";
import type { Check } from "../check";
import { rowFinding } from "../rowFinding";

const id = "yearEndNoteBesideFigure";

/**
 * The note says "đánh giá vào cuối năm", yet there is a figure already: the figure is judged, and the note may be left over. Where a person
 * has said how the indicator is judged, nothing is left open.
 */
export const yearEndNoteBesideFigure: Check = {
  id,
  validate: ({ assessed }) => {
    const { table } = assessed.calculated;
    return assessed.indicators.flatMap(({ row: { source }, settings }) => {
      const value = figureNumber(source.figures.actual);
      if (value === null || settings?.kind !== undefined) return [];
      if (source.note === null || !isYearEndNote(source.note)) return [];
      const details = { note: source.note.trim(), value };
      return [rowFinding(table, source, { check: id, severity: "info", role: "actual", details })];
    });
  },
};
