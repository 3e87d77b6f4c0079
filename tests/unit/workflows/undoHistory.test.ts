import fc from "fast-check";
import type { CellContent } from "../../../src/core/model/cell";
import type { UndoStep } from "../../../src/workflows/undoStep";
import {
  parseUndoHistory,
  undoHistoryLimit,
  undoHistoryText,
} from "../../../src/workflows/undoHistory";

const content = fc.oneof<fc.Arbitrary<CellContent>[]>(
  fc.record({
    kind: fc.constant("value" as const),
    value: fc.oneof(
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      fc.boolean(),
      fc.constant(null),
      fc.record({ error: fc.constantFrom("#REF!", "#DIV/0!") }),
    ),
  }),
  fc.record({
    kind: fc.constant("formula" as const),
    formula: fc.oneof(
      fc.string().map((text) => `=${text}`),
      fc
        .tuple(fc.nat(50), fc.nat(50), fc.constantFrom("F", "$F", "AB", "H$", "LOG"))
        .map(([one, other, letters]) => `=IF(${letters}${one}>0,ROUND(D${other}/E1,2),"{r}"&"D3")`),
      fc.nat(50).map((row) => `=ROUND(F${row}/D${row}*100,2)&LOG10(${row})`),
    ),
  }),
);

const cell = fc.record({
  row: fc.nat(60),
  column: fc.nat(20),
  before: content,
  formatBefore: fc.constantFrom("General", "@", "0.00"),
  after: content,
  formatAfter: fc.constantFrom("General", "#,##0"),
});

const flag = fc.record({
  area: fc.record({
    row: fc.nat(9),
    column: fc.nat(9),
    rowCount: fc.constant(1),
    columnCount: fc.constant(2),
  }),
  formula: fc.string(),
  style: fc.constant({ fill: "#FFC7CE", fontColor: "#9C0006" }),
});

const step: fc.Arbitrary<UndoStep> = fc.record({
  action: fc.constant("calculate" as const),
  sheet: fc.string({ minLength: 1 }),
  cells: fc.array(cell, { maxLength: 8 }),
  flagsAdded: fc.array(flag, { maxLength: 2 }),
  flagsRemoved: fc.array(flag, { maxLength: 2 }),
  whole: fc.constant({ kind: "kept" as const }),
});

function stepOf(count: number, text: (row: number) => string): UndoStep {
  return {
    action: "calculate",
    sheet: "S",
    cells: Array.from({ length: count }, (_cell, row) => ({
      row,
      column: 7,
      before: { kind: "value", value: text(row) },
      formatBefore: "General",
      after: {
        kind: "formula",
        formula: `=IF(D${row + 1}>0,ROUND(F${row + 1}/D${row + 1}*100,2),"")`,
      },
      formatAfter: "0.00",
    })),
    flagsAdded: [],
    flagsRemoved: [],
    whole: { kind: "kept" },
  };
}

describe("the history for Hoàn tác", () => {
  it("comes back from its stored form as it was", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 3 }), (steps) => {
        const text = undoHistoryText(steps);
        expect(parseUndoHistory(text ?? undefined)).toEqual(steps);
      }),
    );
  });

  it("stores a long column of like formulas once", () => {
    const text = undoHistoryText([stepOf(5000, () => "")]) ?? "";
    expect(text.length).toBeLessThan(undoHistoryLimit);
    expect(text.match(/ROUND/g)).toHaveLength(1);
  });

  it("drops the oldest steps when all of them do not fit", () => {
    const long = (mark: string): UndoStep => stepOf(400, (row) => `${mark}${row}`.padEnd(200, "x"));
    const steps = [long("a"), long("b"), long("c")];
    const kept = parseUndoHistory(undoHistoryText(steps) ?? undefined);
    expect(kept).toEqual(steps.slice(-2));
  });

  it("is removed when not even the newest step fits, however small the older ones are", () => {
    const tooLong = stepOf(2000, (row) => `${row}`.padEnd(200, "x"));
    expect(undoHistoryText([stepOf(1, () => ""), tooLong])).toBeNull();
  });

  it("is removed when there is no step left", () => {
    expect(undoHistoryText([])).toBeNull();
  });

  it.each([
    ["no JSON", "{"],
    ["another version", '{"version":2,"steps":[]}'],
    ["no steps", '{"version":1}'],
    ["a list", "[]"],
    ["a step that is none", '{"version":1,"steps":[{"action":"format disk"}]}'],
    ["null", "null"],
  ])("is empty when what is stored is %s", (_what, text) => {
    expect(parseUndoHistory(text)).toEqual([]);
  });

  it("does not use a step whose cells point at contents that are not there", () => {
    const stored = JSON.parse(undoHistoryText([stepOf(2, () => "a")]) ?? "") as {
      steps: { contents: unknown[] }[];
    };
    stored.steps[0]?.contents.pop();
    expect(parseUndoHistory(JSON.stringify(stored))).toEqual([]);
  });

  it("keeps a stored look from reaching another sheet", () => {
    const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    const look = [
      { kind: "merge", sheet: "S", area },
      { kind: "merge", sheet: "Other", area },
      { kind: "deleteSheet", sheet: "S" },
    ];
    const whole = { kind: "added", table: "T", look };
    const text = JSON.stringify({
      version: 1,
      steps: [{ ...stepOf(0, () => ""), action: "summarise", contents: [], formats: [], whole }],
    });
    const [parsed] = parseUndoHistory(text);
    expect(parsed?.whole).toEqual({ ...whole, look: [look[0]] });
  });
});
