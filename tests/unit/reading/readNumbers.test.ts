import type { CellValue } from "../../../src/core/model/cell";
import type { FigureRole } from "../../../src/core/model/columnRole";
import type { NumberExplanation } from "../../../src/core/model/readingExplanation";
import { enNumberReasons } from "../../../src/core/wording/enNumberReasons";
import { viNumberReasons } from "../../../src/core/wording/viNumberReasons";
import { readTable, type ReadOutcome } from "../../../src/core/reading/readTable";
import { snapshotOf } from "../../support/snapshotOf";

const roles = ["plan", "samePeriod", "actual", "vsSamePeriod", "vsPlan", "remaining"] as const;
const header = [
  "TT",
  "Chỉ tiêu",
  "ĐVT",
  "Kế hoạch năm 2024",
  "Thực hiện 6 tháng năm 2023",
  "Thực hiện 6 tháng năm 2024",
  "So với cùng kỳ (%)",
  "So với kế hoạch (%)",
  "Còn phải thực hiện",
];

type Row = Readonly<Partial<Record<FigureRole | "unit", CellValue>>>;
type Read = Extract<ReadOutcome, { found: true }>;

function read(...rows: readonly Row[]): Read {
  const lines = rows.map((row, index) => [
    index + 1,
    "Lúa",
    row.unit ?? "tấn",
    ...roles.map((role) => row[role] ?? null),
  ]);
  const outcome = readTable(snapshotOf([header, ...lines]));
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome;
}

/** What the first row's figure was taken for: a number, a word in quotation marks, or its readings. */
function taken({ table }: Read, role: FigureRole): unknown {
  const figure = table.rows[0]?.figures[role];
  if (figure === undefined) return undefined;
  if (figure.kind === "number") return figure.value;
  if (figure.kind === "word") return `“${figure.text}”`;
  return figure.kind === "ambiguous" ? figure.readings : figure.kind;
}

function why({ explanation }: Read, role: FigureRole): NumberExplanation | undefined {
  return explanation.numbers.find((each) => each.role === role && each.indicator === "1");
}

