import fc from "fast-check";
import type { CellValue } from "../../src/core/model/cell";
import type { SheetSnapshot } from "../../src/core/model/sheetSnapshot";
import { readTable } from "../../src/core/reading/readTable";
import { snapshotOf } from "../support/snapshotOf";

const header = [
  "TT",
  "Chỉ tiêu",
  "ĐVT",
  "Kế hoạch 2024",
  "TH 6 tháng 2023",
  "Thực hiện 6 tháng 2024",
  "So với cùng kỳ (%)",
  "So với kế hoạch (%)",
  "Ghi chú",
];

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    "\ud800",
    "\udfff1.234",
    "\u0000",
    "1.234\u0007",
    "\u0301".repeat(300),
    " ".repeat(500),
  ),
  // What numbers are made of, in any order.
  fc.string({
    unit: fc.constantFrom(...Array.from("0123456789.,-+() %/=\u2212\u00a0")),
    maxLength: 14,
  }),
  fc.constantFrom(
    ...header,
    "4.150",
    "68,5",
    "I",
    "1.1",
    "-",
    "Trong đó:",
    "Tổng số",
    "(12 chỉ tiêu)",
    "5=4/3*100",
  ),
);
const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: anyText },
  { weight: 2, arbitrary: fc.double() },
  fc.integer(),
  fc.constantFrom<CellValue>(null, "", true, false, { error: "#REF!" }, { error: "#DIV/0!" }),
);
const anyFormat = fc.oneof(
  fc.constantFrom("General", "0%", "0.00", "m/d/yyyy", "@", '"', "[", "\\", "_", "[$-42A]dd mmmm"),
  fc.string({ maxLength: 8 }),
);
const anyMerge = fc.record({
  row: fc.integer({ min: -3, max: 30 }),
  column: fc.integer({ min: -3, max: 30 }),
  rowCount: fc.integer({ min: 0, max: 1_048_576 }),
  columnCount: fc.integer({ min: 0, max: 16_384 }),
});

describe("any sheet", () => {
  it("is read without failing, whatever its cells, formats and merges are", () => {
    const body = fc.array(fc.array(anyCell, { maxLength: 10 }), { maxLength: 10 });
    const formats = fc.array(fc.array(anyFormat, { maxLength: 10 }), { maxLength: 10 });
    const merges = fc.option(fc.array(anyMerge, { maxLength: 4 }));
    fc.assert(
      fc.property(
        fc.boolean(),
        body,
        fc.record({ numberFormats: formats, merges }),
        (isHeaded, rows, options) => {
          const snapshot = snapshotOf(isHeaded ? [header, ...rows] : rows, options);
          const outcome = readTable(snapshot);
          if (!outcome.found) return;
          // Whatever was understood can be told to a person and stored.
          expect(JSON.parse(JSON.stringify(outcome.explanation))).toEqual(outcome.explanation);
          for (const { text, readings } of outcome.explanation.numbers) {
            expect(text).not.toBe("");
            expect(new Set(readings).size).toBeGreaterThan(1);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** The snapshot, counting how often a cell is looked at. */
function counted(snapshot: SheetSnapshot): {
  readonly snapshot: SheetSnapshot;
  readonly looks: () => number;
} {
  let count = 0;
  const watch = (cells: readonly CellValue[]): readonly CellValue[] =>
    new Proxy(cells, {
      get: (target, key): unknown => {
        count += 1;
        return Reflect.get(target, key);
      },
    });
  return { snapshot: { ...snapshot, values: snapshot.values.map(watch) }, looks: () => count };
}

function looksAt(rows: readonly (readonly CellValue[])[]): number {
  const { snapshot, looks } = counted(snapshotOf(rows));
  readTable(snapshot);
  return looks();
}

type SheetOfRows = (count: number) => readonly (readonly CellValue[])[];
const repeated = (count: number, cells: readonly CellValue[]): CellValue[][] =>
  Array.from({ length: count }, () => [...cells]);
const figures = ["4.150", "2.240", "2.300", "102,68", "55,42", ""];

const sheets: readonly (readonly [string, SheetOfRows])[] = [
  ["an ordinary table", (count) => [header, ...repeated(count, [1, "Lúa", "tấn", ...figures])]],
  [
    "a table of ambiguous figures",
    (count) => [header, ...repeated(count, [1, "Lúa", "tấn", ...figures.map(() => "4.150")])],
  ],
  ["headers and nothing else", (count) => repeated(count, header)],
  ["header words in every row", (count) => repeated(count, ["Kế hoạch", "Thực hiện", "Chỉ tiêu"])],
  ["titles", (count) => repeated(count, ["BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH"])],
  ["groups in groups", (count) => [header, ...repeated(count, ["I", "Về kinh tế (12 chỉ tiêu)"])]],
  [
    "sub-rows",
    (count) => [
      header,
      [1, "Lúa", "tấn", ...figures],
      ...repeated(count, ["", "- Trong đó: lúa", "tấn", ...figures]),
    ],
  ],
  ["names that run on", (count) => [header, ...repeated(count, ["", "của các hộ và"])]],
  [
    "signatures",
    (count) => [
      header,
      [1, "Lúa", "tấn", ...figures],
      ...repeated(count, ["", "TM. ỦY BAN NHÂN DÂN"]),
    ],
  ],
  ["numbers without any header", (count) => repeated(count, [1, 2, 3, 4])],
  [
    "blank rows below a header",
    (count) => [header, ...repeated(count, [null]), [1, "Lúa", "tấn", ...figures]],
  ],
];

describe("reading looks at the cells of a sheet", () => {
  it.each(sheets)(
    "not much more than twice as often where there are twice as many rows: %s",
    (_name, rowsOf) => {
      const [once, twice] = [150, 300].map((count) => looksAt(rowsOf(count)));
      expect(twice).toBeLessThanOrEqual(2.2 * (once ?? 0) + 1000);
    },
  );
});

const long = 40_000;
const fillers = [
  "1.",
  "1,1.",
  "(",
  "-",
  " ",
  "\u00a0",
  "1 ",
  "% ",
  "+a",
  "I. ",
  "a) ",
  "=4/3*100",
  "số ",
  "so với ",
  "kế hoạch ",
  "tháng 6 ",
  "6 tháng ",
  "năm 2023 ",
  ", ngày tháng ",
  "(1 chỉ tiêu ",
  "thực hiện năm ",
  "Tổng: a + ",
  "trong đó: ",
  "\u0301\u0323",
  "a\u0323\u0301",
  "ª§",
  "\ud800",
  '"',
  "'",
  "đạt 5 ",
  "đvt: ",
];

// Anything that takes more than linear time on such a text runs for minutes.
describe("a cell of 40,000 characters", () => {
  it.each(fillers)("is read when it repeats %j", (filler) => {
    const text = filler.repeat(Math.ceil(long / filler.length));
    const cells = header.map(() => text);
    expect(readTable(snapshotOf([cells, cells])).found).toBe(false);
    const rows = [
      ["Đơn vị tính: ha"],
      [text],
      header,
      cells,
      [1, ...cells.slice(1)],
      [text, ...cells.slice(1)],
      [1, "Lúa", "ha", 5, 4, 3],
    ];
    readTable(snapshotOf(rows));
    readTable(
      snapshotOf([
        [...header, text],
        [...header, text],
        [1, "Lúa", "ha", text],
      ]),
    );
  });

  it("is cut where Excel's own cells end", () => {
    const outcome = readTable(snapshotOf([header, [1, "Lúa".repeat(long), "ha", 5, 4, 3]]));
    expect(outcome.found && outcome.table.rows[0]?.name.length).toBe(32_767);
  });
});
