import fc from "fast-check";
import type { CellValue } from "../../src/core/model/cell";
import type { IndicatorTable } from "../../src/core/model/indicatorTable";
import { decodeTcvn3 } from "../../src/core/reading/decodeTcvn3";
import { tcvn3Letters } from "../../src/core/reading/tcvn3Letters";
import { readTable } from "../../src/core/reading/readTable";
import { foldText } from "../../src/core/reading/foldText";
import { sampleMerges, sampleNumbers, sampleTexts } from "../support/sampleSheet";
import { fixtureGrid, snapshotOf, type SnapshotOptions } from "../support/snapshotOf";

type Grid = readonly (readonly CellValue[])[];

function tableOf(grid: Grid, options: SnapshotOptions = {}): IndicatorTable {
  const outcome = readTable(snapshotOf(grid, options));
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome.table;
}

/** What was read apart from where it stands. */
function contents(table: IndicatorTable): unknown {
  return {
    roles: Object.keys(table.columns).sort(),
    period: table.period,
    groups: table.groups.map(({ no, declared, counted }) => ({ no, declared, counted })),
    rows: table.rows.map(({ kind, no, group, parent, direction, figures }) => {
      return { kind, no, group, parent, direction, figures };
    }),
  };
}

function mapTexts(grid: Grid, change: (text: string) => string): Grid {
  return grid.map((row) => row.map((cell) => (typeof cell === "string" ? change(cell) : cell)));
}

const sample = fixtureGrid("but-son-6-thang-2023");
const wanted = contents(tableOf(sample));
const columnOrder = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 });

/** Text figures as words stay when diacritics go. */
function withoutWords(value: unknown): unknown {
  const plain = (key: string, each: unknown): unknown =>
    key === "text" && typeof each === "string" ? foldText(each) : each;
  return JSON.parse(JSON.stringify(value, plain));
}

describe("what is read from the sample does not depend on", () => {
  it("the order of the columns that have one heading row", () => {
    // A heading over four columns ties them together: order them as one block.
    const blocks = [[0], [1], [2], [3], [4], [5, 6, 7, 8], [9]];
    fc.assert(
      fc.property(fc.shuffledSubarray(blocks, { minLength: blocks.length }), (order) => {
        const columns = order.flat();
        const grid = sample.map((row) => columns.map((column) => row[column] ?? ""));
        const table = tableOf(grid);
        expect(contents(table)).toEqual(wanted);
        expect(table.columns.plan).toBe(columns.indexOf(3));
      }),
      { numRuns: 15 },
    );
  });

  it("the order of all columns under plain headings", () => {
    const heading = [
      "TT",
      "Chỉ tiêu",
      "ĐVT",
      "KH 2023",
      "Thực hiện 6 tháng 2022",
      "Thực hiện 6 tháng 2023",
      "So với cùng kỳ (%)",
      "So với kế hoạch (%)",
      "Còn phải thực hiện",
      "Ghi chú",
    ];
    const plain = [heading, ...sample.slice(3)];
    fc.assert(
      fc.property(columnOrder, (order) => {
        const grid = plain.map((row) => order.map((column) => row[column] ?? ""));
        expect(contents(tableOf(grid))).toEqual(wanted);
      }),
      { numRuns: 15 },
    );
  });

  it("where the table stands and what stands above it", () => {
    const title = fc.constantFrom(
      "UBND XÃ HOẰNG TIẾN",
      "BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
      "(Kèm theo Báo cáo số 05/BC-UBND ngày 15/6/2023 của UBND xã)",
      "Phụ lục",
      "",
    );
    fc.assert(
      fc.property(
        fc.array(title, { maxLength: 6 }),
        fc.nat(5),
        fc.record({ row: fc.nat(50), column: fc.nat(20) }),
        (titles, indent, start) => {
          const left = Array.from({ length: indent }, () => "");
          const grid = [...titles.map((text) => [text]), ...sample.map((row) => [...left, ...row])];
          const table = tableOf(grid, start);
          expect(contents(table)).toEqual(wanted);
          expect(table.area.row).toBe(start.row + titles.length);
          expect(table.area.column).toBe(start.column + indent);
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each([
    ["NFD", (text: string): string => text.normalize("NFD")],
    [
      "the PDF letters Ƣ and ƣ",
      (text: string): string => text.replace(/Ư/g, "\u01a2").replace(/ư/g, "\u01a3"),
    ],
    [
      "words broken over lines",
      (text: string): string => text.replace(/([^\d]) ([^\d])/g, "$1\n$2"),
    ],
    ["no-break spaces", (text: string): string => text.replace(/ /g, "\u00a0")],
  ])("how its texts are written: %s", (_, change) => {
    expect(contents(tableOf(mapTexts(sample, change)))).toEqual(wanted);
  });

  it("diacritics", () => {
    const bare = mapTexts(sample, (text) =>
      text
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .replace(/đ/g, "d")
        .replace(/Đ/g, "D"),
    );
    expect(withoutWords(contents(tableOf(bare)))).toEqual(withoutWords(wanted));
  });

  it("capitals in the header", () => {
    const capitals = sample.map((row, index) =>
      index < 2 ? row.map((text) => text.toUpperCase()) : row,
    );
    expect(contents(tableOf(capitals))).toEqual(wanted);
  });

  it("merged areas told or not told", () => {
    const read = contents(tableOf(sampleTexts()));
    expect(contents(tableOf(sampleTexts(), { merges: sampleMerges }))).toEqual(read);
    expect(contents(tableOf(sampleTexts(), { merges: [] }))).toEqual(read);
  });

  it("TCVN3 letters", () => {
    const legacy = new Map([...tcvn3Letters].map(([stored, letter]) => [letter, stored]));
    const encode = (text: string): string =>
      text.toLowerCase().replace(/\P{ASCII}/gu, (letter) => legacy.get(letter) ?? letter);
    // Bullets, roman numbers and plain words have no legacy letters; only whole TCVN3 texts are changed.
    const changed = mapTexts(sample, (text) => (/[^\x20-\x7e]/.test(text) ? encode(text) : text));
    const table = tableOf(changed);
    expect(withoutWords(contents(table))).toEqual(withoutWords(wanted));
    expect(decodeTcvn3(encode("tỷ lệ hộ nghèo"))).toBe("tỷ lệ hộ nghèo");
  });
});

type Style = (value: number, decimals: number) => string;

function grouped(value: number, decimals: number, signs: readonly [string, string]): string {
  const [whole = "", fraction] = value.toFixed(decimals).split(".");
  const groups = whole.replace(/\B(?=(\d{3})+(?!\d))/g, signs[0]);
  return fraction === undefined ? groups : `${groups}${signs[1]}${fraction}`;
}

const styles: readonly (readonly [string, Style])[] = [
  ["1.234,5", (value, decimals): string => grouped(value, decimals, [".", ","])],
  ["1,234.5", (value, decimals): string => grouped(value, decimals, [",", "."])],
  ["1 234,5", (value, decimals): string => grouped(value, decimals, [" ", ","])],
  ["1234,5", (value, decimals): string => grouped(value, decimals, ["", ","])],
  ["1234.5", (value, decimals): string => grouped(value, decimals, ["", "."])],
];

describe("a number printed in the style", () => {
  const header = ["TT", "Chỉ tiêu", "Kế hoạch 2024", "Thực hiện 6 tháng", "Còn phải thực hiện"];

  it.each(styles)("%s is read back where the row's remaining is typed", (_, style) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 1, max: 999 }),
        fc.nat(2),
        (units, done, decimals) => {
          const scale = Math.pow(10, decimals);
          const [plan, actual] = [(units + done) / scale, done / scale];
          const cells = [plan, actual, units / scale].map((value) => style(value, decimals));
          // The column's other figures show how it writes numbers.
          const habit = [1234567.5, 1234566.5, 1].map((value) => style(value, 1));
          const { rows } = tableOf([header, [1, "Lúa", ...cells], [2, "Ngô", ...habit]]);
          expect(rows[0]?.figures.plan).toMatchObject({ kind: "number", value: plan });
          expect(rows[0]?.figures.actual).toMatchObject({ kind: "number", value: actual });
        },
      ),
    );
  });
});

