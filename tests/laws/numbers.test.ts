import fc from "fast-check";
import type { CellValue } from "../../src/core/model/cell";
import type { IndicatorTable } from "../../src/core/model/indicatorTable";
import { parseNumber } from "../../src/core/reading/parseNumber";
import { readTable } from "../../src/core/reading/readTable";
import { snapshotOf } from "../support/snapshotOf";

/** A number as people write it: the whole part grouped with one sign, the decimals behind another. */
function grouped(value: number, decimals: number, [thousands, decimal]: readonly string[]): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const groups = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands ?? "");
  const digits = fraction === undefined ? groups : `${groups}${decimal ?? ""}${fraction}`;
  return value < 0 ? `-${digits}` : digits;
}

type Style = readonly [name: string, write: (value: number, decimals: number) => string];

const vietnamese = (value: number, decimals: number): string =>
  grouped(value, decimals, [".", ","]);

const styles: readonly Style[] = [
  ["1.234,5", vietnamese],
  ["1,234.5", (value, decimals): string => grouped(value, decimals, [",", "."])],
  ["1 234,5", (value, decimals): string => grouped(value, decimals, [" ", ","])],
  [
    "1 234.5 with no-break spaces",
    (value, decimals): string => grouped(value, decimals, ["\u00a0", "."]),
  ],
  [
    "1 234,5 with narrow spaces",
    (value, decimals): string => grouped(value, decimals, ["\u202f", ","]),
  ],
  ["1234,5", (value, decimals): string => grouped(value, decimals, ["", ","])],
  ["1234.5", (value, decimals): string => grouped(value, decimals, ["", "."])],
  [
    "full-width digits",
    (value, decimals): string =>
      vietnamese(value, decimals).replace(/[\d.,-]/g, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
      ),
  ],
  [
    "−1.234,5 with the minus sign",
    (value, decimals): string => vietnamese(value, decimals).replace("-", "\u2212"),
  ],
  [
    "(1.234,5) for what is below zero",
    (value, decimals): string =>
      value < 0 ? `(${vietnamese(-value, decimals)})` : vietnamese(value, decimals),
  ],
  ["'1.234,5 with an apostrophe", (value, decimals): string => `'${vietnamese(value, decimals)}`],
  [
    "+1.234,5 with a plus",
    (value, decimals): string =>
      value > 0 ? `+${vietnamese(value, decimals)}` : vietnamese(value, decimals),
  ],
  ["1'234,5 with apostrophes", (value, decimals): string => grouped(value, decimals, ["'", ","])],
  [
    "1 234,5 with thin spaces",
    (value, decimals): string => grouped(value, decimals, ["\u2009", ","]),
  ],
  [
    "Arabic digits",
    (value, decimals): string =>
      vietnamese(value, decimals).replace(/\d/g, (digit) =>
        String.fromCharCode(0x660 + Number(digit)),
      ),
  ],
  [
    "‐1.234,5 with a hyphen",
    (value, decimals): string => vietnamese(value, decimals).replace("-", "\u2010"),
  ],
  ["“1.234,5” in quotation marks", (value, decimals): string => `“${vietnamese(value, decimals)}”`],
  ["1.234,5* with a mark", (value, decimals): string => `${vietnamese(value, decimals)}*`],
  ["1.234,5. with a full stop", (value, decimals): string => `${vietnamese(value, decimals)}.`],
];

const digits = fc.integer({ min: -99_999_999, max: 99_999_999 });
const decimals = fc.nat(3);

describe("a number written and read back", () => {
  // Before exactly three digits one sign alone says nothing: both readings must then be among those given.
  it.each(styles)("in the style %s is among the readings", (_name, write) => {
    fc.assert(
      fc.property(digits, decimals, (whole, places) => {
        const value = whole / Math.pow(10, places);
        const cell = write(value, places).replace(/[\u00a0\u2009\u202f]/g, " ");
        const read = parseNumber(cell)?.readings.map((reading) => reading.value) ?? [];
        expect(read).toContain(value === 0 ? 0 : value);
        if (places > 0 && places < 3) expect(read).toHaveLength(1);
      }),
    );
  });
});

