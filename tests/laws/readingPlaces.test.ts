import fc from "fast-check";
import { areaAddress } from "../../src/core/model/address";
import type { CellValue } from "../../src/core/model/cell";
import type { IndicatorTable } from "../../src/core/model/indicatorTable";
import { readTable, type ReadOutcome } from "../../src/core/reading/readTable";
import { tcvn3Letters } from "../../src/core/reading/tcvn3Letters";
import { fixtureGrid, snapshotOf, type SnapshotOptions } from "../support/snapshotOf";

type Grid = readonly (readonly CellValue[])[];
type Found = Extract<ReadOutcome, { found: true }>;

function found(grid: Grid, options: SnapshotOptions = {}): Found {
  const outcome = readTable(snapshotOf(grid, options));
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome;
}

/** What was read apart from where it stands and how its words are written. */
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

const headings = [
  "Số TT",
  "Chỉ tiêu chủ yếu",
  "Đơn vị tính",
  "Kế hoạch năm 2023",
  "Thực hiện 6 tháng năm 2022",
  "Thực hiện 6 tháng năm 2023",
  "So với cùng kỳ (%)",
  "So với kế hoạch (%)",
  "Còn phải thực hiện",
  "Ghi chú",
];
const body = fixtureGrid("but-son-6-thang-2023").slice(3);
const wanted = contents(found([headings, ...body]).table);

/** The words of a heading spread over rows: how many go into each row but the last. */
function spread(heading: string, counts: readonly number[]): readonly string[] {
  const words = heading.split(" ");
  const rows = counts.map((count) => words.splice(0, count).join(" "));
  return [...rows, words.join(" ")];
}

