import type { Finding } from "../../../src/core/model/finding";
import type { IndicatorTable } from "../../../src/core/model/indicatorTable";
import { readTable } from "../../../src/core/reading/readTable";
import { snapshotOf } from "../../support/snapshotOf";

interface Reading {
  readonly table: IndicatorTable;
  readonly findings: readonly Finding[];
}

const numbered = "TT|Chỉ tiêu|ĐVT|KH 2024|TH 6 tháng";
const unnumbered = "Chỉ tiêu|ĐVT|KH 2024|TH 6 tháng";

function read(lines: readonly string[]): Reading {
  const outcome = readTable(snapshotOf(lines.map((line) => line.split("|"))));
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome;
}

/** Rows in short: "# " heads, "- " is a part, "= " a total; [number] and name. */
function shape({ table }: Reading): readonly string[] {
  const marks = { indicator: "", subRow: "- ", group: "# ", total: "= " } as const;
  return table.rows.map(
    ({ kind, no, name }) => `${marks[kind]}${no === null ? "" : `[${no}] `}${name}`,
  );
}

type Layout = readonly [layout: string, lines: readonly string[], rows: readonly string[]];

const f = "|tấn|10|5";

describe("a number before the name without a sign", () => {
  it.each<Layout>([
    [
      "counts in its turn, Roman ones over it",
      [
        unnumbered,
        "I Về kinh tế",
        `1 Tổng giá trị${f}`,
        `2 Thu ngân sách${f}`,
        "II Về xã hội",
        `3 Hộ nghèo${f}`,
      ],
      [
        "# [I] Về kinh tế",
        "[1] Tổng giá trị",
        "[2] Thu ngân sách",
        "# [II] Về xã hội",
        "[3] Hộ nghèo",
      ],
    ],
    [
      "counts without a space, and where it begins anew",
      [unnumbered, `1Lúa${f}`, `2Ngô${f}`, `1Trâu${f}`, `2Bò${f}`],
      ["[1] Lúa", "[2] Ngô", "[1] Trâu", "[2] Bò"],
    ],
    [
      "counts where the number column is empty",
      [numbered, `|1 Lúa${f}`, `|2 Ngô${f}`],
      ["[1] Lúa", "[2] Ngô"],
    ],
    [
      "is of the name before a small letter",
      [unnumbered, `1 con đường${f}`, `2 con suối${f}`],
      ["1 con đường", "2 con suối"],
    ],
    [
      "is of the name behind a bullet",
      [unnumbered, `Cây${f}`, `- 1 Lúa${f}`, `- 2 Ngô${f}`],
      ["Cây", "- 1 Lúa", "- 2 Ngô"],
    ],
    [
      "is of the name where only one row begins so",
      [unnumbered, `1 Cửa${f}`, `Lúa${f}`, `V Lợn${f}`],
      ["1 Cửa", "Lúa", "V Lợn"],
    ],
    [
      "is of the name out of its turn",
      [unnumbered, `1 Lúa${f}`, `2 Ngô${f}`, `30 Năm giải phóng${f}`, `3 Sắn${f}`],
      ["[1] Lúa", "[2] Ngô", "- 30 Năm giải phóng", "[3] Sắn"],
    ],
    [
      "is of the name where other rows are numbered",
      [numbered, `1|1 Cửa${f}`, `2|2 Cửa${f}`, `|1 Lúa${f}`, `|2 Ngô${f}`],
      ["[1] 1 Cửa", "[2] 2 Cửa", "- 1 Lúa", "- 2 Ngô"],
    ],
  ])("%s", (_, lines, rows) => {
    expect(shape(read(lines))).toEqual(rows);
  });
});

