import { compareReport } from "../../../src/workflows/compareReport";
import { openTable } from "../../../src/workflows/openTable";
import { planHost, planTable } from "./planWorkbook";

describe("a report beside the table", () => {
  it("finds the figure that differs and counts the one that agrees", async () => {
    const outcome = await openTable(planHost(planTable()));
    if (outcome.kind !== "opened") throw new Error("no table");
    const check = compareReport(
      outcome.opened,
      "Tổng sản lượng lương thực là 2.300 tấn; số lao động đi xuất khẩu là 9 lao động.",
    );
    expect(check.differences).toMatchObject([
      { kind: "valueDiffers", row: 8, said: 9, inTable: 8 },
    ]);
    expect(check.agreements).toMatchObject([{ kind: "figure", row: 4, said: 2300 }]);
  });
});