describe("a figure", () => {
  it.each<[CellValue, string | null, unknown]>([
    ["772 ha", "ha", 772],
    ["772 ha", null, 772],
    ["1.250,5 tấn", "Tấn", 1250.5],
    ["12 tỷ", "Tỷ đồng", 12],
    ["12,5 tỷ đồng", "tỷ", 12.5],
    ["1.200.000 đ", "đồng", 1200000],
    ["350 triệu", "Tr. đồng", 350],
    ["17,90%", "%", 17.9],
    ["102.68 %", "%", 102.68],
    ["5‰", "‰", 5],
    ["1 234 567", "tấn", 1234567],
    ["1\u00a0234\u00a0567", "tấn", 1234567],
    ["1\u202f234,5", "tấn", 1234.5],
    ["1 .234.567", "tấn", 1234567],
    ["1.234.567,8", "tấn", 1234567.8],
    ["1,234,567.8", "tấn", 1234567.8],
    ["(1.234,5)", "tấn", -1234.5],
    ["\u22125", "tấn", -5],
    ["+5", "tấn", 5],
    ["'110,2", "tấn", 110.2],
    ["0", "tấn", 0],
    ["0.123", "tấn", 0.123],
    ["１２３", "tấn", 123],
    ["46*", "tấn", 46],
    ["12 ca/1.000 dân", null, 12],
    ["500 m2", null, 500],
    ["02 vụ", "vụ", 2],
    ["1 lần/năm", "Lần/năm", 1],
    ["1.234,5 tỷ VND", "tỷ đồng", 1234.5],
    ["1,5 triệu đồng", "Tr.đồng", 1.5],
    ["15tr", "triệu đồng", 15],
    ["15 tỷ", null, 15],
    ["500.000 VNĐ", "đồng", 500000],
    ["1'234'567", "tấn", 1234567],
    ["٤٦", "tấn", 46],
    ["3.850\n.000", "tấn", 3850000],
  ])("%j in a row of %s is a number", (plan, unit, value) => {
    expect(taken(read({ plan, unit: unit ?? "" }), "plan")).toBe(value);
  });

  it.each<[string, string | null]>([
    ["6,6-6,8", "tấn"],
    ["6,6 - 6,8", null],
    [">95", "%"],
    ["≥ 95%", "%"],
    ["Dưới 3", "%"],
    ["trên 90%", "%"],
    ["từ 30% trở lên", "%"],
    ["95 trở lên", null],
    ["8/10", "xã"],
    ["40/38ha", "ha"],
    ["971/876 = 110,8%", "tấn"],
    ["50% (8 xã)", "%"],
    ["-", "tấn"],
    ["x", "tấn"],
    ["…", "tấn"],
    ["1.5E3", "tấn"],
    ["2O0", "tấn"],
    ["772 ha", "tấn"],
    ["5 đạt", null],
    ["3 lần", null],
    ["12 xã đạt chuẩn nông thôn mới", null],
    ["30.6.2024", "tấn"],
    ["15/6", "tấn"],
    ["46,8 ha/50 ha", null],
    ["46,8 ha / 50 ha", null],
    ["46 ha/100 ha", null],
    ["12 xã/15", null],
    ["12 xã (3 thôn)", null],
    ["12 hộ trên 50", null],
    ["92% (46/50)", null],
    ["1.763 tỷ đồng/1.922 tỷ đồng", null],
    ["46,8 ha/50 ha", "ha"],
    ["06.2024", "tấn"],
    ["6/2024", null],
    ["~500", "tấn"],
    ["khoảng 500", "tấn"],
    ["< 3%", "%"],
    ["từ 10-15", null],
    ["10 đến 15", null],
    ["5-", "tấn"],
    ["1E+05", "tấn"],
    ["1 lần/năm", null],
    ["3 tấn/ha", "tấn"],
    ["55 tạ", "tạ/ha"],
    ["5 điểm %", "%"],
    ["2 tỷ 500 triệu", "tỷ đồng"],
    ["$500", "đồng"],
    ["46 (1)", "tấn"],
    ["N/A", "tấn"],
  ])("%j in a row of %s is kept as a word", (plan, unit) => {
    expect(taken(read({ plan, unit: unit ?? "" }, { plan: "5" }), "plan")).toBe(`“${plan}”`);
  });

  it("is a stated percentage in a column of percentages only", () => {
    const { table } = read({ plan: "876", actual: "971", vsPlan: "971/876 = 110,8%" });
    expect(table.rows[0]?.figures.vsPlan).toMatchObject({ kind: "number", value: 110.8 });
  });

  it("on two lines of a cell is kept as a word", () => {
    expect(taken(read({ plan: "12\n345" }, { plan: "5" }), "plan")).toBe("“12 345”");
  });

  it("has the mark of a note below the table", () => {
    const lines = [
      [1, "Lúa", "tấn", "46 (2)", null, "1.234,5(1)", null, null, null],
      [2, "Ngô", "tấn", "5", null, "(2)", null, null, null],
      [3, "(3) Khoai", "tấn", "46 (3)", null, "46*", null, null, null],
    ];
    const outcome = readTable(snapshotOf([header, ...lines, [null, "(2) Số liệu ước"]]));
    const figures = outcome.found ? outcome.table.rows.slice(0, 3).map((row) => row.figures) : [];
    const number = { kind: "number", storedAs: "text" };
    expect(figures.map(({ plan, actual }) => [plan, actual])).toEqual([
      [
        { ...number, value: 46, behind: "(2)" },
        { ...number, value: 1234.5, behind: "(1)" },
      ],
      [
        { ...number, value: 5 },
        { kind: "word", text: "(2)" },
      ],
      [
        { kind: "word", text: "46 (3)" },
        { ...number, value: 46, behind: "*" },
      ],
    ]);
  });

  it.each<[string, string | null, string | undefined]>([
    ["772 ha*", "ha", "*"],
    ["772 ha*", null, " ha*"],
    ["772 ha", "ha", undefined],
    ["15 tỷ", null, " tỷ"],
    ["15%", null, " %"],
  ])("%s in a row of %s keeps what nothing else in the row says", (plan, unit, behind) => {
    const figure = read({ plan, unit: unit ?? "" }).table.rows[0]?.figures.plan;
    expect(figure?.kind === "number" && figure.behind).toBe(behind);
  });

  it("in a larger unit than its row's is asked about, unless the row's arithmetic tells", () => {
    expect(taken(read({ plan: "12 tỷ", unit: "Triệu đồng" }), "plan")).toEqual([12000, 12]);
    const told = read({ plan: "12 tỷ", actual: "6.000", vsPlan: "50", unit: "Triệu đồng" });
    expect(taken(told, "plan")).toBe(12000);
    expect(taken(told, "actual")).toBe(6000);
  });
});