describe("an unnumbered row with figures among numbered ones", () => {
  const between = (row: string): readonly string[] => [
    numbered,
    `1|Lúa${f}`,
    `2|Ngô${f}`,
    row,
    `1|Trâu${f}`,
    `2|Bò${f}`,
  ];

  it("heads those that begin anew below it, and is asked about", () => {
    const reading = read(between(`|Chăn nuôi${f}`));
    expect(shape(reading)).toEqual(["[1] Lúa", "[2] Ngô", "# Chăn nuôi", "[1] Trâu", "[2] Bò"]);
    expect(reading.findings).toContainEqual(
      expect.objectContaining({
        check: "doubtfulRow",
        confidence: 0.7,
        details: expect.objectContaining({ form: "heading", name: "Chăn nuôi" }) as object,
      }),
    );
  });

  it.each<Layout>([
    [
      "is a part where it says so",
      between(`|Trong đó: ngô lai${f}`),
      ["[1] Lúa", "[2] Ngô", "- Trong đó: ngô lai", "[1] Trâu", "[2] Bò"],
    ],
    [
      "is a total where it says so",
      between(`|Cộng${f}`),
      ["[1] Lúa", "[2] Ngô", "= Cộng", "[1] Trâu", "[2] Bò"],
    ],
    [
      "is a part of a single “1” that may be the whole",
      [numbered, `1|CẢ XÃ|tấn|90|50`, `|Thôn dưới|tấn|10|5`, `1|Đông${f}`, `2|Đoài${f}`],
      ["[1] CẢ XÃ", "- Thôn dưới", "[1] Đông", "[2] Đoài"],
    ],
    [
      "is none of a heading where another one stands above it",
      [numbered, `1|Lúa${f}`, `2|Ngô${f}`, `|Ngô nếp${f}`, `|Ngô tẻ${f}`, `1|Trâu${f}`],
      ["[1] Lúa", "[2] Ngô", "- Ngô nếp", "- Ngô tẻ", "[1] Trâu"],
    ],
    [
      "is an indicator directly below a group",
      [numbered, `I|Kinh tế${f}`, `|Nông nghiệp${f}`, `1|Lúa${f}`, `2|Ngô${f}`],
      ["# [I] Kinh tế", "Nông nghiệp", "[1] Lúa", "[2] Ngô"],
    ],
    [
      "is a part where the numbers go on",
      [numbered, `1|Lúa${f}`, `2|Ngô${f}`, `|Ngô lai${f}`, `3|Trâu${f}`],
      ["[1] Lúa", "[2] Ngô", "- Ngô lai", "[3] Trâu"],
    ],
  ])("%s", (_, lines, rows) => {
    expect(shape(read(lines))).toEqual(rows);
  });
});

describe("numbered rows without figures below the last one with some", () => {
  const own = [numbered, `1|Lúa (1)${f}`, `2|Ngô${f}`];
  const rows = ["[1] Lúa (1)", "[2] Ngô"];

  it.each<Layout>([
    [
      "are remarks where they are sentences from 1 on",
      [...own, "", "1. Số liệu ước.", "2. Cả xã"],
      rows,
    ],
    [
      "are remarks with their numbers in a column",
      [...own, "1|Số liệu tính đến ngày 30/6.", "2|Cả xã."],
      rows,
    ],
    [
      "are remarks behind a mark in brackets",
      [...own, "(1) Gồm cả lúa nương", "(2) Số liệu ước"],
      rows,
    ],
    [
      "are remarks below a table without numbers",
      [unnumbered, `Lúa${f}`, `Ngô${f}`, "1. Số liệu tính đến ngày 30/6."],
      ["Lúa", "Ngô"],
    ],
    [
      "are indicators still to be filled where the numbers go on",
      [...own, "3|Hộ nghèo.", "4|Hộ cận nghèo."],
      [...rows, "[3] Hộ nghèo.", "[4] Hộ cận nghèo."],
    ],
    [
      "are indicators where nothing is filled yet",
      [numbered, "1|Hộ nghèo.", "2|Hộ cận nghèo."],
      ["[1] Hộ nghèo.", "[2] Hộ cận nghèo."],
    ],
    [
      "are indicators where they have units",
      [...own, "1|Hộ nghèo.|hộ"],
      [...rows, "[1] Hộ nghèo."],
    ],
    [
      "are indicators where they are no sentences",
      [...own, "1|Hộ nghèo"],
      [...rows, "[1] Hộ nghèo"],
    ],
    [
      "are indicators below a heading",
      [...own, "|VĂN HÓA", "1|Làng văn hóa."],
      [...rows, "# VĂN HÓA", "[1] Làng văn hóa."],
    ],
    [
      "are indicators where a further group follows",
      [...own, "1|Làng văn hóa.", "II|Xã hội", "1|Hộ nghèo"],
      [...rows, "[1] Làng văn hóa.", "# [II] Xã hội", "[1] Hộ nghèo"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(shape(read(lines))).toEqual(expected);
  });
});

describe("sums over pages", () => {
  it.each([
    "Cộng mang sang",
    "Mang sang trang sau",
    "Cộng trang này",
    "Cộng trang trước",
    "Trang trước chuyển sang",
    "Số trang trước mang sang",
    "Chuyển sang trang sau",
  ])("are totals: %s", (name) => {
    const { table } = read([numbered, `1|Lúa${f}`, `|${name}${f}`, `2|Ngô${f}`]);
    expect(table.rows.map(({ kind }) => kind)).toEqual(["indicator", "total", "indicator"]);
  });

  it.each(["Trang trại", "Mang thai có quản lý", "Số trang trại"])("are not: %s", (name) => {
    const { table } = read([unnumbered, `Lúa${f}`, `${name}${f}`]);
    expect(table.rows.map(({ kind }) => kind)).toEqual(["indicator", "indicator"]);
  });
});

it("a number of four digits stays whole: 1234 goes on with 1233", () => {
  const { table } = read([numbered, `1233|Lúa${f}`, `|Ngô${f}`, `1235|Sắn${f}`, `1236|Khoai${f}`]);
  expect(table.rows.map(({ kind, no }) => [kind, no])).toEqual([
    ["indicator", "1233"],
    ["indicator", null],
    ["indicator", "1235"],
    ["indicator", "1236"],
  ]);
});
