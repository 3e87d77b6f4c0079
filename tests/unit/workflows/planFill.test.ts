import { decideFill } from "../../../src/workflows/decideFill";
import { planFill } from "../../../src/workflows/planFill";
import { MemorySheet } from "../../support/memoryHost";
import { asFile, block, brief, entries, openHost, openSheet, planned } from "./fillHost";
import { planRows, planSheet, planTable } from "./planWorkbook";

const list = (
  name: string,
  ...rows: readonly (readonly (string | number | null)[])[]
): MemorySheet => new MemorySheet(name, rows);

const byName = block("Tổng sản lượng lương thực\t2.300", "Thu ngân sách\t6.500");

describe("a plan of filling", () => {
  it("takes one round trip, also with another sheet as the source, and writes nothing", async () => {
    const host = openHost(
      list("Số liệu", ["Tổng sản lượng thủy sản", 65], ["Thu ngân sách", 6500]),
    );
    const plan = await planned(host, { kind: "sheet", sheet: "Số liệu" });
    expect(brief(plan)).toEqual(["6 new* 65", "9 new* 6500"]);
    expect(host.trips).toEqual(["read"]);
    expect(plan.proposals[0]?.sources[0]?.origin).toEqual({
      kind: "cell",
      file: null,
      sheet: "Số liệu",
      row: 0,
      column: 1,
    });
  });

  it("reads a text beside its row: 2.300 of 4150 is two thousand, of a plan of 4 it is asked about", async () => {
    expect(brief(await planned(openHost(), byName))).toEqual(["5 new* 2300", "9 new* 6500"]);
    const small = openHost();
    small.sheet(planSheet).put(4, 3, 4);
    small.sheet(planSheet).put(4, 4, 3);
    const plan = await planned(small, byName);
    expect(plan.proposals[0]).toMatchObject({
      row: 4,
      state: "unclear",
      figure: { kind: "ambiguous", text: "2.300", readings: [2300, 2.3] },
    });
  });

  it("asks where only the law of separators speaks: no plan, no same period, no habit", async () => {
    const host = openHost();
    for (const column of [3, 4]) host.sheet(planSheet).put(4, column, null);
    const { proposals } = await planned(host, entries([5, "2.300"]));
    expect(proposals[0]).toMatchObject({ state: "unclear", isTicked: false });
  });

  it("does not let percentages worked out from the old figure decide about the new one", async () => {
    const host = openHost();
    const sheet = host.sheet(planSheet);
    sheet.put(4, 3, 4);
    sheet.put(4, 4, null);
    sheet.put(4, 5, 2.3);
    sheet.put(4, 7, { formula: "=ROUND(F5/D5*100,2)", shows: 57.5 });
    expect((await planned(host, entries([5, "2.300"]))).proposals[0]?.state).toBe("unclear");
    sheet.put(4, 7, 57.5);
    expect((await planned(host, entries([5, "2.300"]))).proposals[0]?.state).toBe("same");
  });

  it.each([
    ["Thu ngân sách: 6,5 tỷ đồng", { row: 8, state: "new", after: { value: 6500 } }],
    ["Tổng sản lượng lương thực: 2,3 nghìn tấn", { row: 4, after: { value: 2300 } }],
    ["Tổng sản lượng thủy sản: 0,5 nghìn tấn", { row: 5, after: { value: 500 } }],
    ["Tổng sản lượng thủy sản: 65.500 kg", { row: 5, figure: { readings: [65.5, 0.0655] } }],
  ])("converts the unit a source states, and says so: %s", async (line, expected) => {
    const { proposals } = await planned(openHost(), block(line));
    expect(proposals[0]).toMatchObject({ ...expected, doubts: [{ kind: "unitDiffers" }] });
  });

  it("8/10 is 8 where the plan is 10, and a word elsewhere", async () => {
    const host = openHost();
    host.sheet(planSheet).put(5, 3, 10);
    const source = block("Tổng sản lượng thủy sản\t8/10", "Thu ngân sách\t8/10");
    expect(brief(await planned(host, source))).toEqual(["6 new* 8", '9 new "8/10"']);
  });

  it("keeps asking when the same value is given its row by hand", async () => {
    const plan = await planned(openHost(), block("Thu ngân sách: 6,5 tỷ đồng"));
    const moved = decideFill(plan, { kind: "row", value: 0, row: 8 });
    expect(moved.proposals[0]).toMatchObject({ row: 8, after: { value: 6500 } });
  });

  it("shows conflicts first and unticked, and what is there already as such", async () => {
    const host = openHost();
    const plan = await planned(host, entries([5, "2300"], [8, "9"]));
    expect(brief(plan)).toEqual(["8 conflict 9", "5 new* 2300"]);
    expect(brief(await planned(host, entries([8, "8"])))).toEqual(["8 same 8"]);
  });

  it("fills the same period, from last year's actual or from this year's same period", async () => {
    const host = openHost();
    const file = (year: number): MemorySheet => {
      const sheet = planTable("Biểu", [
        ["1", "Tổng sản lượng lương thực", "Tấn", 4000, 2100, 2200],
      ]);
      sheet.put(0, 0, `KẾT QUẢ 6 THÁNG ĐẦU NĂM ${year}`);
      sheet.put(2, 3, `Kế hoạch năm ${year}`);
      sheet.put(2, 4, `Thực hiện 6 tháng năm ${year - 1}`);
      sheet.put(2, 5, `Thực hiện 6 tháng năm ${year}`);
      return sheet;
    };
    const from = async (year: number): Promise<readonly string[]> => {
      const workbook = await asFile(file(year));
      return brief(
        await planned(
          host,
          { kind: "workbook", from: { file: "cu.xlsx", workbook } },
          { role: "samePeriod" },
        ),
      );
    };
    expect(await from(2022)).toEqual(["5 conflict 2200"]);
    const workbook = await asFile(file(2023));
    const { taken } = await planned(
      host,
      { kind: "workbook", from: { file: "nay.xlsx", workbook } },
      { role: "samePeriod" },
    );
    expect(taken[0]?.period).toEqual({ months: 6, year: 2022 });
    expect(await from(2023)).toEqual(["5 conflict 2100"]);
  });

  it("takes the sheet of a file that has most values, and says which and what else there is", async () => {
    const workbook = await asFile(
      list("Ghi chú", ["Kính gửi các phòng ban"]),
      list("Một", ["Thu ngân sách", 1]),
      list("Hai", ["Chỉ tiêu", "Số liệu"], ["Tổng sản lượng lương thực", 2], ["Thu ngân sách", 3]),
    );
    const plan = await planned(openHost(), {
      kind: "workbook",
      from: { file: "a.xlsx", workbook },
    });
    expect(plan.proposals.map(({ row }) => row)).toEqual([4, 8]);
    expect(plan.taken).toMatchObject([
      {
        file: "a.xlsx",
        sheet: "Hai",
        kind: "list",
        column: 1,
        matches: 2,
        others: [{ sheet: "Một", matches: 1 }],
      },
    ]);
    const chosen = await planned(openHost(), {
      kind: "workbook",
      from: { file: "a.xlsx", workbook, sheet: "một" },
    });
    expect(chosen.taken).toMatchObject([{ sheet: "Một" }]);
  });

  it("adds old units up, says which figures are missing, and asks about what cannot be added", async () => {
    const unit = async (file: string, ...rows: [string, number | null][]) => ({
      file,
      workbook: await asFile(list("A", ["Chỉ tiêu", "Số liệu"], ...rows)),
    });
    const from = [
      await unit("x.xlsx", ["Tổng sản lượng lương thực", 1000.1], ["Thu ngân sách", 3000]),
      await unit("y.xlsx", ["Tổng sản lượng lương thực", 1200.2], ["Tổng sản lượng thủy sản", 60]),
    ];
    const plan = await planned(openHost(), { kind: "oldUnits", from });
    expect(brief(plan)).toEqual(["5 new* 2200.3", "6 new 60", "9 new 3000"]);
    expect(plan.proposals[1]?.doubts).toEqual([{ kind: "unitsMissing", missing: 1 }]);
    expect(plan.taken.map(({ file }) => file)).toEqual(["x.xlsx", "y.xlsx"]);
    // The third value (thủy sản, second file) belongs nowhere after all, the first to another row.
    const third = plan.values.findIndex(
      ({ figure }) => figure.kind === "number" && figure.value === 60,
    );
    const decided = decideFill(plan, { kind: "row", value: third, row: 8 });
    expect(brief(decided)).toEqual(["5 new* 2200.3", "9 new* 3060"]);
  });

  it("takes a whole table pasted as text, and the figures of a report", async () => {
    const table = block(
      "TT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện",
      "1\tTổng sản lượng lương thực\tTấn\t4.150\t2.300",
      "2\tTổng sản lượng thủy sản\tTấn\t100\t65",
    );
    expect(brief(await planned(openHost(), table))).toEqual(["5 new* 2300", "6 new* 65"]);
    const text = "Tổng sản lượng lương thực 6 tháng đầu năm là 2.300 tấn, đạt 55,42% KH.";
    expect(brief(await planned(openHost(), { kind: "report", text }))).toEqual(["5 new* 2300"]);
  });

  it("tells once what a report claims otherwise than its value gives", async () => {
    const text = "Tổng sản lượng lương thực 6 tháng đầu năm là 2.300 tấn, đạt 60% KH.";
    const plan = await planned(openHost(), { kind: "report", text });
    expect(plan.proposals[0]?.doubts.filter(({ kind }) => kind === "claimDiffers")).toEqual([
      { kind: "claimDiffers", role: "vsPlan", claimed: 60, computed: 55.42 },
    ]);
    expect(plan.proposals[0]?.isTicked).toBe(false);
  });

  it.each([
    ["empty", block("", "  ")],
    ["empty", entries([5, " "])],
    ["noValues", block("Kính gửi các phòng ban")],
    ["severalColumns", block("Lúa\t1\t2", "Ngô\t3\t4", "Rau\t5\t6")],
    ["sheetMissing", { kind: "sheet", sheet: "Không có" }],
    ["sameTable", { kind: "sheet", sheet: planSheet }],
    ["empty", { kind: "report", text: " " }],
    ["noValues", { kind: "report", text: "Kính gửi các phòng ban." }],
  ] as const)("says %s", async (reason, source) => {
    expect(await planFill(openHost(), source, { sheet: planSheet })).toMatchObject({
      kind: "nothingToFill",
      reason,
    });
  });

  it("says so where the source table or the table itself lacks the column", async () => {
    const without = new MemorySheet("Biểu", [
      ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
      ["1", "Thu ngân sách", "Tấn", 100, 50],
      ["2", "Chi ngân sách", "Tấn", 100, 60],
    ]);
    const workbook = await asFile(without);
    const from = { kind: "workbook", from: { file: "a.xlsx", workbook } } as const;
    const options = { sheet: planSheet, sourceRole: "samePeriod" } as const;
    expect(await planFill(openHost(), from, options)).toMatchObject({ reason: "noSourceColumn" });
    const target = await planFill(openHost(without), byName, { sheet: "Biểu", role: "samePeriod" });
    expect(target).toMatchObject({ reason: "noColumn" });
  });

  it("finds no table where there is none", async () => {
    const host = openHost(list("Trống"));
    const outcome = await planFill(host, byName, { sheet: "Trống" });
    expect(outcome).toMatchObject({ kind: "noTable", reason: "noPlanTable" });
  });
});

