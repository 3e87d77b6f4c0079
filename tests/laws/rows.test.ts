import fc from "fast-check";
import type { CellValue } from "../../src/core/model/cell";
import type { IndicatorTable, TableRow } from "../../src/core/model/indicatorTable";
import { readTable } from "../../src/core/reading/readTable";
import { snapshotOf } from "../support/snapshotOf";

type Grid = readonly (readonly CellValue[])[];

const header = ["TT", "Chỉ tiêu", "ĐVT", "KH 2024", "TH 6 tháng", "Ghi chú"];
const width = header.length;

function tableOf(rows: Grid): IndicatorTable {
  const outcome = readTable(snapshotOf([header, ...rows]));
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome.table;
}

/** What was read apart from sheet rows and how groups are numbered. */
function contents(rows: readonly TableRow[]): unknown {
  return rows.map(({ kind, no, name, parent, unit, figures }) => {
    return { kind, no: kind === "group" ? null : no, name, parent, unit, figures };
  });
}

function textOf(cell: CellValue | undefined): string {
  return typeof cell === "string" ? cell : "";
}

const roman = ["I", "II", "III", "IV", "V"];
const figure = fc.integer({ min: 1, max: 9999 });
const part = fc.record({ kind: fc.constant("part" as const), plan: figure, actual: figure });
const indicator = fc.record({
  kind: fc.constant("indicator" as const),
  plan: figure,
  actual: fc.option(figure),
  parts: fc.array(part, { maxLength: 3 }),
});
const groups = fc.array(fc.array(indicator, { minLength: 1, maxLength: 4 }), {
  minLength: 2,
  maxLength: 4,
});

/** Groups I, II… of numbered indicators with parts behind a dash. */
const anyRows = groups.map((all) => {
  let no = 0;
  return all.flatMap((indicators, index) => [
    [roman[index] ?? "", `Lĩnh vực ${roman[index] ?? ""}`, "", null, null, ""],
    ...indicators.flatMap(({ plan, actual, parts }) => {
      no += 1;
      const own = [String(no), `Chỉ tiêu số ${String(no)}`, "tấn", plan, actual, ""];
      return [own, ...parts.map((each) => ["-", "Thành phần", "tấn", each.plan, each.actual, ""])];
    }),
  ]);
});

/** A table with at least two figures, so that there is something to read. */
const readable = anyRows.filter(
  (rows) => rows.filter((row) => row[3] !== null && row[4] !== null).length > 1,
);

function sameContents(change: (rows: Grid) => Grid): void {
  fc.assert(
    fc.property(readable, (rows) => {
      const { rows: read } = tableOf(change(rows));
      expect(contents(read)).toEqual(contents(tableOf(rows).rows));
    }),
    { numRuns: 30 },
  );
}

function mapRows(rows: Grid, change: (cells: readonly CellValue[]) => readonly CellValue[]): Grid {
  return rows.map(change);
}

describe("the places of rows do not depend on", () => {
  it("blank rows", () => {
    const blank = Array<CellValue>(width).fill("");
    sameContents((rows) => rows.flatMap((row, index) => (index % 3 === 0 ? [row, blank] : [row])));
  });

  it("the header printed again below rows with figures", () => {
    const isFilled = (row: readonly CellValue[]): boolean => typeof row[3] === "number";
    sameContents((rows) => rows.flatMap((row) => (isFilled(row) ? [row, header] : [row])));
  });

  it.each(["+", "*", "•", "–"])("the sign of parts: %s", (sign) => {
    sameContents((rows) =>
      mapRows(rows, ([no, ...rest]) => [no === "-" ? sign : (no ?? ""), ...rest]),
    );
  });

  it("a dash in its own column or before the name, indented or not", () => {
    sameContents((rows) =>
      mapRows(rows, ([no, name, ...rest]) =>
        no === "-" ? ["", `    - ${textOf(name)}`, ...rest] : [no ?? "", name ?? "", ...rest],
      ),
    );
  });

  it("whether groups are numbered I or A", () => {
    const capitals = new Map(roman.map((no, index) => [no, "ABCDE".charAt(index)]));
    sameContents((rows) =>
      mapRows(rows, ([no, ...rest]) => [capitals.get(textOf(no)) ?? no ?? "", ...rest]),
    );
  });

  it("remarks and signatures below", () => {
    sameContents((rows) => [
      ...rows,
      ["Ghi chú: số liệu ước"],
      ["", "Người lập biểu", "", "", "TM. ỦY BAN NHÂN DÂN"],
    ]);
  });
});

describe("nothing that carries a figure is dropped", () => {
  const no = fc.constantFrom(
    "",
    "I",
    "II",
    "A",
    "B",
    "1",
    "2",
    "3",
    "1.1",
    "1.2",
    "a",
    "-",
    "+",
    "*",
  );
  const name = fc.constantFrom(
    "Tổng số",
    "Trong đó:",
    "Lúa",
    "lúa mùa",
    "Cộng",
    "1. Đàn lợn",
    "- Bò",
    "Cán bộ",
    "Ghi chú:",
    "Phân theo xã",
    "Về kinh tế (2 chỉ tiêu)",
    "Nơi nhận:",
  );
  const unit = fc.constantFrom("", "tấn", "nt", "con");
  const anyRow = fc.tuple(no, name, unit, fc.option(figure), fc.option(figure), fc.constant(""));

  it("whatever numbers, names and blanks stand around it", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 25 }), (rows) => {
        const grid = [["1", "Chỉ tiêu đầu", "ha", 7, 5, ""], ...rows];
        const read = new Set(tableOf(grid).rows.map(({ row }) => row));
        const first = rows.findIndex(([, text, , ...rest]) => text === "Nơi nhận:" && isBare(rest));
        const own = first < 0 ? grid : grid.slice(0, first + 1);
        const filled = own.flatMap((row, index) => (isBare(row.slice(3)) ? [] : [index + 1]));
        expect(filled.filter((row) => !read.has(row))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  function isBare(cells: readonly CellValue[]): boolean {
    return cells.every((cell) => typeof cell !== "number");
  }
});