describe("any sheet", () => {
  const word = fc.constantFrom(
    "TT",
    "Chỉ tiêu",
    "ĐVT",
    "Kế hoạch",
    "KH 2023",
    "Thực hiện",
    "06 tháng",
    "So với (%)",
    "Còn phải thực hiện",
    "Ghi chú",
    "I",
    "A",
    "1",
    "-",
    "1.1",
    "a)",
    "Trong đó:",
    "Tổng số",
    "4.150",
    "68.5",
    "110,2",
    "Duy trì",
    "5=4/3*100",
    "(6)=(5)/(4)",
    "=",
    "Năm 2022",
  );
  const cell = fc.oneof(
    { weight: 4, arbitrary: word },
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.double(),
    fc.constantFrom<CellValue>(null, "", true, { error: "#REF!" }),
  );
  const grid = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
  const area = fc.record({
    row: fc.nat(15),
    column: fc.nat(10),
    rowCount: fc.integer({ min: 1, max: 4 }),
    columnCount: fc.integer({ min: 1, max: 4 }),
  });

  it("is read without failing, and what is found lies inside it", () => {
    fc.assert(
      fc.property(grid, fc.option(fc.array(area, { maxLength: 5 })), (cells, merges) => {
        const snapshot = snapshotOf(cells, { merges });
        const outcome = readTable(snapshot);
        if (!outcome.found) return;
        const { area: found, rows, columns } = outcome.table;
        expect(found.row + found.rowCount).toBeLessThanOrEqual(snapshot.values.length);
        for (const { row } of rows) expect(row).toBeGreaterThanOrEqual(found.row);
        const used = Object.values(columns);
        expect(new Set(used).size).toBe(used.length);
      }),
      { numRuns: 400 },
    );
  });

  it("is the same twice", () => {
    expect(readTable(snapshotOf(sampleNumbers()))).toEqual(readTable(snapshotOf(sampleNumbers())));
  });
});
