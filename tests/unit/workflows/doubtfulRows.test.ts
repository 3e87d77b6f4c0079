import { vi } from "../../../src/core/wording/vi";
import { viDocument } from "../../../src/core/wording/viDocument";
import { check } from "../../../src/workflows/check";
import { documentOf } from "../../../src/workflows/documentOf";
import { doubtfulRows } from "../../../src/workflows/doubtfulRows";
import { ignoreFinding } from "../../../src/workflows/ignoreFinding";
import { openTable } from "../../../src/workflows/openTable";
import type { OpenedTable } from "../../../src/workflows/outcomes";
import type { GivenCell, MemoryHost } from "../../support/memoryHost";
import { planHost, planTable } from "./planWorkbook";

type Row = readonly GivenCell[];

const group: Row = ["I", "Về kinh tế"];
const sound: Row = ["1", "Số lao động có việc làm mới", "Người", 100, 60, 62];

async function opened(host: MemoryHost): Promise<OpenedTable> {
  const outcome = await openTable(host);
  if (outcome.kind !== "opened") throw new Error(outcome.reason);
  return outcome.opened;
}

/** Numbers of the indicators that are doubted. */
async function doubted(...rows: readonly Row[]): Promise<readonly (string | null)[]> {
  const table = await opened(planHost(planTable("Biểu", [group, sound, ...rows])));
  const rowsOf = doubtfulRows(table);
  return table.assessed.indicators
    .map(({ row }) => row.source)
    .filter(({ row }) => rowsOf.has(row))
    .map(({ no }) => no);
}

describe("an indicator of which no report should boast", () => {
  it.each<[string, readonly Row[]]>([
    ["whose actual is many times its plan", [["2", "Trồng rừng mới", "Ha", 100, 60, 6500]]],
    [
      "whose typed percentage is another",
      [["2", "Sản lượng thủy sản", "Tấn", 100, 60, 95, 158.33, 65]],
    ],
    [
      "whose sub-row is more than the whole",
      [
        ["2", "Sản lượng lương thực", "Tấn", 4150, 2240, 2300],
        ["", "Trong đó: lúa", "Tấn", 4000, 2200, 2900],
      ],
    ],
  ])("is one %s", async (_what, rows) => {
    expect(await doubted(...rows)).toEqual(["2"]);
  });

  it.each<[string, readonly Row[]]>([
    ["figures stored as text", [["2", "Sản lượng thủy sản", "Tấn", "100", "68,5", "65"]]],
    ["no figure for last year", [["2", "Sản lượng thủy sản", "Tấn", 100, null, 65]]],
    [
      "a percentage that only needs rounding",
      [["2", "Sản lượng thủy sản", "Tấn", 96, 60, 65, 108.3, 67.7]],
    ],
  ])("is not one with %s", async (_what, rows) => {
    expect(await doubted(...rows)).toEqual([]);
  });

  it("is counted in the report, but named among the best only after a person has passed the doubt over", async () => {
    const wrong: Row = ["2", "Sản lượng thủy sản", "Tấn", 100, 60, 95, 158.33, 65];
    const host = planHost(planTable("Biểu", [group, sound, wrong]));
    const best = async (): Promise<string> =>
      documentOf(await opened(host), { texts: vi, document: viDocument }).paragraphs[1] ?? "";
    expect(await best()).toContain("02 chỉ tiêu đạt và vượt trên 50%. Một số");
    expect(await best()).not.toContain("thủy sản");
    const shown = await check(host);
    if (shown.kind !== "opened") throw new Error("no table");
    const finding = shown.opened.findings.find((one) => one.check === "typedPercentageDisagrees");
    if (finding === undefined) throw new Error("no finding");
    const decision = { reason: "Đã đối chiếu", date: "2026-11-22" };
    const outcome = await ignoreFinding(host, shown.opened, { finding, decision });
    if (outcome.kind !== "stored") throw new Error(outcome.kind);
    expect(doubtfulRows(outcome.opened).size).toBe(0);
    expect(await best()).toContain("Sản lượng thủy sản 95 tấn, đạt 95% kế hoạch");
  });
});
