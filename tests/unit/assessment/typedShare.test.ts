import { assessTable } from "../../../src/core/assessment/assessTable";
import { calculateTable } from "../../../src/core/calculation/calculateTable";
import { summarizeTable } from "../../../src/core/summary/summarizeTable";
import { writeSummarySheet } from "../../../src/core/summary/writeSummarySheet";
import { buildTable, type RowLiteral } from "../../support/buildTable";
import { startSpreadsheet } from "../summary/evaluateEdits";
import { sheetPlaces } from "../summary/sheetPlaces";

const spreadsheet = startSpreadsheet();

// A real engine works the formulas out: on a busy machine that takes a while.
jest.setTimeout(60_000);

afterAll(() => spreadsheet.close());

const rows: readonly RowLiteral[] = [
  { name: "Trung ương", actual: 75156.5, vsPlan: 60.45 },
  { name: "Đồng Nai", actual: 9226.99, vsPlan: 44.58 },
  { name: "Vừa bằng ngưỡng", actual: 3, vsPlan: 50 },
  { name: "Không ghi tỷ lệ", actual: 3 },
  { name: "Chưa làm", actual: 0, vsPlan: 0 },
  { name: "Tỷ lệ hộ nghèo", actual: 12, vsPlan: 240, direction: "lower" },
  { name: "Tai nạn giao thông", actual: 4, vsPlan: 80, direction: "lower" },
];

function judged(roles: readonly ("name" | "plan" | "actual" | "vsPlan")[], months = 6) {
  const { table, snapshot } = buildTable(rows, { roles, period: { months, year: 2024 } });
  const assessed = assessTable(calculateTable(table), 50);
  const summary = summarizeTable(assessed);
  return { assessed, summary, snapshot };
}

const noPlan = ["name", "actual", "vsPlan"] as const;

describe("a table that tells the share of the plan but not the plan", () => {
  it("is judged by that share", () => {
    const { assessed, summary } = judged(noPlan);
    expect(assessed.indicators.map(({ assessment }) => assessment)).toEqual([
      "reached",
      "below",
      "reached",
      "reached",
      "notStarted",
      "below",
      "reached",
    ]);
    expect(summary.flagged.map(({ vsPlan }) => vsPlan)).toEqual([44.58, 240]);
  });

  it("is judged by its figures alone where it has a plan column, even an empty one", () => {
    const { assessed } = judged(["name", "plan", "actual", "vsPlan"]);
    expect(assessed.indicators.map(({ assessment }) => assessment)).not.toContain("below");
  });

  it.each([6, 12])(
    "is judged alike by the formulas of Tổng hợp, after %i months",
    async (months) => {
      const { assessed, summary, snapshot } = judged(noPlan, months);
      const source = { assessed, summary, sheet: "Tổng hợp" };
      const places = sheetPlaces(source);
      const shown = await spreadsheet.evaluate(writeSummarySheet(source), "Tổng hợp", snapshot);
      const statuses = places.layout.list.lines.map(({ row }) =>
        shown.get(places.at(row, "status")),
      );
      expect(statuses).toEqual(
        months === 6
          ? ["Đạt", "Dưới ngưỡng", "Đạt", "Đạt", "Chưa thực hiện", "Dưới ngưỡng", "Đạt"]
          : ["Không đạt", "Không đạt", "Không đạt", "Đạt", "Chưa thực hiện", "Không đạt", "Vượt"],
      );
    },
  );
});
