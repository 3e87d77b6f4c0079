import { assessTable } from "../../../src/core/assessment/assessTable";
import { forecastIndicator } from "../../../src/workflows/forecastIndicator";
import type { IndicatorSettings } from "../../../src/core/model/indicatorSettings";
import { openTable } from "../../../src/workflows/openTable";
import { planHost, planTable } from "./planWorkbook";

/** Forecasts of one indicator of a six-month table. */
async function forecasts(
  row: { readonly name: string; readonly unit: string; readonly before?: number },
  settings: IndicatorSettings = {},
) {
  const rows = [
    ["1", row.name, row.unit, 100, row.before ?? 40, 50],
    ["2", "Sản lượng thủy sản", "Tấn", 100, 40, 50],
  ];
  const outcome = await openTable(planHost(planTable(undefined, rows)));
  if (outcome.kind !== "opened") throw new Error(outcome.reason);
  const { opened } = outcome;
  const [forecast] = assessTable(opened.assessed.calculated, 50).indicators.map((indicator) =>
    forecastIndicator(opened, { ...indicator, settings }),
  );
  return [forecast?.byPace, forecast?.byLastYear].map((one) => one?.value ?? null);
}

describe("what the year may come to", () => {
  it.each([
    ["an amount", { name: "Sản lượng lương thực", unit: "Tấn" }, [100, 125]],
    ["a rate", { name: "Tỷ lệ bao phủ bảo hiểm y tế", unit: "%" }, [null, null]],
    ["a rate without a unit", { name: "Tỷ lệ dân số dùng nước sạch", unit: "" }, [null, null]],
    ["an average", { name: "Thu nhập bình quân", unit: "Triệu đồng" }, [null, null]],
  ])("of %s", async (_what, row, values) => {
    expect(await forecasts(row, { lastYear: 100 })).toEqual(values);
  });

  it("is told for a rate that the person says adds up", async () => {
    const rate = { name: "Tỷ lệ giải ngân vốn đầu tư", unit: "%" };
    expect(await forecasts(rate, { kind: "cumulative" })).toEqual([100, null]);
  });

  it("is not told by a last year of less than its own same period", async () => {
    const work = { name: "Số lao động có việc làm", unit: "Người", before: 82 };
    expect(await forecasts(work, { lastYear: 1.95 })).toEqual([100, null]);
    expect(await forecasts(work, { lastYear: 82 })).toEqual([100, 50]);
  });

  it("is not told once the figure covers the whole year", async () => {
    const work = { name: "Số lao động có việc làm", unit: "Người" };
    expect(await forecasts(work, { months: 12, lastYear: 100 })).toEqual([null, null]);
  });
});
