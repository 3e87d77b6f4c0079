import fc from "fast-check";
import { areaHolds } from "../../../src/core/model/area";
import { groupCells, type PlacedCell } from "../../../src/workbook/groupCells";

const cells = fc.array(
  fc.record({
    row: fc.nat({ max: 30 }),
    column: fc.nat({ max: 6 }),
    content: fc.integer(),
  }),
  { maxLength: 60 },
);

const place = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;

function placesOf(given: readonly PlacedCell<number>[]): Map<string, number> {
  const placed = new Map<string, number>();
  for (const { area, contents } of groupCells(given)) {
    contents.forEach((rows, r) => {
      rows.forEach((content, c) => {
        const key = place({ row: area.row + r, column: area.column + c });
        if (content !== null) placed.set(key, content);
      });
    });
  }
  return placed;
}

describe("grouping cells into rectangles", () => {
  it("puts every cell at its place, the later content winning, and nothing anywhere else", () => {
    fc.assert(
      fc.property(cells, (given) => {
        expect(placesOf(given)).toEqual(new Map(given.map((cell) => [place(cell), cell.content])));
      }),
    );
  });

  it("never lets two rectangles overlap", () => {
    fc.assert(
      fc.property(cells, (given) => {
        const areas = groupCells(given).map(({ area }) => area);
        for (let row = 0; row <= 31; row += 1) {
          for (let column = 0; column <= 7; column += 1) {
            expect(areas.filter((area) => areaHolds(area, row, column)).length).toBeLessThan(2);
          }
        }
      }),
    );
  });

  it("gives each rectangle contents of its own size", () => {
    fc.assert(
      fc.property(cells, (given) => {
        for (const { area, contents } of groupCells(given)) {
          expect(contents).toHaveLength(area.rowCount);
          for (const row of contents) expect(row).toHaveLength(area.columnCount);
        }
      }),
    );
  });

  it("takes three full columns as one rectangle", () => {
    const given = [0, 1, 2, 3].flatMap((row) =>
      [6, 7, 8].map((column) => ({ row, column, content: row * column })),
    );
    expect(groupCells(given)).toHaveLength(1);
  });

  it.each([
    ["bridges a small gap with places left alone", 4, [[1], [null], [null], [null], [2]]],
    ["does not bridge a wide gap", 40, [[1]]],
  ])("%s", (_what, row, contents) => {
    const given = [
      { row: 0, column: 0, content: 1 },
      { row, column: 0, content: 2 },
    ];
    expect(groupCells(given)[0]?.contents).toEqual(contents);
  });
});
