import { judgeEntries } from "../../../src/workflows/judgeEntries";
import { openTable } from "../../../src/workflows/openTable";
import type { OpenedTable } from "../../../src/workflows/outcomes";
import type { MemorySheet } from "../../support/memoryHost";
import { planHost, planTable } from "./planWorkbook";

async function opened(sheet: MemorySheet = planTable()): Promise<OpenedTable> {
  const outcome = await openTable(planHost(sheet));
  if (outcome.kind !== "opened") throw new Error("no table");
  return outcome.opened;
}

describe("judging what is typed", () => {
  it("calculates and assesses the row as if the value stood there", async () => {
    const judged = judgeEntries(await opened(), "actual", [{ row: 8, text: "11" }]).get(8);
    expect(judged).toMatchObject({
      figure: { kind: "number", value: 11 },
      vsPlan: 57.89,
      vsSamePeriod: 220,
      standing: "reached",
      doubts: [],
    });
  });

  it("takes a value typed for the same period as that", async () => {
    const judged = judgeEntries(await opened(), "samePeriod", [{ row: 8, text: "4" }]).get(8);
    expect(judged).toMatchObject({ vsPlan: 42.11, vsSamePeriod: 200, standing: "below" });
  });

  it("doubts what is many times the plan, and has nothing to say of what the cell holds already", async () => {
    const table = await opened();
    const many = judgeEntries(table, "actual", [{ row: 8, text: "190000" }]).get(8);
    expect(many?.doubts).toMatchObject([{ kind: "manyTimes", of: "plan" }]);
    const same = judgeEntries(table, "actual", [{ row: 8, text: "8" }]).get(8);
    expect(same?.doubts).toEqual([]);
  });

  it("judges several at once as each alone", async () => {
    const table = await opened();
    const entries = [
      { row: 4, text: "2500" },
      { row: 8, text: "11" },
    ];
    const together = judgeEntries(table, "actual", entries);
    for (const entry of entries) {
      expect(together.get(entry.row)).toEqual(
        judgeEntries(table, "actual", [entry]).get(entry.row),
      );
    }
  });

  it("of a long table looks at the rows around only, with the same result", async () => {
    const rows = Array.from({ length: 700 }, (_, index) => [
      String(index + 1),
      `Chỉ tiêu ${index + 1}`,
      "Tấn",
      200,
      80,
      100,
    ]);
    const table = await opened(planTable("Biểu chỉ tiêu", rows));
    for (const row of [3, 350, 702]) {
      expect(judgeEntries(table, "actual", [{ row, text: "150" }]).get(row)).toMatchObject({
        figure: { value: 150 },
        vsPlan: 75,
        standing: "reached",
      });
    }
  });

  it("knows nothing of rows outside the table", async () => {
    expect(judgeEntries(await opened(), "actual", [{ row: 900, text: "1" }]).size).toBe(0);
    expect(judgeEntries(await opened(), "actual", []).size).toBe(0);
  });
});
