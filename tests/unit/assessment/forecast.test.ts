import { paceForecast, shareForecast } from "../../../src/core/assessment/forecast";
import { assessTable } from "../../../src/core/assessment/assessTable";
import { calculateTable } from "../../../src/core/calculation/calculateTable";
import type { AssessedIndicator } from "../../../src/core/model/assessment";
import type { IndicatorSettings } from "../../../src/core/model/indicatorSettings";
import { buildTable } from "../../support/buildTable";
import type { RowLiteral } from "../../support/buildTable";

function indicatorOf(row: RowLiteral, settings: IndicatorSettings = {}): AssessedIndicator {
  const { table } = buildTable([row]);
  const records = new Map([[table.rows[0]?.row ?? -1, { settings, explanation: null }]]);
  const [indicator] = assessTable(calculateTable(table), 50, records).indicators;
  if (indicator === undefined) throw new Error("no indicator");
  return indicator;
}

const six = { months: 6 };

describe("the forecast at the present pace", () => {
  it.each([
    ["six months make half a year", { plan: 4150, actual: 2300 }, 4600, 110.84],
    ["decimals stay exact", { plan: 1, actual: 0.1 }, 0.2, 20],
    ["without a plan there is no percentage", { actual: 7 }, 14, null],
    ["nor with one of 0", { plan: 0, actual: 7 }, 14, null],
    ["nothing done stays nothing", { plan: 10, actual: 0 }, 0, 0],
    ["what has shrunk goes on shrinking", { plan: 10, actual: -3 }, -6, -60],
  ] as const)("%s", (...[, row, value, vsPlan]) => {
    expect(paceForecast(indicatorOf(row), six)).toEqual({ value, vsPlan });
  });

  it("counts the months the figure covers", () => {
    const indicator = indicatorOf({ plan: 100, actual: 10 }, { months: 5 });
    expect(paceForecast(indicator, six)).toEqual({ value: 24, vsPlan: 24 });
    expect(paceForecast(indicatorOf({ actual: 10 }), { months: 7 })?.value).toBe(17.142857);
  });

  it.each([
    ["where the months are not known", { actual: 5 }, {}, null],
    ["once the year is over", { actual: 5 }, {}, 12],
    ["for a word", { actual: "Duy trì" }, {}, 6],
    ["for a blank", {}, {}, 6],
    ["for a level", { actual: 5 }, { kind: "level" }, 6],
    ["for what is maintained", { actual: 5 }, { kind: "maintain" }, 6],
    ["for what is judged at year end", { actual: 5 }, { kind: "yearEnd" }, 6],
  ] as const)("is not made %s", (...[, row, settings, months]) => {
    expect(paceForecast(indicatorOf(row, settings), { months })).toBeNull();
  });
});

describe("the forecast by last year's course", () => {
  it("grows the figure as last year grew", () => {
    const indicator = indicatorOf({ plan: 1000, actual: 300, samePeriod: 200 });
    expect(shareForecast(indicator, 900)).toEqual({ value: 1350, vsPlan: 135 });
  });

  it.each([
    ["without last year's total", { actual: 5, samePeriod: 4 }, {}, null],
    ["with a total of 0", { actual: 5, samePeriod: 4 }, {}, 0],
    ["without the same period", { actual: 5 }, {}, 9],
    ["with a same period of 0", { actual: 5, samePeriod: 0 }, {}, 9],
    ["for a word", { actual: "x", samePeriod: 4 }, {}, 9],
    ["for a level", { actual: 5, samePeriod: 4 }, { kind: "level" }, 9],
  ] as const)("is not made %s", (...[, row, settings, lastYear]) => {
    expect(shareForecast(indicatorOf(row, settings), lastYear)).toBeNull();
  });
});