describe("a figure of two readings", () => {
  it.each<[string, readonly Row[], FigureRole, number, string]>([
    [
      "the typed percentage",
      [{ plan: "4.150", actual: "2.3", vsPlan: "55,42" }],
      "plan",
      4.15,
      "arithmetic",
    ],
    [
      "what remains",
      [{ plan: "2", actual: "0", remaining: "2.000" }],
      "remaining",
      2,
      "arithmetic",
    ],
    ["the column", [{ plan: "4.150" }, { plan: "3,850,000" }], "plan", 4.15, "columnHabit"],
    [
      "the column, one cell written otherwise",
      [
        { plan: "75,000" },
        ...Array.from({ length: 12 }, () => ({ plan: "3,850,000" })),
        { plan: "0,5" },
      ],
      "plan",
      75000,
      "columnHabit",
    ],
    ["the other columns", [{ plan: "4,150" }, { actual: "1.234.567" }], "plan", 4.15, "tableHabit"],
    [
      "the law",
      [{ plan: "1.234" }, { plan: "2.345" }, { plan: "3.456" }],
      "plan",
      1234,
      "convention",
    ],
    ["the law", [{ plan: "4,150" }], "plan", 4.15, "convention"],
    [
      "a neighbour that counts households",
      [{ plan: "75,000" }, { plan: "12,500" }, { plan: "1,250", unit: "Hộ" }],
      "plan",
      75000,
      "columnHabit",
    ],
    [
      "dots before the decimals of the percentages",
      [{ plan: "75,000" }, { plan: "12,500" }, { plan: "1,250", vsPlan: "53.3" }],
      "plan",
      75000,
      "tableHabit",
    ],
    ["its unit", [{ plan: "4,150", unit: "Hộ" }, { plan: "0,5" }], "plan", 4150, "unit"],
    ["being a percentage", [{ vsPlan: "102.683" }, { plan: "5" }], "vsPlan", 102.683, "percentage"],
    ["being a rate", [{ plan: "12.345", unit: "%" }], "plan", 12.345, "percentage"],
    [
      "its size, where the column writes both ways",
      [{ plan: "4.150", actual: 2300 }, { plan: "68.5" }],
      "plan",
      4150,
      "magnitude",
    ],
  ])("is told by %s", (_name, rows, ...[role, value, reason]) => {
    const found = read(...rows);
    expect(taken(found, role)).toBe(value);
    expect(why(found, role)).toMatchObject({ value, reason: { reason } });
    expect(why(found, role)?.confidence).toBeGreaterThanOrEqual(0.7);
  });

  it.each<[string, readonly Row[], readonly number[], string]>([
    [
      "the column writes both ways",
      [{ plan: "4.150" }, { plan: "68.5" }],
      [4150, 4.15],
      "mixedHabits",
    ],
    [
      "the law sets it apart from the row",
      [{ plan: "2.000", actual: 2.5 }],
      [2000, 2],
      "contradiction",
    ],
    [
      "all of a column are 75,000 and the like",
      [{ plan: "75,000" }, { plan: "12,500" }, { plan: "3,850" }],
      [75, 75000],
      "onlyCommas",
    ],
    [
      "the law makes the actual forty times the plan",
      [{ plan: "75,000", actual: 3000 }],
      [75, 75000],
      "contradiction",
    ],
    ["its groups are broken", [{ plan: "1.234.5" }], [1234.5, 12345], "none"],
  ])("stays open where %s", (_name, rows, ...[readings, reason]) => {
    const found = read(...rows);
    expect(taken(found, "plan")).toEqual(readings);
    expect(why(found, "plan")).toMatchObject({
      value: null,
      confidence: 0,
      readings,
      reason: { reason },
    });
    const finding = found.findings.find(({ check }) => check === "ambiguousNumber");
    expect(finding?.confidence).toBe(0.5);
  });

  it("stands by its column's habit although the row begins small", () => {
    const thousands = ["3.186.262", "12.345,5", "1.250.000"].map((plan) => ({ plan }));
    expect(taken(read({ plan: "4.150", actual: 3 }, ...thousands), "plan")).toBe(4150);
  });

  it("goes with the figure its percentage ties it to", () => {
    const rows = [
      { plan: "4.150", actual: "2.300", vsPlan: "55,42" },
      { plan: "3.186.262" },
      { actual: "68.5" },
    ];
    const found = read(...rows);
    expect([taken(found, "plan"), taken(found, "actual")]).toEqual([4150, 2300]);
  });

  it("with a slip is settled by the row's arithmetic", () => {
    const found = read({ plan: "1.234.5", actual: "617,25", vsPlan: "50" });
    expect(taken(found, "plan")).toBe(1234.5);
  });

  it("is told with its cell, its readings and why", () => {
    expect(read({ plan: "4.150", actual: "2.3", vsPlan: "55,42" }).explanation.numbers).toEqual([
      {
        cell: { row: 1, column: 3 },
        role: "plan",
        indicator: "1",
        text: "4.150",
        readings: [4150, 4.15],
        value: 4.15,
        confidence: 0.97,
        reason: { reason: "arithmetic", details: { role: "vsPlan" } },
      },
    ]);
  });
});

