import { assessTable } from "../../../src/core/assessment/assessTable";
import { withDirections } from "../../../src/core/assessment/withDirections";
import { calculateTable } from "../../../src/core/calculation/calculateTable";
import type { IndicatorSettings } from "../../../src/core/model/indicatorSettings";
import { validateTable } from "../../../src/core/validation/validateTable";
import { buildTable } from "../../support/buildTable";
import type { RowLiteral } from "../../support/buildTable";

/** The checks that find something in a row with settings of its own. */
function checksOf(row: RowLiteral, settings: IndicatorSettings): readonly string[] {
  const { table, snapshot } = buildTable([row]);
  const records = new Map([[table.rows[0]?.row ?? -1, { settings, explanation: null }]]);
  const calculated = calculateTable(withDirections(table, records));
  const assessed = assessTable(calculated, 50, records);
  return validateTable({ assessed, snapshot }).map(({ check }) => check);
}

const full: RowLiteral = { plan: 10, samePeriod: 5, actual: 8 };
const doubtful: RowLiteral = { ...full, name: "Giảm tỷ lệ hộ nghèo xuống còn" };
const early: RowLiteral = { ...full, note: "Công nhận vào cuối năm" };
const blank: RowLiteral = { plan: 10, samePeriod: 5 };

describe("checks of what a person has decided", () => {
  it.each([
    ["directionDoubtful", doubtful, {}, true],
    ["directionDoubtful", doubtful, { direction: "higher" }, false],
    ["directionDoubtful", doubtful, { direction: "lower" }, false],
    ["directionDoubtful", doubtful, { threshold: 75 }, true],
    ["yearEndNoteBesideFigure", early, {}, true],
    ["yearEndNoteBesideFigure", early, { kind: "yearEnd" }, false],
    ["yearEndNoteBesideFigure", early, { kind: "cumulative" }, false],
    ["yearEndNoteBesideFigure", early, { lastYear: 12 }, true],
    ["missingActual", blank, { threshold: 75 }, true],
    ["missingActual", blank, { kind: "yearEnd" }, false],
  ] as const)("%s: %o with %o", (...[check, row, settings, finds]) => {
    expect(checksOf(row, settings).includes(check)).toBe(finds);
  });
});