describe("what a person decides about a plan", () => {
  it("settles a reading", async () => {
    const host = openHost();
    for (const column of [3, 4]) host.sheet(planSheet).put(4, column, null);
    const plan = await planned(host, entries([5, "2.300"], [6, "65"]));
    const decided = decideFill(plan, { kind: "reading", row: 4, number: 2.3 });
    expect(brief(decided)).toEqual(["5 new* 2.3", "6 new* 65"]);
  });

  it("gives a value without a row its row, and takes it from the value that had it", async () => {
    const plan = await planned(openHost(), block("Thu ngân sách\t6.500", "Chỉ tiêu lạ\t7.500"));
    expect(plan.unmatched.map(({ value }) => value)).toEqual([1]);
    const placed = decideFill(plan, { kind: "row", value: 1, row: 5 });
    expect(placed.unmatched).toEqual([]);
    expect(placed.proposals.map(({ row, match }) => [row, match.by])).toEqual([
      [5, "person"],
      [8, "name"],
    ]);
    const moved = decideFill(placed, { kind: "row", value: 1, row: 8 });
    expect(brief(moved)).toEqual(["9 new* 7500"]);
    expect(moved.unmatched).toMatchObject([{ value: 0, reason: "severalValues" }]);
    const none = decideFill(moved, { kind: "row", value: 1, row: null });
    expect(none.proposals).toEqual([]);
    expect(none.unmatched.map(({ value }) => value)).toEqual([0]);
  });

  it("changes nothing where it names nothing of the plan", async () => {
    const plan = await planned(openHost(), byName);
    expect(decideFill(plan, { kind: "reading", row: 77, number: 1 })).toBe(plan);
    expect(decideFill(plan, { kind: "row", value: 77, row: 4 })).toBe(plan);
  });
});

it("the sample rows have figures stored as text, whose habits count", async () => {
  const host = openHost(planTable("Chữ", planRows));
  const plan = await planned(host, entries([6, "60,5"]), { sheet: "Chữ" });
  expect(brief(plan)).toEqual(["6 conflict 60.5"]);
  expect(openSheet().name).toBe(planSheet);
});