describe("a percentage in words", () => {
  it.each([
    ["đạt 55,42%"],
    ["đạt 55,42% KH"],
    ["Đạt 55,42%KH"],
    ["bằng 55,42 % so với kế hoạch"],
    ["Ước đạt 55,42%"],
    ["hoàn thành 55,42% kế hoạch năm"],
    ["55,42% KH"],
    ["2300/4150 = 55,42%"],
    ["giảm 44,58%"],
    ["giảm: 44,58% so với kế hoạch năm 2024"],
  ])("%s tells the figures of its row", (vsPlan) => {
    const found = read({ plan: "4.150", actual: 2.3, vsPlan });
    expect(taken(found, "plan")).toBe(4.15);
    expect(why(found, "plan")).toMatchObject({ reason: { reason: "arithmetic" } });
  });

  it.each(["tăng 2,5 lần", "giảm 3 điểm %", "giảm còn 55,42%", "50% (8 xã)", "đạt khoảng 55,42%"])(
    "%s tells nothing",
    (vsPlan) => {
      const found = read({ plan: "4.150", actual: 2.3, vsPlan });
      expect(why(found, "plan")?.reason.reason).not.toBe("arithmetic");
    },
  );

  it("stays as it is written", () => {
    const found = read({ plan: "4.150", actual: "2.300", vsPlan: "đạt 55,42%" });
    expect(taken(found, "vsPlan")).toBe("“đạt 55,42%”");
  });

  it.each([
    ["tăng 4,06%", 4.162],
    ["giảm 3,1%", 3.876],
  ])("of a change tells the figures of its row: %s", (vsSamePeriod, actual) => {
    const row = { samePeriod: "4.000", actual, vsSamePeriod };
    const found = read(row, { ...row, samePeriod: "1.234.567" });
    expect(found.table.statesGrowth).toBe(true);
    expect(taken(found, "samePeriod")).toBe(4);
  });

  it("of a share tells the figures of a row in a column of changes", () => {
    const growth = { samePeriod: 100, actual: 104, vsSamePeriod: "tăng 4%" };
    const row = { samePeriod: "4.000", actual: 3.84, vsSamePeriod: "bằng 96%" };
    const found = read(row, growth, growth, growth);
    expect(found.table.statesGrowth).toBe(true);
    expect(taken(found, "samePeriod")).toBe(4);
  });
});

