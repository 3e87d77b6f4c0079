import fc from "fast-check";
import type { CellContent } from "../../../src/core/model/cell";
import type { UndoStep } from "../../../src/workflows/undoStep";
import {
  parseUndoHistory,
  undoHistoryLimit,
  undoHistoryText,
  undoStepLimit,
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

const area = fc.record({
  row: fc.nat(9),
  column: fc.nat(9),
  rowCount: fc.constant(1),
  columnCount: fc.constant(2),
});

const flag = fc.record({
  areas: fc.array(area, { minLength: 1, maxLength: 2 }),
  formula: fc.nat(99).map((row) => `=AND(N("chitieu.below A${row}:J${row}")=0,$H${row}<50)`),
  style: fc.constantFrom(
    { fill: "#FFC7CE", fontColor: "#9C0006" },
    { numberFormat: '"▼"@', bold: true },
  ),
});

const step: fc.Arbitrary<UndoStep> = fc.record({
  action: fc.constant("calculate" as const),
  sheet: fc.string({ minLength: 1 }),
  cells: fc.array(cell, { maxLength: 8 }),
  flagsAdded: fc.array(fc.string(), { maxLength: 2 }),
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

/** Figures over other figures in one column, and beside them a formula where a value stood. */
function filledStep(rows: number): UndoStep {
  const figures = Array.from({ length: rows }, (_cell, row) => ({
    row: row + 8,
    column: 5,
    before: { kind: "value" as const, value: 100_000.5 + row * 3.25 },
    formatBefore: "#,##0",
    after: { kind: "value" as const, value: 200_000.25 + row * 7.75 },
    formatAfter: "#,##0.00",
  }));
  const formulas = figures.map(({ row }) => ({
    row,
    column: 7,
    before: { kind: "value" as const, value: (row + 1) / 7 },
    formatBefore: "General",
    after: { kind: "formula" as const, formula: `=ROUND(F${row + 1}/D${row + 1}*100,2)` },
    formatAfter: "0.00",
  }));
  return { ...stepOf(0, () => ""), action: "fill", cells: [...figures, ...formulas] };
}

/** A step as an earlier version stored it: cell by cell. */
const former = {
  ...stepOf(0, () => ""),
  contents: [
    ["value", 12],
    ["pattern", "=F{r}"],
  ],
  formats: ["General", "0.00"],
  cells: [
    [4, 7, 0, 0, 1, 1],
    [9, 7, 0, 0, 1, 0],
  ],
};

/** A step of one column, stored. */
const stored = {
  ...stepOf(0, () => ""),
  cells: undefined,
  contents: [["value", null]],
  formats: ["General"],
  columns: [[5, [8, 3], [[0, 3]], [0, 3], [1, 2, 3], [0, 3]]],
};

function parsed(step: object): readonly UndoStep[] {
  return parseUndoHistory(JSON.stringify({ version: 1, steps: [step] }));
}

describe("the history for Hoàn tác", () => {
  it("is read as an earlier version stored it", () => {
    expect(parsed(former).map(({ cells }) => cells)).toEqual([
      [
        {
          row: 4,
          column: 7,
          before: { kind: "value", value: 12 },
          formatBefore: "General",
          after: { kind: "formula", formula: "=F5" },
          formatAfter: "0.00",
        },
        {
          row: 9,
          column: 7,
          before: { kind: "value", value: 12 },
          formatBefore: "General",
          after: { kind: "formula", formula: "=F10" },
          formatAfter: "General",
        },
      ],
    ]);
  });

  it("knows the marks an earlier version stored, each with one area", () => {
    const formula = '=AND(N("chitieu.below A16:J17")=0,$H16<50)';
    const area = { row: 15, column: 0, rowCount: 2, columnCount: 10 };
    const style = { fill: "#FFC7CE", fontColor: "#9C0006" };
    const flag = { area, formula, style };
    expect(parsed({ ...stored, flagsAdded: [flag], flagsRemoved: [flag] })).toMatchObject([
      { flagsAdded: ["below A16:J17"], flagsRemoved: [{ areas: [area], formula, style }] },
    ]);
  });

  it.each<[string, object]>([
    ["that is not ours", { formula: "=$H16<50" }],
    ["without a place", { areas: [{ row: "1" }] }],
    ["with a style of another kind", { style: { fill: 7 } }],
  ])("brings back no mark %s, whatever is stored", (_what, change) => {
    const flag = {
      areas: [{ row: 15, column: 0, rowCount: 2, columnCount: 10 }],
      formula: '=AND(N("chitieu.below A16:J17")=0,$H16<50)',
      style: { fill: "#FFC7CE" },
      ...change,
    };
    expect(parsed({ ...stored, flagsRemoved: [flag] })).toMatchObject([{ flagsRemoved: [] }]);
  });

  it("changes back no setting but how the table is marked", () => {
    const setting = (key: string): object => ({
      ...stored,
      setting: { key, before: null, after: "" },
    });
    expect(parsed(setting("chitieu.flags"))[0]?.setting?.key).toBe("chitieu.flags");
    expect(parsed(setting("chitieu.indicators"))[0]?.setting).toBeUndefined();
  });

  it.each<[string, object]>([
    ["a column that is no list", { columns: [7] }],
    ["a column that is no number", { columns: [["F", [8, 1], [1], [0, 1], [1], [0, 1]]] }],
    ["a column beyond the sheet", { columns: [[16_384, [8, 1], [1], [0, 1], [1], [0, 1]]] }],
    ["rows above the sheet", { columns: [[5, [-1, 1], [1], [0, 1], [1], [0, 1]]] }],
    ["rows below the sheet", { columns: [[5, [1_048_576, 1], [1], [0, 1], [1], [0, 1]]] }],
    ["more rows than a sheet has", { columns: [[5, [0, 1e9], [1], [0, 1], [1], [0, 1]]] }],
    ["fewer contents than rows", { columns: [[5, [8, 2], [1], [0, 2], [1, 2], [0, 2]]] }],
    ["fewer formats than rows", { columns: [[5, [8, 2], [1, 2], [0, 1], [1, 2], [0, 2]]] }],
    ["a content that is not there", { columns: [[5, [8, 1], [[1]], [0, 1], [1], [0, 1]]] }],
    ["a format that is not there", { columns: [[5, [8, 1], [1], [1, 1], [1], [0, 1]]] }],
    ["a content of no kind", { contents: [["script", "=1"]] }],
    ["a formula that is no text", { contents: [["pattern", 1]] }],
    ["cells of an earlier version that are none", { cells: [[1, 2]] }],
  ])("does not use a step with %s", (_what, change) => {
    expect(parsed(stored)).toHaveLength(1);
    expect(parsed({ ...stored, ...change })).toEqual([]);
  });

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

  it("has room for 10,000 different figures put in place of 10,000 others, and for their formulas", () => {
    const step = filledStep(10_000);
    const text = undoHistoryText([step]) ?? "";
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThan(undoStepLimit);
    expect(parseUndoHistory(text)).toEqual([step]);
  });

  it("has room for 10,000 different figures in blank cells beside other steps", () => {
    const { cells, ...rest } = filledStep(10_000);
    const blank = { kind: "value", value: null } as const;
    const filled = cells.slice(0, 10_000).map((cell) => ({ ...cell, before: blank }));
    const steps = [stepOf(100, () => "a"), { ...rest, cells: filled }];
    expect(parseUndoHistory(undoHistoryText(steps) ?? "")).toEqual(steps);
  });

  it("keeps a very large step alone", () => {
    const steps = [stepOf(1, () => "a"), stepOf(1500, (row) => `${row}`.padEnd(200, "x"))];
    expect(parseUndoHistory(undoHistoryText(steps) ?? "")).toEqual(steps.slice(1));
  });

  it("drops the oldest steps when all of them do not fit", () => {
    const long = (mark: string): UndoStep => stepOf(400, (row) => `${mark}${row}`.padEnd(200, "x"));
    const steps = [long("a"), long("b"), long("c")];
    const kept = parseUndoHistory(undoHistoryText(steps) ?? undefined);
    expect(kept).toEqual(steps.slice(-2));
  });

  it("is removed when not even the newest step fits, however small the older ones are", () => {
    const tooLong = stepOf(2000, (row) => `${row}`.padEnd(400, "x"));
    expect(undoHistoryText([stepOf(1, () => ""), tooLong]) === null).toBe(true);
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
