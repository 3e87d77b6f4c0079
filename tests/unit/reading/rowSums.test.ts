import type { Finding } from "../../../src/core/model/finding";
import type { IndicatorTable } from "../../../src/core/model/indicatorTable";
import { readTable } from "../../../src/core/reading/readTable";
import { snapshotOf } from "../../support/snapshotOf";

interface Reading {
  readonly table: IndicatorTable;
  readonly findings: readonly Finding[];
}

const header = "TT|Nội dung|ĐVT|KH 2025|TH 6 tháng";

function read(lines: readonly string[]): Reading {
  const outcome = readTable(snapshotOf([header, ...lines].map((line) => line.split("|"))));
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome;
}

const marks = { indicator: "", subRow: "- ", group: "# ", total: "= " } as const;

function shape({ table }: Reading): readonly string[] {
  return table.rows.map(({ kind, no, name, group }) => {
    const place = group === null ? "" : ` [${group}]`;
    return `${marks[kind]}${no === null ? "" : `${no} `}${name}${place}`;
  });
}

function doubted({ findings }: Reading): readonly number[] {
  return findings
    .filter(({ check }) => check === "doubtfulRow")
    .map(({ cell }) => (cell?.row ?? 0) + 1);
}

describe("an unnumbered row called a sum", () => {
  it.each(["Tổng thu NSNN", "TỔNG SỐ THU", "Tổng mức đầu tư", "Toàn xã đã thực hiện", "Cộng thu"])(
    "is a total first or last among numbered rows: %s",
    (name) => {
      const rows = ["1|Thuế|Tr.đ|10|5", "2|Phí|Tr.đ|20|10", "3|Thu khác|Tr.đ|7|1"];
      // Not the sum of the rows: a table may show the most important ones only.
      const sum = `|${name}|Tr.đ|90|40`;
      expect(shape(read([sum, ...rows]))[0]).toBe(`= ${name}`);
      expect(shape(read([...rows, sum])).at(-1)).toBe(`= ${name}`);
    },
  );

  it("is a total above Roman numbers that stand for themselves, and above its own parts", () => {
    const lines = [
      "|Tổng chi|Tr.đ|90|40",
      "-|Trong đó: chi lương|Tr.đ|50|20",
      "I|Chi đầu tư|Tr.đ|30|10",
      "II|Chi thường xuyên|Tr.đ|55|30",
    ];
    expect(shape(read(lines))).toEqual([
      "= Tổng chi",
      "- Trong đó: chi lương",
      "I Chi đầu tư",
      "II Chi thường xuyên",
    ]);
  });

  it("is the total of its group where it stands there", () => {
    const lines = [
      "I|Thu|||",
      "1|Thuế|Tr.đ|10|5",
      "2|Phí|Tr.đ|20|10",
      "|Tổng thu|Tr.đ|31|15",
      "II|Chi|||",
      "|Tổng chi|Tr.đ|31|15",
      "1|Lương|Tr.đ|10|5",
      "2|Điện|Tr.đ|20|10",
    ];
    expect(shape(read(lines))).toEqual([
      "# I Thu",
      "1 Thuế [I]",
      "2 Phí [I]",
      "= Tổng thu [I]",
      "# II Chi",
      "= Tổng chi [II]",
      "1 Lương [II]",
      "2 Điện [II]",
    ]);
  });

  it.each([
    ["numbered", ["1|Tổng đàn lợn|con|90|40", "2|Đàn bò|con|9|4", "3|Đàn trâu|con|9|4"], 3],
    [
      "of another unit",
      ["|Tổng sản lượng|tấn|90|40", "1|Đàn bò|con|9|4", "2|Rừng|ha|9|4", "3|Hộ|hộ|9|4"],
      4,
    ],
    ["in a table without numbers", ["|Tổng đàn lợn|con|90|40", "|Đàn bò|con|9|4"], 2],
    ["in the place of number 1", ["|Tổng đàn lợn|con|9|4", "2|Bò|con|9|4", "3|Gà|con|9|4"], 3],
    ["no sum at all", ["|Tổng hợp báo cáo|lần|9|4", "1|Họp|lần|9|4", "2|Hội nghị|lần|9|4"], 3],
  ])("is an indicator where it is %s", (_, lines, count) => {
    const { table } = read(lines);
    expect(table.rows.filter(({ kind }) => kind === "indicator")).toHaveLength(count);
  });

  it("is a part of the row above where others stand before it, unless it is the sum of all", () => {
    const rows = ["1|Trâu|con|10|5", "2|Bò|con|20|10", "|Bò sữa|con|4|2"];
    expect(shape(read([...rows, "|Tổng đàn bò thịt|con|16|8"])).at(-1)).toBe("- Tổng đàn bò thịt");
    expect(shape(read([...rows, "|Tổng đàn|con|30|15"])).at(-1)).toBe("= Tổng đàn");
  });

  it("keeps remarks in words and in brackets out of its name", () => {
    const rows = ["1|Thuế|đồng|10|5", "2|Phí|đồng|20|10", "|Tổng cộng|đồng|30|15"];
    for (const remark of [
      "(Bằng chữ: Ba mươi đồng)",
      "Số tiền bằng chữ: Ba mươi",
      "(chưa kể vay)",
    ]) {
      expect(shape(read([...rows, `|${remark}`]))).toEqual(["1 Thuế", "2 Phí", "= Tổng cộng"]);
    }
    expect(shape(read([`|Tổng cộng|đồng|30|15`, "|(A + B)", ...rows.slice(0, 2)]))[0]).toBe(
      "= Tổng cộng (A + B)",
    );
  });
});

