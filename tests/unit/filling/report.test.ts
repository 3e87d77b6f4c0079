import { matchReport, type ReportMatching } from "../../../src/core/filling/matchReport";
import { readReport } from "../../../src/core/filling/readReport";
import { reconcileReport } from "../../../src/core/filling/reconcileReport";
import { reportCounts } from "../../../src/core/filling/reportCounts";
import { unitRatio } from "../../../src/core/filling/unitRatio";
import type { Figure } from "../../../src/core/model/figure";
import type { IndicatorTable } from "../../../src/core/model/indicatorTable";
import type { ReportCheck } from "../../../src/core/model/reportCheck";
import type { ReportStatement } from "../../../src/core/model/reportStatement";
import type { Summary } from "../../../src/core/model/summary";
import { buildTable, type RowLiteral } from "../../support/buildTable";
import { butSonTable } from "../../support/butSonTable";
import { numberReadings } from "../../support/numberReadings";

const halfYear = { months: 6, year: 2023 };

function read(text: string): readonly ReportStatement[] {
  return readReport(text, numberReadings);
}

function tableOf(...rows: readonly RowLiteral[]): IndicatorTable {
  return buildTable(rows, { period: halfYear }).table;
}

function match(table: IndicatorTable, text: string): ReportMatching {
  return matchReport(table, read(text));
}

/** What a table of one row would be filled with. */
function filled(row: RowLiteral, text: string): Figure | null {
  const { values, matching } = match(tableOf(row), text);
  const [first] = matching.matches;
  return first === undefined ? null : (values[first.value]?.figure ?? null);
}

function check(table: IndicatorTable, text: string): ReportCheck {
  return reconcileReport(table, read(text));
}

