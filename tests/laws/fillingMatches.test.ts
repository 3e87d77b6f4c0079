import fc from "fast-check";
import { matchValues } from "../../src/core/filling/matchValues";
import { parseBlock } from "../../src/core/filling/parseBlock";
import { readBlock } from "../../src/core/filling/readBlock";
import { foldText } from "../../src/core/model/foldText";
import type { IncomingValue, Matching } from "../../src/core/model/filling";
import { buildTable } from "../support/buildTable";
import { incomingValue } from "../support/incomingValue";

const words = (
  "tổng số tỷ lệ diện tích sản lượng lúa ngô hộ nghèo cận trường đạt chuẩn mức độ 1 2 tăng giảm thu chi ngân sách " +
  "trẻ em dưới 5 tuổi nước sạch BHYT NTM mùa đông xuân (ha) và"
).split(" ");
const name = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 })
  .map((each) => each.join(" "));
const names = fc.array(name, { minLength: 1, maxLength: 12 });

function valuesOf(all: readonly string[]): readonly IncomingValue[] {
  return all.map((each, at) => incomingValue({ name: each, figure: at + 1 }));
}

function match(rows: readonly string[], values: readonly IncomingValue[]): Matching {
  const { table } = buildTable(rows.map((each) => ({ name: each })));
  return matchValues(table, { values, inOrder: false });
}

/** Which name went to which row, whatever the order of values. */
function told({ matches }: Matching, values: readonly IncomingValue[]): readonly string[] {
  return matches.map(({ value, row }) => `${values[value]?.name ?? ""} ${row}`).sort();
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").toUpperCase();
}

describe("laws of matching", () => {
  it("the order of values does not change who matches whom", () => {
    fc.assert(
      fc.property(names, names, (rows, others) => {
        const values = valuesOf(others);
        const turned = [...values].reverse();
        expect(told(match(rows, turned), turned)).toEqual(told(match(rows, values), values));
      }),
    );
  });

  it("a table's own names match their own rows", () => {
    fc.assert(
      fc.property(names, (all) => {
        const rows = [...new Map(all.map((each) => [foldText(each), each])).values()];
        const { matches } = match(rows, valuesOf(rows));
        for (const { value, row } of matches) expect(row).toBe(14 + value);
        const isSum = (each: string): boolean => /^(?:tong|tong so)$/.test(foldText(each));
        const left = rows.filter((each) => foldText(each) !== "" && !isSum(each));
        expect(matches.length).toBe(left.length);
      }),
    );
  });

  it("diacritics and case do not matter", () => {
    fc.assert(
      fc.property(names, (all) => {
        const rows = [...new Map(all.map((each) => [foldText(each), each])).values()];
        const { matches } = match(rows, valuesOf(rows.map(plain)));
        for (const { value, row } of matches) expect(row).toBe(14 + value);
      }),
    );
  });

  it("no row gets two values, no value two rows, and each value is accounted for", () => {
    fc.assert(
      fc.property(names, names, (rows, others) => {
        const { matches, unmatched } = match(rows, valuesOf(others));
        expect(new Set(matches.map(({ row }) => row)).size).toBe(matches.length);
        const all = [...matches, ...unmatched].map(({ value }) => value);
        expect([...all].sort((one, other) => one - other)).toEqual(others.map((_, at) => at));
      }),
    );
  });
});

describe("laws of blocks", () => {
  it("any text is read without failing, and no figure is made up", () => {
    const piece = fc.constantFrom(
      "\t",
      "\n",
      '"',
      " ",
      "  ",
      ";",
      ",",
      "3",
      "2.300",
      "Lúa mùa",
      "-",
      ":",
      "tấn",
      "đạt",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const { values } = readBlock(parseBlock(text), (written) => ({
          kind: "word",
          text: written,
        }));
        const squeezed = text.replace(/["\s]/g, "");
        for (const { text: value } of values)
          expect(squeezed).toContain(value.replace(/["\s]/g, ""));
      }),
    );
  });

  it("cells with tabs between are the cells that were copied", () => {
    const cell = fc.constantFrom("Lúa", "2.300", "", "a b", "x;y");
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const filled = [["đầu", "1"], ...rows, ["cuối", "2"]];
        expect(parseBlock(filled.map((row) => row.join("\t")).join("\n"))).toEqual(filled);
      }),
    );
  });
});
