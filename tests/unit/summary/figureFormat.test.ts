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
    expect(figureFormat(value)).toBe(format);
    expect(figureWidth(value)).toBe(width);
  });
});
