import { parseBlock } from "../../../src/core/filling/parseBlock";
import { readBlock } from "../../../src/core/filling/readBlock";
import type { IncomingValues } from "../../../src/core/model/filling";

function read(text: string): IncomingValues {
  return readBlock(parseBlock(text), (written) =>
    written === "" ? { kind: "blank" } : { kind: "word", text: written },
  );
}

/** Number, name, unit, value of each value. */
function told(text: string): readonly (readonly (string | null)[])[] {
  return read(text).values.map(({ no, name, unit, text: value }) => [no, name, unit, value]);
}

describe("a copied block", () => {
  it.each([
    [
      "number and value",
      "3\t2.300\n16\t8",
      [
        ["3", null, null, "2.300"],
        ["16", null, null, "8"],
      ],
    ],
    [
      "name and value",
      "Lúa mùa\t2.300\nNgô vụ\t8",
      [
        [null, "Lúa mùa", null, "2.300"],
        [null, "Ngô vụ", null, "8"],
      ],
    ],
    ["a heading above", "TT\tChỉ tiêu\tThực hiện\n1\tLúa mùa\t5", [["1", "Lúa mùa", null, "5"]]],
    [
      "a column of units",
      "1\tLúa mùa\tha\t5\n2\tNgô vụ\ttấn\t6",
      [
        ["1", "Lúa mùa", "ha", "5"],
        ["2", "Ngô vụ", "tấn", "6"],
      ],
    ],
    [
      "semicolons",
      "Lúa mùa;1.200\nNgô;300,5",
      [
        [null, "Lúa mùa", null, "1.200"],
        [null, "Ngô", null, "300,5"],
      ],
    ],
    [
      "spaces",
      "Lúa mùa     1.200\nNgô   300,5",
      [
        [null, "Lúa mùa", null, "1.200"],
        [null, "Ngô", null, "300,5"],
      ],
    ],
    [
      "quoted cells with line breaks",
      '"Tổng ""sản""\nlượng"\t5\nNgô vụ\t6',
      [
        [null, 'Tổng "sản" lượng', null, "5"],
        [null, "Ngô vụ", null, "6"],
      ],
    ],
    [
      "Word's line breaks and hard spaces",
      "Lúa\u000bmùa\t1\u00a0200\nNgô vụ\t6",
      [
        [null, "Lúa mùa", null, "1 200"],
        [null, "Ngô vụ", null, "6"],
      ],
    ],
    [
      "a unit in the cell",
      "Lúa mùa\t772 ha\nNgô vụ\t6 ha",
      [
        [null, "Lúa mùa", "ha", "772"],
        [null, "Ngô vụ", "ha", "6"],
      ],
    ],
    [
      "lines of an e-mail",
      "3. Tổng sản lượng: 2.300 tấn\nThu ngân sách ước đạt 404 tỷ đồng.\nKính gửi đồng chí",
      [
        ["3", "Tổng sản lượng", "tấn", "2.300"],
        [null, "Thu ngân sách", "tỷ đồng", "404"],
      ],
    ],
    ["words", "Cơ sở giết mổ: Duy trì", [[null, "Cơ sở giết mổ", null, "Duy trì"]]],
    ["years and periods, which are no values", "Kế hoạch năm 2023\nKết quả 6 tháng", []],
    ["two columns of figures without a heading", "Lúa mùa\t5\t7\nNgô vụ\t6\t8", []],
    [
      "two columns of figures with one",
      "Tên\tKế hoạch\tThực hiện\nLúa mùa\t5\t7\nNgô vụ\t6\t8",
      [
        [null, "Lúa mùa", null, "7"],
        [null, "Ngô vụ", null, "8"],
      ],
    ],
    [
      "numbers in any order, as slips come in",
      "16\t8\n3\t2.300\n9\t6",
      [
        ["16", null, null, "8"],
        ["3", null, null, "2.300"],
        ["9", null, null, "6"],
      ],
    ],
    [
      "a number twice under the heading of numbers",
      "TT\tSố liệu\n3\t2.300\n3\t2.400\n3\t5",
      [
        ["3", null, null, "2.300"],
        ["3", null, null, "2.400"],
        ["3", null, null, "5"],
      ],
    ],
    [
      "words, marks and errors beside numbers",
      "3\t-\n13\tĐạt\n14\tx\n4\t#DIV/0!\n5\t~100\n6\t6,6-6,8\n7\t8 người (tạm tính)",
      [
        ["3", null, null, "-"],
        ["13", null, null, "Đạt"],
        ["14", null, null, "x"],
        ["4", null, null, "#DIV/0!"],
        ["5", null, null, "~100"],
        ["6", null, null, "6,6-6,8"],
        ["7", null, null, "8 người (tạm tính)"],
      ],
    ],
    [
      "mostly words under a heading of results",
      "Tên\tSố liệu\nCơ sở giết mổ\tđang xây dựng\nNgô vụ\tđang thu hoạch",
      [
        [null, "Cơ sở giết mổ", null, "đang xây dựng"],
        [null, "Ngô vụ", null, "đang thu hoạch"],
      ],
    ],
    [
      "figures before names",
      "8\tTrường đạt chuẩn\n65\tXã đạt chuẩn\n3\tHộ đạt danh hiệu",
      [
        [null, "Trường đạt chuẩn", null, "8"],
        [null, "Xã đạt chuẩn", null, "65"],
        [null, "Hộ đạt danh hiệu", null, "3"],
      ],
    ],
    [
      "numbered names that begin with figures",
      "1. Lúa mùa\t5\n2. 5 xã đạt chuẩn\t7",
      [
        [null, "1. Lúa mùa", null, "5"],
        [null, "2. 5 xã đạt chuẩn", null, "7"],
      ],
    ],
    ["plan and result beside one another", "Kế hoạch\tThực hiện\n10\t8\n2\t1\n19\t8", []],
    ["nothing", " \n\t\n", []],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("a single column is in the order of the table, blank cells included", () => {
    const { values, inOrder } = read("2.300\n65\n\n8\nDuy trì\n");
    expect(inOrder).toBe(true);
    expect(values.map(({ text }) => text)).toEqual(["2.300", "65", "", "8", "Duy trì"]);
  });

  it("parts know the row above, rows their group", () => {
    const { values } = read("I\tVề kinh tế\t\n1\tSản lượng\t5\n-\tLúa mùa\t3");
    expect(values.map(({ name, group, parent }) => [name, group, parent])).toEqual([
      ["Sản lượng", "Về kinh tế", null],
      ["Lúa mùa", "Về kinh tế", "Sản lượng"],
    ]);
  });
});
