import type { Figure } from "../../../src/core/model/figure";
import { blankFigure } from "../../../src/core/model/figure";
import { figureFormat, figureWidth, linkedFormat } from "../../../src/core/summary/figureFormat";

describe("how linked figures are shown", () => {
  it.each([
    [null, null, 0],
    [0, null, 1],
    [65, null, 2],
    [68.5, null, 4],
    [-2.25, null, 5],
    [4150, "#,##0", 5],
    [1882.75, "#,##0.00", 8],
    [3850000, "#,##0", 9],
    [1234.5678, "#,##0.0000", 10],
    [60.0557382712, "#,##0.00", 7],
    [102.68, null, 6],
  ])("%p has the format %p and takes %d characters", (value, format, width) => {
    const figure: Figure =
      value === null ? blankFigure : { kind: "number", value, storedAs: "number" };
    expect(figureFormat(figure)).toBe(format);
    expect(figureWidth(value)).toBe(width);
  });

  it.each([
    ["#,##0.0", "number", "#,##0.0"],
    ["General", "number", null],
    ["dd/mm/yyyy", "number", null],
    ["0.0", "text", null],
  ] as const)("follows the cell's own format %s of a %s", (format, storedAs, expected) => {
    expect(linkedFormat({ kind: "number", value: 12.5, storedAs }, format)).toBe(expected);
  });

  it("keeps what stands behind a number typed as text", () => {
    const figure = { kind: "number", value: 46, storedAs: "text", behind: "*" } as const;
    expect(figureFormat(figure)).toBe('General"*"');
  });

  it("is with % where the table shows it so", () => {
    const figure = { kind: "number", value: 15, storedAs: "number", shownAsPercent: true } as const;
    expect(figureFormat(figure)).toBe("0.00%");
  });
});