describe("open figures of a column", () => {
  it("are asked about once, with their cells", () => {
    const rows = ["75,000", "12,500", "3,850"].map((plan) => ({ plan }));
    const asked = read(...rows).findings.filter(({ check }) => check === "ambiguousNumber");
    expect(asked).toEqual([
      {
        check: "ambiguousNumber",
        severity: "warning",
        cell: { row: 1, column: 3 },
        indicator: null,
        confidence: 0.5,
        details: {
          text: "75,000",
          first: 75,
          second: 75000,
          form: "column",
          count: 3,
          cells: "D2, D3, D4",
        },
      },
    ]);
  });

  it("are named up to the tenth", () => {
    const rows = Array.from({ length: 12 }, () => ({ plan: "75,000" }));
    const [asked] = read(...rows).findings.filter(({ check }) => check === "ambiguousNumber");
    expect(asked?.details).toMatchObject({ count: 12 });
    expect(String(asked?.details.cells)).toMatch(/^D2, .*D11, …$/);
  });

  it("are asked about one by one where they are two", () => {
    const found = read({ plan: "4.150", actual: 2.5 }, { plan: "4.150", actual: 2.5 });
    const asked = found.findings.filter(({ check }) => check === "ambiguousNumber");
    expect(asked.map(({ indicator }) => indicator)).toEqual(["1", "2"]);
  });

  it("are none where one figure of the column, or of its kin, is clear", () => {
    const rows = ["75,000", "12,500", "3,850"].map((plan) => ({ plan }));
    expect(taken(read(...rows, { plan: "3,850,000" }), "plan")).toBe(75000);
    expect(taken(read(...rows, { actual: "1,234.5" }), "plan")).toBe(75000);
  });
});

describe("an open figure of a long table", () => {
  const open: Row = { plan: "4.150" };
  const many = (count: number, plan: string): readonly Row[] =>
    Array.from({ length: count }, () => ({ plan }));
  const [legal, words] = [many(110, "12,5"), many(150, "x")];

  it.each<[string, readonly Row[], number | readonly number[]]>([
    ["all others are legal", [...legal, open], 4150],
    ["as many below are not", [...legal, open, ...many(110, "1,234.5")], [4150, 4.15]],
    ["most are not, and stand below", [...legal, open, ...many(2000, "1,234.5")], 4.15],
    ["it stands first", [open, ...words, ...many(5, "1,234.5")], 4.15],
    ["only the last row tells", [...words, open, { plan: "1,234.5" }], 4.15],
  ])("is read by the habits of the whole table where %s", (_, rows, expected) => {
    const { table, explanation } = read(...rows);
    const value = typeof expected === "number" ? expected : null;
    expect(table.rows[rows.indexOf(open)]?.figures.plan).toMatchObject(
      value === null ? { kind: "ambiguous", readings: expected } : { kind: "number", value },
    );
    expect(explanation.numbers).toMatchObject([{ text: "4.150", value }]);
  });
});

describe("the reasons of numbers", () => {
  it("have the same places to fill in both languages", () => {
    const places = (texts: Readonly<Record<string, string>>): unknown =>
      Object.entries(texts).map(([key, text]) => [key, text.match(/\{\w+\}/g)]);
    expect(places(enNumberReasons)).toEqual(places(viNumberReasons));
  });
});