describe("what is no value", () => {
  it.each([
    "Thực hiện Nghị quyết số 12/NQ-HĐND ngày 20/12/2022 của HĐND xã.",
    "Theo Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Đề án 06 và Chương trình 135.",
    "Liên hệ số điện thoại 0373456789 trước ngày 15/7/2023.",
    "Giai đoạn 2021-2025, nhiệm kỳ 2020 - 2025, năm học 2022-2023.",
    "Kinh phí là hai tỷ ba trăm triệu đồng.",
    "So với cùng kỳ năm trước tăng 12 con.",
    "Khu phố 3, thôn 5, tổ 7 và trường tiểu học số 2.",
    "Họp lúc 8h30 ngày 12 tháng 6 năm 2023 tại thôn 4.",
    "Trong 29 chỉ tiêu giao đầu năm, có 12 chỉ tiêu đạt trên 50%, 02 chỉ tiêu chưa thực hiện.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("what a percentage says a value comes to", () => {
  it.each([
    ["đạt 55,42% KH", 55.42, undefined],
    ["bằng 96% kế hoạch", 96, undefined],
    ["đạt 80%KH", 80, undefined],
    ["vượt 5,2% kế hoạch", 105.2, undefined],
    ["tăng 2,68% so với cùng kỳ", undefined, 102.68],
    ["giảm 3,1% SVCK", undefined, 96.9],
    ["bằng 96% CK", undefined, 96],
    ["tăng gấp 1,5 lần so với cùng kỳ", undefined, 150],
    ["tăng 1,2 điểm % so với cùng kỳ", undefined, undefined],
    ["so với kế hoạch đạt 55,42%", 55.42, undefined],
    ["so với cùng kỳ tăng 2,68%", undefined, 102.68],
    ["tăng 3% so với tháng trước", undefined, undefined],
  ])("%s", (claim, vsPlan, vsSamePeriod) => {
    const [statement] = read(`Sản lượng lúa 2.300 tấn, ${claim}.`);
    expect(statement?.vsPlan?.percents[0]).toBe(vsPlan);
    expect(statement?.vsSamePeriod?.percents[0]).toBe(vsSamePeriod);
  });
});

describe("which figure belongs to which row", () => {
  it("gives the names that a list leaves out back to its items", () => {
    const table = tableOf(
      { no: "1", name: "Tổng đàn trâu", unit: "Con" },
      { no: "2", name: "Tổng đàn bò", unit: "Con" },
      { no: "3", name: "Tổng đàn lợn", unit: "Con" },
    );
    const { values, matching } = match(table, "Tổng đàn trâu 120 con, bò 350 con, lợn 2.100 con.");
    expect(
      matching.matches.map(({ value, row }) => [
        values[value]?.figure,
        table.rows.findIndex((each) => each.row === row),
      ]),
    ).toEqual(
      [120, 350, 2100].map((value, at) => [{ kind: "number", value, storedAs: "number" }, at]),
    );
  });

  it.each<readonly [string, RowLiteral, number | null]>([
    ["Thu ngân sách đạt 97,5 tỷ đồng", { name: "Thu ngân sách", unit: "Triệu đồng" }, 97500],
    ["Sản lượng lúa 2,3 nghìn tấn", { name: "Sản lượng lúa", unit: "Tấn" }, 2300],
    ["Sản lượng cá 2.500 kg", { name: "Sản lượng cá", unit: "Tấn" }, 2.5],
    [
      "Sản lượng lúa 2,300 tấn, đạt 55,42% KH",
      { name: "Sản lượng lúa", unit: "Tấn", plan: 4150 },
      2300,
    ],
    [
      "Sản lượng lúa 2.300 tấn, đạt 55,42% KH",
      { name: "Sản lượng lúa", unit: "Tấn", plan: 4.15 },
      2.3,
    ],
    ["Tổng số hộ 4,150 hộ", { name: "Tổng số hộ", unit: "Hộ" }, 4150],
    ["Sản lượng lúa 2.300 tấn", { name: "Diện tích lúa", unit: "Ha" }, null],
    [
      "Trong tháng 6 thu ngân sách đạt 97 triệu đồng",
      { name: "Thu ngân sách", unit: "Triệu đồng" },
      null,
    ],
    [
      "Năm 2022 thu ngân sách đạt 97 triệu đồng",
      { name: "Thu ngân sách", unit: "Triệu đồng" },
      null,
    ],
  ])("%s", (text, row, value) => {
    expect(filled(row, text)).toEqual(
      value === null ? null : { kind: "number", value, storedAs: "number" },
    );
  });

  it.each([
    ["Sản lượng lúa 2,300 tấn", [2.3, 2300]],
    ["Sản lượng lúa trên 500 tấn", [500]],
    ["Sản lượng lúa từ 500 đến 600 tấn", []],
  ])("asks where it cannot know: %s", (text, readings) => {
    expect(filled({ name: "Sản lượng lúa", unit: "Tấn" }, text)).toMatchObject({
      kind: "ambiguous",
      readings,
    });
  });

  it("states the conversion and what the percentages say against the value", () => {
    const table = tableOf({
      name: "Thu ngân sách",
      unit: "Triệu đồng",
      plan: 10000,
      samePeriod: 4000,
    });
    const text = "Thu ngân sách 5 tỷ đồng, đạt 60% KH, tăng 25% so với cùng kỳ";
    const { doubts, conversions } = match(table, text);
    expect(conversions).toEqual([{ from: "tỷ đồng", to: "Triệu đồng", times: 1000 }]);
    expect(doubts).toEqual([[{ kind: "claimDiffers", role: "vsPlan", claimed: 60, computed: 50 }]]);
  });
});

describe("a report beside the table", () => {
  const row = { name: "Sản lượng lúa", unit: "Tấn", plan: 4150, samePeriod: 2240, actual: 2300 };

  it.each([
    ["Sản lượng lúa 2.300 tấn, đạt 55,4% KH, tăng 2,7% so với cùng kỳ", 3],
    ["Sản lượng lúa 2,3 nghìn tấn (cùng kỳ 2.240 tấn)", 2],
    ["Sản lượng lúa đạt gần 2.300 tấn/KH 4.150 tấn", 2],
    ["Sản lượng lúa đạt 55,42% kế hoạch", 1],
    ["Sản lượng lúa đạt trên 2.200 tấn", 1],
  ])("agrees: %s", (text, count) => {
    const { agreements, differences } = check(tableOf(row), text);
    expect(differences).toEqual([]);
    expect(agreements).toHaveLength(count);
  });

  it.each([
    ["Sản lượng lúa 2.301 tấn", "valueDiffers", "actual"],
    ["Sản lượng lúa 2.300 tấn (cùng kỳ 2.250 tấn)", "valueDiffers", "samePeriod"],
    ["Sản lượng lúa 2.300 tấn/KH 4.000 tấn", "valueDiffers", "plan"],
    ["Sản lượng lúa 2.300 tấn, đạt 57,5% KH", "claimDiffers", "vsPlan"],
    ["Sản lượng lúa 2.300 tấn, tăng 102,68% so với cùng kỳ", "claimDiffers", "vsSamePeriod"],
    ["Sản lượng lúa đạt trên 2.400 tấn", "valueDiffers", "actual"],
  ])("differs: %s", (text, kind, role) => {
    expect(check(tableOf(row), text).differences).toMatchObject([{ kind, role }]);
  });

  it("says where the table has nothing yet, and what it does not hold", () => {
    const { differences, notFound } = check(
      tableOf({ ...row, actual: null }),
      "Sản lượng lúa 2.300 tấn. Tổng đàn ong 867 đàn.",
    );
    expect(differences).toMatchObject([{ kind: "blankInTable", said: 2300, inTable: null }]);
    expect(notFound.map(({ subject }) => subject)).toEqual(["Tổng đàn ong"]);
  });

  it("points at the very characters", () => {
    const text = "Xã báo cáo: sản lượng lúa 2.301 tấn.";
    const [difference] = check(tableOf(row), text).differences;
    expect(text.slice(difference?.start, difference?.end)).toBe("2.301");
  });

  it("takes the growth of a rate for points or for a share", () => {
    const rate = {
      name: "Tỷ lệ bao phủ BHYT",
      unit: "%",
      plan: 94,
      samePeriod: 91.59,
      actual: 93.3,
    };
    const said = (growth: string): ReportCheck =>
      check(tableOf(rate), `Tỷ lệ bao phủ BHYT đạt 93,3%, tăng ${growth}% so với cùng kỳ`);
    expect(said("1,71").differences).toEqual([]);
    expect(said("1,87").differences).toEqual([]);
    expect(said("5").differences).toMatchObject([{ kind: "claimDiffers" }]);
  });
});

describe("the counts of a report", () => {
  const summary: Summary = {
    total: 29,
    counts: { yearEnd: 12, reached: 14, below: 1, notStarted: 2, missing: 0 },
    threshold: 50,
    period: halfYear,
    flagged: [],
  };

  function counted(text: string): readonly string[] {
    return reportCounts(text, summary, numberReadings).map(
      ({ counted: as, said, inTable }) => `${as} ${said}/${inTable}`,
    );
  }

  it.each([
    [
      "Trong 29 chỉ tiêu giao đầu năm, có 12 chỉ tiêu được đánh giá vào cuối năm, 14 chỉ tiêu 6 tháng đầu năm đạt và vượt trên 50%, 01 chỉ tiêu đạt dưới 50%, 02 chỉ tiêu chưa thực hiện.",
      ["total 29/29", "yearEnd 12/12", "reached 14/14", "below 1/1", "notStarted 2/2"],
    ],
    [
      "Tổng số 27 chỉ tiêu, trong đó: 15 chỉ tiêu đạt từ 50% kế hoạch trở lên, 03 đạt dưới 50%; còn 9 chưa đủ điều kiện đánh giá.",
      ["total 27/29", "reached 15/14", "below 3/1", "yearEnd 9/12"],
    ],
    ["Trong 12 chỉ tiêu về kinh tế, có 5 chỉ tiêu đạt trên 50%.", []],
    ["Có 20 chỉ tiêu đạt trên 80% kế hoạch.", []],
  ])("%s", (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  it("finds nothing to say against the report whose table this is", () => {
    const text =
      "Tổng sản lượng lương thực có hạt 6 tháng đầu năm là 2.300 tấn đạt 55,42% KH, tăng 2,68% so với cùng kỳ. Thành lập mới được 8/10 doanh nghiệp đạt 80%KH. " +
      "Giải quyết việc làm mới cho 98 lao động. Số lao động đi xuất khẩu 8 người, đạt 42,11% KH. Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng còn 5%.";
    const { differences, agreements, notFound } = check(butSonTable().table, text);
    expect([differences, notFound]).toEqual([[], []]);
    expect(agreements).toHaveLength(10);
  });
});

describe("units", () => {
  it.each([
    ["tỷ đồng", "Tr. đồng", 1000],
    ["đồng", "triệu đồng", 1e-6],
    ["tạ", "Tấn", 0.1],
    ["km2", "ha", 100],
    ["nghìn con", "Con", 1000],
    ["lao động", "Người", 1],
    ["triệu đồng/người/năm", "Triệu đồng", 1],
    ["con", "Hộ", null],
    ["%", "Tấn", null],
    [null, "%", null],
    ["%", null, 1],
  ])("one %s in %s", (from, to, ratio) => {
    expect(unitRatio(from, to)).toEqual(ratio === null ? null : expect.closeTo(ratio, 12));
  });
});
