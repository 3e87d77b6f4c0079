import { assessTable } from "../../../src/core/assessment/assessTable";
import { calculateTable } from "../../../src/core/calculation/calculateTable";
import type { FlagKind } from "../../../src/core/model/flagLook";
import type { IndicatorSettings } from "../../../src/core/model/indicatorSettings";
import { flagQuestions } from "../../../src/core/writing/flagQuestions";
import { buildTable } from "../../support/buildTable";
import type { RowLiteral } from "../../support/buildTable";

/** What the rules of a kind ask: the threshold and the rows, counted from the first of the table. */
function asked(kind: FlagKind, rows: readonly (readonly [RowLiteral, IndicatorSettings])[]) {
  const { table, snapshot } = buildTable(rows.map(([row]) => row));
  const first = table.rows[0]?.row ?? 0;
  const records = new Map(
    rows.map(([, settings], at) => [first + at, { settings, explanation: null }] as const),
  );
  const { indicators } = assessTable(calculateTable(table), 50, records);
  return flagQuestions(kind, indicators, { columns: table.columns, snapshot }).map(
    ({ question, rows: found }) => [question.terms.threshold, found.map((row) => row - first)],
  );
}

const figures: RowLiteral = { plan: 100, actual: 30 };

describe("the marks of indicators that are judged in a way of their own", () => {
  it("go by their own thresholds, all of it for what is maintained", () => {
    expect(
      asked("below", [
        [figures, {}],
        [figures, { threshold: 75 }],
        [figures, { kind: "maintain" }],
        [figures, { months: 3 }],
        [figures, { months: 6 }],
      ]),
    ).toEqual([
      [50, [0, 4]],
      [75, [1]],
      [100, [2]],
      [25, [3]],
    ]);
  });

  it("say neither below nor not started of what waits for the end of the year", () => {
    const rows = [
      [figures, { kind: "yearEnd" }],
      [{ plan: 1, actual: 0 }, { kind: "yearEnd" }],
    ] as const;
    expect(asked("below", rows)).toEqual([]);
    expect(asked("notStarted", rows)).toEqual([]);
    expect(asked("yearEnd", rows).flatMap(([, found]) => found)).toEqual([0, 1]);
  });
});
