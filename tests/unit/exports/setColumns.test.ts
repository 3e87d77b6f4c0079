import fc from "fast-check";
import { setColumns } from "../../../src/exports/setColumns";
import type { DocumentColumn } from "../../../src/core/model/reportDocument";

const text = (width: number): DocumentColumn => ({ heading: "", width, align: "left" });
const figures = (width: number): DocumentColumn => ({ heading: "", width, align: "right" });

describe("the columns of a Word table", () => {
  it("share the width where there is room, in the usual letters", () => {
    const { widths, size } = setColumns([text(20), figures(10)], 9000);
    expect(size).toBe(12);
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2, 0);
  });

  it("wrap texts before letters become smaller", () => {
    const { widths, size } = setColumns([text(60), figures(10), figures(10)], 7000);
    expect(size).toBe(12);
    expect(widths[1]).toBeGreaterThan(10 * 111);
  });

  it("are set in smaller letters where figures would be broken", () => {
    const many = [text(40), ...Array.from({ length: 7 }, () => figures(9))];
    const { widths, size } = setColumns(many, 9355);
    expect(size).toBeLessThan(12);
    for (const width of widths.slice(1)) {
      expect(width).toBeGreaterThanOrEqual(Math.floor((9 * 111 * size) / 12));
    }
  });

  it("add up to the whole width, whatever there is to set", () => {
    const column = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 20 }), (columns) => {
        const { widths, size } = setColumns(
          columns.map(([width, isText]) => (isText ? text(width) : figures(width))),
          9355,
        );
        expect(widths.reduce((all, one) => all + one, 0)).toBe(9355);
        expect(Math.min(...widths)).toBeGreaterThan(0);
        expect(size).toBeGreaterThanOrEqual(8);
      }),
    );
  });
});
