import fc from "fast-check";
import type { Edit } from "../../../src/core/model/edit";
import { planEdits, type Step } from "../../../src/workbook/planEdits";
import { splitSteps } from "../../../src/workbook/splitSteps";

const write = (row: number, value: number | string, sheet = "A"): Edit => ({
  kind: "write",
  sheet,
  row,
  column: 0,
  content: { kind: "value", value },
});
const format = (row: number, pattern: string): Edit => ({
  kind: "numberFormat",
  sheet: "A",
  row,
  column: 0,
  format: pattern,
});
const clear: Edit = { kind: "clearSheet", sheet: "A" };

const kinds = (steps: readonly Step[]): string[] => steps.map((step) => step.kind);

/** What a cell passes through when the steps are applied one after another. */
function history(steps: readonly Step[]): Partial<Record<string, unknown[]>> {
  const cells: Partial<Record<string, unknown[]>> = {};
  for (const step of steps) {
    if (step.kind === "edit") continue;
    step.block.contents.forEach((row, r) => {
      row.forEach((content) => {
        if (content !== null) (cells[step.block.area.row + r] ??= []).push(step.kind);
      });
    });
  }
  return cells;
}

describe("planning edits", () => {
  it("takes writes of neighbouring cells as one step", () => {
    expect(planEdits([write(0, 1), write(1, 2), write(2, 3)])).toHaveLength(1);
  });

  it("takes interleaved formats and writes as one step of formats and one of contents", () => {
    const edits = [format(0, "0.00"), write(0, 1), format(1, "0.00"), write(1, 2)];
    expect(kinds(planEdits(edits))).toEqual(["numberFormats", "contents"]);
  });

  it.each<[string, Edit[], string[]]>([
    ["a format before its content", [format(0, "@"), write(0, 1)], ["numberFormats", "contents"]],
    ["a content before its format", [write(0, 1), format(0, "@")], ["contents", "numberFormats"]],
    [
      "a format between two contents",
      [write(0, 1), format(0, "@"), write(0, 2)],
      ["contents", "numberFormats", "contents"],
    ],
  ])("keeps %s", (_what, edits, expected) => {
    expect(kinds(planEdits(edits))).toEqual(expected);
  });

  it("keeps the order of formats and contents of every cell", () => {
    const edit = fc.record({ row: fc.nat({ max: 3 }), isFormat: fc.boolean() });
    fc.assert(
      fc.property(fc.array(edit), (given) => {
        const edits = given.map(({ row, isFormat }) =>
          isFormat ? format(row, "0") : write(row, 1),
        );
        const expected: Partial<Record<string, unknown[]>> = {};
        for (const { row, isFormat } of given) {
          const own = (expected[row] ??= []);
          const kind = isFormat ? "numberFormats" : "contents";
          // The same kind again only replaces what was just put there.
          if (own.at(-1) !== kind) own.push(kind);
        }
        expect(history(planEdits(edits))).toEqual(expected);
      }),
    );
  });

  it("does not take cells together across an edit of another kind", () => {
    expect(kinds(planEdits([write(0, 1), clear, write(1, 2)]))).toEqual([
      "contents",
      "edit",
      "contents",
    ]);
  });

  it("keeps sheets apart", () => {
    expect(planEdits([write(0, 1, "A"), write(0, 1, "B")])).toHaveLength(2);
  });

  it("knows that a cell was made a text cell just before it is written", () => {
    const [, contents] = planEdits([format(0, "@"), write(0, "2.300")]);
    expect(contents).toMatchObject({ block: { contents: [[{ isTextCell: true }]] } });
  });
});

describe("splitting steps into requests", () => {
  const many = Array.from({ length: 200 }, (_, row) => write(row, "chỉ tiêu"));

  it("keeps what fits in one request", () => {
    expect(splitSteps(planEdits(many), 1_000_000)).toHaveLength(1);
  });

  it("loses nothing and changes no order when it splits", () => {
    const batches = splitSteps(planEdits(many), 2_000);
    expect(batches.length).toBeGreaterThan(5);
    const written = batches
      .flat()
      .flatMap((step) =>
        step.kind === "contents"
          ? [...step.block.contents.keys()].map((r) => step.block.area.row + r)
          : [],
      );
    expect(written).toEqual([...Array(200).keys()]);
  });

  it("gives nothing for nothing", () => {
    expect(splitSteps([], 100)).toEqual([]);
  });
});
