import type { Figure } from "../../../src/core/model/figure";
import { blankFigure } from "../../../src/core/model/figure";
import { figureFormat, figureWidth } from "../../../src/core/summary/figureFormat";

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
  ])("%p has the format %p and takes %d characters", (value, format, width) => {
    const figure: Figure =
      value === null ? blankFigure : { kind: "number", value, storedAs: "number" };
    expect(figureFormat(figure)).toBe(format);
    expect(figureWidth(value)).toBe(width);
  });

  it("is with % where the table shows it so", () => {
    const figure = { kind: "number", value: 15, storedAs: "number", shownAsPercent: true } as const;
    expect(figureFormat(figure)).toBe("0.00%");
  });
});