const header = [
  "TT",
  "Chỉ tiêu",
  "ĐVT",
  "Kế hoạch 2024",
  "Thực hiện 6 tháng",
  "So với kế hoạch (%)",
  "Còn lại",
];
type Grid = readonly (readonly CellValue[])[];

function tableOf(grid: Grid): IndicatorTable {
  const outcome = readTable(snapshotOf(grid));
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome.table;
}

const figuresOf = (grid: Grid): unknown => tableOf(grid).rows.map(({ figures }) => figures);

const row = fc.record({
  plan: fc.integer({ min: 1000, max: 9_999_999 }),
  share: fc.integer({ min: 1, max: 150 }),
});

/** Rows of a table whose percentages and remaining amounts are all typed. */
function rowsOf(
  given: readonly { readonly plan: number; readonly share: number }[],
  write: (value: number, places: number) => string,
  unit: (index: number) => readonly [cell: string, behind: string],
): Grid {
  const body = given.map(({ plan, share }, index) => {
    const actual = Math.floor((plan * share) / 100) || 1;
    const percent = (actual / plan) * 100;
    const [cell, behind] = unit(index);
    const amounts = [plan, actual].map((value) => `${write(value, 0)}${behind}`);
    return [index + 1, "Lúa", cell, ...amounts, write(percent, 2), write(plan - actual, 0)];
  });
  // Amounts and their percentages agree at any scale: one figure that can be read in one way only tells which it is.
  return [
    header,
    ...body,
    [body.length + 1, "Ngô", "tấn", write(1_234_567.5, 1), write(1_234_566.5, 1), "", ""],
  ];
}

const inStyle =
  (write: Style[1], behind: string): ((given: Parameters<typeof rowsOf>[0]) => Grid) =>
  (given) =>
    rowsOf(given, write, () => ["tấn", behind]);

// Behind a unit nobody writes a full stop, a mark or a quotation mark.
const columnStyles = styles.filter(([name]) => !/(?:full stop|mark|marks)$/.test(name));

describe("what is read from a table", () => {
  it.each(columnStyles)("does not depend on the style of its figures: %s", (_name, write) => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (given) => {
        const wanted = figuresOf(inStyle(vietnamese, "")(given));
        expect(figuresOf(inStyle(write, "")(given))).toEqual(wanted);
        expect(figuresOf(inStyle(write, " tấn")(given))).toEqual(wanted);
      }),
      { numRuns: 12 },
    );
  });

  it("does not change when percentages carry their sign", () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("%", " %"),
        (given, sign) => {
          const plain = inStyle(vietnamese, "")(given);
          const signed = plain.map((cells, index) =>
            cells.map((cell, column) =>
              index > 0 && column === 5 && typeof cell === "string" && cell !== ""
                ? `${cell}${sign}`
                : cell,
            ),
          );
          expect(figuresOf(signed)).toEqual(figuresOf(plain));
        },
      ),
      { numRuns: 12 },
    );
  });

  it("never is a thousandfold mistake: a figure is what was written, or it is asked about", () => {
    const mixed = fc.array(
      fc.tuple(fc.integer({ min: 1000, max: 999_999 }), fc.constantFrom(...styles)),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(mixed, (given) => {
        const lines = given.map(([value, [, write]], index) => [
          index + 1,
          "Lúa",
          "tấn",
          write(value, 0),
          value, // a number cell
          "100",
          "0",
        ]);
        const { rows } = tableOf([header, ...lines]);
        given.forEach(([value], index) => {
          const plan = rows[index]?.figures.plan;
          if (plan?.kind === "number") expect(plan.value).toBe(value);
          else expect(plan?.kind).toBe("ambiguous");
        });
      }),
      { numRuns: 60 },
    );
  });
});
