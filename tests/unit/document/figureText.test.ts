import fc from "fast-check";
import { decimalText } from "../../../src/core/document/decimalText";
import { figureText, percentageText, remainingText } from "../../../src/core/document/figureText";
import { shownDecimals } from "../../../src/core/document/shownDecimals";
import type { Figure } from "../../../src/core/model/figure";
import { en } from "../../../src/core/wording/en";
import { vi } from "../../../src/core/wording/vi";

const number = (
  value: number,
  more: Partial<Extract<Figure, { kind: "number" }>> = {},
): Figure => ({
  kind: "number",
  value,
  storedAs: "number",
  ...more,
});

describe("the decimals a number format shows", () => {
  it.each([
    ["General", null],
    ["@", null],
    ["dd/mm/yyyy", null],
    ["# ?/?", null],
    ["0.00E+00", null],
    ["0", { least: 0, most: 0 }],
    ["#,##0", { least: 0, most: 0 }],
    ["0.00", { least: 2, most: 2 }],
    ["#,##0.0##", { least: 1, most: 3 }],
    ["0.0%", { least: 1, most: 1 }],
    ['#,##0.00" tấn"', { least: 2, most: 2 }],
    ["#,##0.0_);[Red](#,##0.0)", { least: 1, most: 1 }],
    ['_-* #,##0.00\\ "₫"_-;-* #,##0.00_-', null],
  ])("%s → %j", (format, decimals) => {
    expect(shownDecimals(format)).toEqual(decimals);
  });
});

describe("a number in a document", () => {
  it.each([
    [4150, "General", "4.150"],
    [59.85, "0.0", "59,9"],
    [-59.85, "0.0", "-59,9"],
    [0.30000000000000004, "General", "0,3"],
    [65, "0.00", "65,00"],
    [1234567.5, "#,##0", "1.234.568"],
    [-0.4, "0", "0"],
    [55.7396566987631, "General", "55,74"],
    [428067.94789, "General", "428.067,95"],
    [16163.5291, "General", "16.163,5291"],
    [82.9987194845481, "General", "83,00"],
  ])("%d in a cell of format %s reads %s", (value, format, text) => {
    expect(figureText(number(value), format, vi)).toBe(text);
  });

  it("is written as it was typed where it was typed as text, whatever the cell's format", () => {
    expect(figureText(number(59.85, { storedAs: "text" }), "0", vi)).toBe("59,85");
  });

  it("shows two decimals of a text whose digits only a division leaves", () => {
    const long = number(55.7396566987631, { storedAs: "text" });
    expect(figureText(long, "0", vi)).toBe("55,74");
  });

  it("keeps its percent sign and what stands behind it", () => {
    expect(figureText(number(17.9, { shownAsPercent: true }), "0.00%", vi)).toBe("17,90%");
    expect(figureText(number(46, { storedAs: "text", behind: "*" }), "General", vi)).toBe("46*");
  });

  it("is grouped as the language groups it", () => {
    expect(figureText(number(1234.5), "General", en)).toBe("1,234.5");
  });

  it("read back gives the number, in either language", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
        fc.constantFrom(vi, en),
        (value, texts) => {
          const { thousands, decimal } = texts.numbers;
          const text = decimalText(value, texts, null);
          const back = Number(text.split(thousands).join("").replace(decimal, "."));
          expect(back).toBe(Number(value.toPrecision(15)) + 0);
        },
      ),
    );
  });
});

describe("what is no number", () => {
  it.each<[Figure, string]>([
    [{ kind: "blank" }, ""],
    [{ kind: "word", text: " Duy trì " }, "Duy trì"],
    [{ kind: "ambiguous", text: "2.000", readings: [2, 2000] }, "2.000"],
    [{ kind: "error", code: "#DIV/0!" }, "#DIV/0!"],
  ])("%j reads “%s”", (figure, text) => {
    expect(figureText(figure, "0.00", vi)).toBe(text);
  });
});

describe("what is computed", () => {
  it.each([
    [102.68, "102,68"],
    [65, "65,00"],
    ["Duy trì", "Duy trì"],
    [null, ""],
  ])("a percentage of %j reads “%s”", (value, text) => {
    expect(percentageText(value, vi)).toBe(text);
  });

  it("remains as a number, in % of a plan in %, or as “-”", () => {
    expect(remainingText(1850, number(4150), vi)).toBe("1.850");
    expect(remainingText(3, number(15, { shownAsPercent: true }), vi)).toBe("3%");
    expect(remainingText("-", number(1), vi)).toBe("-");
    expect(remainingText(null, number(1), vi)).toBe("");
  });
});