describe("what is read does not depend on", () => {
  it("over how many rows the headings are spread", () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 }));
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: headings.length, maxLength: headings.length }),
        fc.integer({ min: 1, max: 2 }),
        (splits, cuts) => {
          const columns = headings.map((heading, at) =>
            spread(heading, (splits[at] ?? []).slice(0, cuts)),
          );
          const rows = Array.from({ length: cuts + 1 }, (_, row) =>
            columns.map((column) => column[row] ?? ""),
          );
          const { table } = found([...rows, ...body]);
          expect(contents(table)).toEqual(wanted);
          expect(table.area.row + table.headerRowCount).toBe(rows.length);
        },
      ),
      { numRuns: 12 },
    );
  });

  const legacy = new Map([...tcvn3Letters].map(([stored, letter]) => [letter, stored]));
  const encode = (text: string): string =>
    text.toLowerCase().replace(/\P{ASCII}/gu, (letter) => legacy.get(letter) ?? letter);
  const bare = (text: string): string =>
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[đĐ]/g, (letter) => (letter === "đ" ? "d" : "D"));

  it("how each heading is written, each in another way", () => {
    const writing = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      bare,
      (text) => bare(text).toUpperCase(),
      (text) => text.normalize("NFD"),
      (text) => text.replace(/Ư/g, "Ƣ").replace(/ư/g, "ƣ"),
      (text) => text.replace(/ /g, "\n"),
      (text) => text.replace(/ /g, "  "),
      encode,
    );
    fc.assert(
      fc.property(
        fc.array(writing, { minLength: headings.length, maxLength: headings.length }),
        (writings) => {
          const written = headings.map((heading, at) => writings[at]?.(heading) ?? heading);
          expect(contents(found([written, ...body]).table)).toEqual(wanted);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("titles in several cells directly above", () => {
    const title = fc.constantFrom<readonly string[]>(
      ["UBND XÃ HOẰNG TIẾN", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["VĂN PHÒNG UBND", "", "", "", "", "Độc lập - Tự do - Hạnh phúc"],
      ["Biểu số 03/BC", "", "", "", "", "", "", "Đơn vị tính: theo từng chỉ tiêu"],
      ["", "BÁO CÁO TỔNG HỢP"],
      ["Đơn vị báo cáo: UBND xã", "", "", "", "Đơn vị nhận báo cáo: UBND tỉnh"],
      [],
    );
    fc.assert(
      fc.property(fc.array(title, { maxLength: 5 }), (titles) => {
        const { table } = found([...titles, headings, ...body]);
        expect(contents(table)).toEqual(wanted);
        expect(table.area.row).toBe(titles.length);
      }),
      { numRuns: 12 },
    );
  });
});

describe("a second table", () => {
  const other: Grid = [
    ["STT", "Nội dung", "KH năm", "Luỹ kế 9 tháng", "Tỷ lệ (%)"],
    [1, "Khám chữa bệnh", 900, 450, 50],
    [2, "Tiêm chủng", 200, 150, 75],
    [3, "Sinh con thứ ba", 12, 3, 25],
  ];
  const first: Grid = [headings, ...body];
  const otherAlone = contents(found(other).table);
  const at = (row: number, column: number): { row: number; column: number } => ({ row, column });

  function readAt(grid: Grid, table: { row: number; column: number }): Found {
    const outcome = readTable(snapshotOf(grid), { table });
    if (!outcome.found) throw new Error(outcome.reason);
    return outcome;
  }

  it("below changes nothing of what is read of either", () => {
    const lines = fc.constantFrom<readonly string[]>(
      [],
      ["BIỂU 2. CÁC CHỈ TIÊU Y TẾ"],
      ["", "", "", "", "TM. ỦY BAN NHÂN DÂN"],
      ["Phụ lục 2", "", "", "Đơn vị: người"],
    );
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 4 }), (between) => {
        const grid = [...first, ...between, ...other];
        const top = first.length + between.length;
        const upper = readAt(grid, at(3, 1));
        const lower = readAt(grid, at(top + 1, 1));
        expect(contents(upper.table)).toEqual(wanted);
        expect(contents(lower.table)).toEqual(otherAlone);
        expect(upper.places.map(({ area }) => areaAddress(area))).toEqual([
          `A1:J${first.length}`,
          `A${top + 1}:E${top + other.length}`,
        ]);
        expect(lower.places).toEqual(upper.places);
        expect([...upper.findings, ...lower.findings].map(({ check }) => check)).not.toContain(
          "tableChoiceLost",
        );
      }),
      { numRuns: 12 },
    );
  });

  it("beside it changes nothing of what is read of either, in whatever row it begins", () => {
    fc.assert(
      fc.property(fc.nat(first.length + 2), fc.integer({ min: 1, max: 3 }), (drop, gap) => {
        const width = headings.length + gap;
        const height = Math.max(first.length, drop + other.length);
        const grid = Array.from({ length: height }, (_, row) => [
          ...Array.from({ length: width }, (__, column) => first[row]?.[column] ?? ""),
          ...(other[row - drop] ?? []),
        ]);
        expect(contents(readAt(grid, at(4, 1)).table)).toEqual(wanted);
        const beside = readAt(grid, at(drop + 1, width + 1));
        expect(contents(beside.table)).toEqual(otherAlone);
        expect(beside.places).toHaveLength(2);
      }),
      { numRuns: 15 },
    );
  });

  it("never makes areas that overlap", () => {
    const tables: readonly Grid[] = [other, first.slice(0, 6), other.map((row) => row.slice(1))];
    const place = fc.record({ table: fc.nat(2), row: fc.nat(12), column: fc.nat(18) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 4 }), (places) => {
        const cells: CellValue[][] = Array.from({ length: 24 }, () =>
          Array<CellValue>(30).fill(""),
        );
        for (const { table, row, column } of places) {
          tables[table]?.forEach((line, r) => {
            line.forEach((value, c) => cells[row + r]?.splice(column + c, 1, value));
          });
        }
        const outcome = readTable(snapshotOf(cells));
        if (!outcome.found) return;
        const areas = outcome.places.map(({ area }) => area);
        areas.forEach((left, index) => {
          for (const right of areas.slice(index + 1)) {
            const isApart =
              left.row + left.rowCount <= right.row ||
              right.row + right.rowCount <= left.row ||
              left.column + left.columnCount <= right.column ||
              right.column + right.columnCount <= left.column;
            expect(isApart ? [] : [areaAddress(left), areaAddress(right)]).toEqual([]);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});