describe("a row numbered by a letter or a Roman number", () => {
  it("is an indicator where only a total stands below it, which has no group", () => {
    const lines = [
      "A|Vốn tỉnh|Tr.đ|30|15",
      "1|Đường|Tr.đ|10|5",
      "2|Cầu|Tr.đ|20|10",
      "B|Vốn ứng trước|Tr.đ|12|3",
      "|Tổng vốn tỉnh (A+B)|Tr.đ|42|18",
      "C|Trái phiếu|Tr.đ|5|1",
      "D|Vốn khác|Tr.đ|6|1",
      "|Tổng vốn khác (C+D)|Tr.đ|11|2",
    ];
    const reading = read(lines);
    expect(shape(reading)).toEqual([
      "# A Vốn tỉnh",
      "1 Đường [A]",
      "2 Cầu [A]",
      "B Vốn ứng trước",
      "= Tổng vốn tỉnh (A+B)",
      "C Trái phiếu",
      "D Vốn khác",
      "= Tổng vốn khác (C+D)",
    ]);
    expect(doubted(reading)).toEqual([]);
  });

  it("is an indicator not reported yet beside those that stand for themselves", () => {
    const lines = [
      "A|TỔNG THU||90|40",
      "I|Thu nội địa||70|30",
      "1|Thuế||50|20",
      "2|Phí||20|10",
      "II|Thu dầu thô||",
      "III|Xuất nhập khẩu||20|10",
      "IV|Viện trợ||",
      "B|THU ĐƯỢC HƯỞNG||80|30",
    ];
    const reading = read(lines);
    expect(shape(reading)).toEqual([
      "# A TỔNG THU",
      "# I Thu nội địa [A]",
      "1 Thuế [I]",
      "2 Phí [I]",
      "II Thu dầu thô [A]",
      "III Xuất nhập khẩu [A]",
      "IV Viện trợ [A]",
      "B THU ĐƯỢC HƯỞNG",
    ]);
    expect(doubted(reading)).toEqual([]);
  });

  it("is one in a table nobody has filled in yet, with a doubt; a heading alone is a group", () => {
    const reading = read(["I|Thu||", "1|Thuế||", "2|Phí||", "II|Viện trợ||", "III|Vay||"]);
    expect(shape(reading)).toEqual([
      "# I Thu",
      "1 Thuế [I]",
      "2 Phí [I]",
      "II Viện trợ",
      "III Vay",
    ]);
    expect(doubted(reading)).toEqual([5, 6]);
    expect(shape(read(["I|Thu||", "1|Thuế||", "2|Phí||", "II|Chi||"])).at(-1)).toBe("# II Chi");
  });
});
