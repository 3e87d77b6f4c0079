import { assessTable } from "../../../src/core/assessment/assessTable";
import { calculateTable } from "../../../src/core/calculation/calculateTable";
import { areaAddress } from "../../../src/core/model/address";
import type { Edit } from "../../../src/core/model/edit";
import type { ConditionalFormat } from "../../../src/core/model/sheetSnapshot";
import { defaultFlagLook, type FlagKind, type FlagLook } from "../../../src/core/model/flagLook";
import { isOurFlag, readFlagMarker } from "../../../src/core/writing/flagMarker";
import { writeFlags } from "../../../src/core/writing/writeFlags";
import { applyToSnapshot, flaggedRows } from "../../support/applyToSnapshot";
import { buildTable } from "../../support/buildTable";
import type { BuiltTable, RowLiteral, TableOptions } from "../../support/buildTable";
import { butSonTable } from "../../support/butSonTable";

const plainLook: FlagLook = { ...defaultFlagLook, hasSymbols: false };

function onlyKind(kind: FlagKind): FlagLook {
  const { below, notStarted, yearEnd } = defaultFlagLook.kinds;
  const kinds = { below, notStarted, yearEnd };
  const isShown = (each: FlagKind): boolean => each === kind;
  return {
    ...plainLook,
    kinds: {
      below: { ...kinds.below, isShown: isShown("below") },
      notStarted: { ...kinds.notStarted, isShown: isShown("notStarted") },
      yearEnd: { ...kinds.yearEnd, isShown: isShown("yearEnd") },
    },
  };
}

const belowAlone = onlyKind("below");

function flagsOf(
  { table, snapshot }: BuiltTable,
  threshold = 50,
  look = belowAlone,
): readonly Edit[] {
  return writeFlags(assessTable(calculateTable(table), threshold), snapshot, look);
}

function flags(
  rows: readonly RowLiteral[],
  options: TableOptions = {},
  look = belowAlone,
): readonly Edit[] {
  return flagsOf(buildTable(rows, options), 50, look);
}

type AddFlag = Extract<Edit, { kind: "addFlag" }>;

function rulesOf(edits: readonly Edit[]): readonly AddFlag[] {
  return edits.filter((edit): edit is AddFlag => edit.kind === "addFlag");
}

function added(edits: readonly Edit[]): { readonly area: string; readonly formula: string }[] {
  return rulesOf(edits).map(({ areas, formula }) => ({
    area: areas.map(areaAddress).join(),
    formula,
  }));
}

function markedAs(row: RowLiteral, options: TableOptions = {}): readonly FlagKind[] {
  const built = buildTable([row], options);
  const after = applyToSnapshot(built.snapshot, flagsOf(built, 50, plainLook));
  const kinds = ["below", "notStarted", "yearEnd"] as const;
  return kinds.filter((kind) => flaggedRows(after, kind).length === 1);
}

function isFlagged(row: RowLiteral, options: TableOptions = {}): boolean {
  return markedAs(row, options).includes("below");
}

describe("the rules", () => {
  it("cover all indicators judged alike, over the whole width", () => {
    const rows: RowLiteral[] = [
      { kind: "group" },
      {},
      {},
      { kind: "subRow" },
      {},
      { direction: "lower" },
      { direction: "lower" },
      { kind: "total" },
    ];
    expect(added(flags(rows)).map((rule) => rule.area)).toEqual(["A16:J17,A19:J19", "A20:J21"]);
  });

  it("are readable, and short enough for every Excel", () => {
    const [higher, lower] = added(flags([{}, { direction: "lower" }], { firstRow: 9998 }));
    expect(higher?.formula).toBe(
      '=AND(N("chitieu.below A:J 9999 FFC7CE990013")=0,IF(COUNT($F9999),IF(COUNT($D9999)*($D9999>0)*($F9999<>0),ROUND($F9999/$D9999*100,10)<50),COUNTIF($F9999,"*chưa đạt*")+COUNTIF($F9999,"*không đạt*")+COUNTIF($F9999,"*chưa hoàn thành*")))',
    );
    expect(lower?.formula).toContain("($D10000>=0)*($F10000>0),ROUND($D10000/$F10000*100,10)<50)");
  });

  it.each([
    ["at the top", 14, 0],
    ["far down and far to the right", 99_990, 20],
  ])(
    "are never longer than 255 characters, also for many runs of rows %s",
    (_, firstRow, firstColumn) => {
      const rows = Array.from({ length: 40 }, (_row, index): RowLiteral => ({
        kind: index % 2 === 0 ? "indicator" : "subRow",
        direction: index % 3 === 0 ? "lower" : "higher",
        note: index % 5 === 0 ? "Chưa xét" : null,
        actual: index % 4 === 0 ? "chua dat" : 4,
      }));
      const rules = added(flags(rows, { firstRow, firstColumn }, defaultFlagLook));
      const longest = Math.max(...rules.map(({ formula }) => formula.length));
      expect(longest).toBeLessThanOrEqual(255);
      expect(rules.length).toBeGreaterThan(6);
    },
  );

  it("are known as ours and tell what they mark, where and how", () => {
    const rules = rulesOf(flags([{}, { kind: "subRow" }, {}], {}, defaultFlagLook));
    expect(rules).toHaveLength(6);
    for (const { formula, areas, style } of rules) {
      expect(isOurFlag(formula)).toBe(true);
      expect(readFlagMarker(formula)).toMatchObject({ areas, style });
    }
    expect([isOurFlag("=$H15<50"), readFlagMarker("=$H15<50")]).toEqual([false, null]);
  });

  it("of an earlier version are known as ours too", () => {
    const formula = '=AND(N("chitieu.below A16:J17")=0,IF(ISNUMBER($F16),$F16<50))';
    expect(readFlagMarker(formula)).toEqual({
      kind: "below",
      areas: [{ row: 15, column: 0, rowCount: 2, columnCount: 10 }],
      style: { fill: "#FFC7CE", fontColor: "#9C0006" },
    });
  });

  it("need an actual column", () => {
    expect(flags([{ plan: 10 }], { roles: ["name", "plan"] })).toEqual([]);
  });
});

describe("the look", () => {
  const looked = (look: FlagLook, row: RowLiteral = {}): readonly AddFlag[] =>
    rulesOf(flags([row], {}, look));

  const red = { fill: "#FFC7CE", fontColor: "#990013" };
  const amber = { fill: "#FFEB9C", fontColor: "#705A00" };
  const grey = { fill: "#E1E1E1", fontColor: "#4D4D4D" };

  it("has a colour and a symbol for each kind, the symbol where the row begins", () => {
    expect(
      looked(defaultFlagLook).map(({ areas, style }) => [areas.map(areaAddress).join(), style]),
    ).toEqual([
      ["A15", { ...red, numberFormat: '"▼"General;"▼"-General;"▼"General;"▼"@', bold: true }],
      ["A15:J15", red],
      ["A15", { ...amber, numberFormat: '"○"General;"○"-General;"○"General;"○"@' }],
      ["A15:J15", amber],
      ["A15", { ...grey, numberFormat: '"◊"General;"◊"-General;"◊"General;"◊"@' }],
      ["A15:J15", grey],
    ]);
  });

  it("has the symbol at the name where rows are numbered by numbers, which need room", () => {
    const { table, snapshot } = buildTable([{}, {}]);
    const values = snapshot.values.map((row) => row.map((value) => (value === "1" ? 1 : value)));
    const edits = flagsOf({ table, snapshot: { ...snapshot, values } }, 50, defaultFlagLook);
    expect(rulesOf(edits)[0]).toMatchObject({
      areas: [{ row: 14, column: 1, rowCount: 2, columnCount: 1 }],
      style: { numberFormat: '"▼ "General;"▼ "-General;"▼ "General;"▼ "@' },
    });
  });

  it("leaves out what the person does not want", () => {
    expect(looked(plainLook)).toHaveLength(3);
    expect(looked(onlyKind("yearEnd"))).toHaveLength(1);
    expect(looked({ ...defaultFlagLook, isShown: false })).toEqual([]);
  });
});

describe("a row is marked live", () => {
  it.each([
    ["under the threshold", { plan: 19, actual: 8 }],
    ["just under it", { plan: 100000, actual: 49996 }],
    ["under zero", { plan: 10, actual: -1 }],
    ["when “Chưa đạt” is typed", { plan: "Đạt", actual: "chưa ĐẠT" }],
    ["when “Không đạt” is typed", { actual: "Không đạt chỉ tiêu" }],
    ["when lower is better and it is far over", { direction: "lower", plan: 3, actual: 8 }],
    ["when none were allowed", { direction: "lower", plan: 0, actual: 1 }],
  ] as const)("%s", (_, row) => {
    expect(isFlagged(row)).toBe(true);
  });

  it.each([
    ["at the threshold", { plan: 10, actual: 5 }],
    ["at 0, which is not started", { plan: 10, actual: 0 }],
    ["without an actual", { plan: 10 }],
    ["without a plan", { actual: 1 }],
    ["with a plan of 0", { plan: 0, actual: 1 }],
    ["with “Đạt”", { plan: "Đạt", actual: "Đạt" }],
    ["at 0 where lower is better", { direction: "lower", plan: 5, actual: 0 }],
    ["with an error", { plan: { value: { error: "#REF!" } }, actual: 5 }],
  ] as const)("but not %s", (_, row) => {
    expect(isFlagged(row)).toBe(false);
  });

  it("also without a column for the percentage, and by its words without a plan column", () => {
    expect(isFlagged({ plan: 19, actual: 8 }, { roles: ["name", "plan", "actual"] })).toBe(true);
    expect(isFlagged({ actual: "Chưa đạt" }, { roles: ["name", "actual"] })).toBe(true);
    expect(isFlagged({ actual: 8 }, { roles: ["name", "actual"] })).toBe(false);
  });

  it.each([
    ["not started at 0", { plan: 10, actual: 0 }, ["notStarted"]],
    ["not started at 0 with a word for a plan", { plan: "Duy trì", actual: 0 }, ["notStarted"]],
    ["not started by its word", { plan: 10, actual: "Chưa thực hiện" }, ["notStarted"]],
    ["nothing at 0 of a plan of 0", { plan: 0, actual: 0 }, []],
    ["nothing at 0 where less is better", { direction: "lower", plan: 5, actual: 0 }, []],
    ["year end by its note", { plan: 10, note: "Đánh giá vào cuối năm" }, ["yearEnd"]],
    ["year end by a rarer note", { plan: 10, actual: "-", note: "Chưa bình xét" }, ["yearEnd"]],
    ["year end by its word", { plan: 10, actual: "Đánh giá cuối năm" }, ["yearEnd"]],
    ["reached in spite of such a note", { plan: 10, actual: 9, note: "Đánh giá cuối năm" }, []],
    ["below by a word without diacritics", { plan: 10, actual: "chua dat" }, ["below"]],
    ["year end by a note in other Unicode", { note: "cuối năm".normalize("NFD") }, ["yearEnd"]],
    ["below as the first phrase says", { actual: "Chưa đạt, đánh giá cuối năm" }, ["below"]],
  ] as const)("%s", (_, row, kinds) => {
    expect(markedAs(row)).toEqual(kinds);
  });

  it("by the threshold of its own", () => {
    const built = buildTable([
      { plan: 10, actual: 6 },
      { plan: 10, actual: 6 },
    ]);
    const assessed = assessTable(calculateTable(built.table), 50);
    const indicators = assessed.indicators.map((each, index) =>
      index === 0 ? each : { ...each, threshold: 70, assessment: "below" as const },
    );
    const edits = writeFlags({ ...assessed, indicators }, built.snapshot, belowAlone);
    expect(flaggedRows(applyToSnapshot(built.snapshot, edits))).toEqual([15]);
    expect(added(edits).map(({ area }) => area)).toEqual(["A15:J15", "A16:J16"]);
  });

  it("as judged at year end whatever is typed, where the person decided so", () => {
    const { table, snapshot } = buildTable([{ plan: 10, actual: 1 }]);
    const assessed = assessTable(calculateTable(table), 50);
    const indicators = assessed.indicators.map((each) => ({
      ...each,
      assessment: "yearEnd" as const,
      waitsForYearEnd: true as const,
    }));
    const edits = writeFlags({ ...assessed, indicators }, snapshot, plainLook);
    expect(added(edits).map(({ formula }) => formula)).toEqual([
      '=N("chitieu.yearEnd A:J 15 E1E1E14D4D4D")=0',
    ]);
    expect(flaggedRows(applyToSnapshot(snapshot, edits), "yearEnd")).toEqual([14]);
  });

  it("in the Bút Sơn report: row 29 alone", () => {
    const built = butSonTable();
    expect(flaggedRows(applyToSnapshot(built.snapshot, flagsOf(built)))).toEqual([28]);
  });
});

describe("rules already there", () => {
  const rows = [
    { plan: 19, actual: 8 },
    { plan: 10, actual: 9 },
  ];
  const sheet = (rules: readonly ConditionalFormat[]) =>
    buildTable(rows, { conditionalFormats: rules });
  const formula = added(flags(rows))[0]?.formula ?? "";
  const area = { row: 14, column: 0, rowCount: 2, columnCount: 10 };
  const areas = [area];

  it("stay when they fit, also where the host cannot tell their area", () => {
    expect(flagsOf(sheet([{ id: "1", formula, areas }]))).toEqual([]);
    expect(flagsOf(sheet([{ id: "1", formula, areas: null }]))).toEqual([]);
  });

  it.each([
    ["twice", [area, area], ["2"], 0],
    ["over another area", [{ ...area, rowCount: 1 }], ["1"], 1],
  ] as const)("are put right when they stand %s", (...[, places, removed, addedCount]) => {
    const rules = places.map((each, index) => ({ id: String(index + 1), formula, areas: [each] }));
    const edits = flagsOf(sheet(rules));
    expect(edits.flatMap((edit) => (edit.kind === "removeFlag" ? [edit.id] : []))).toEqual(removed);
    expect(added(edits)).toHaveLength(addedCount);
  });

  it("are replaced when the threshold changes", () => {
    const edits = flagsOf(sheet([{ id: "1", formula, areas }]), 75);
    expect(edits.map((edit) => edit.kind)).toEqual(["removeFlag", "addFlag"]);
    expect(added(edits)[0]?.formula).toContain("<75");
  });

  it("are replaced when a colour changes", () => {
    const { below } = defaultFlagLook.kinds;
    const kinds = { ...belowAlone.kinds, below: { ...below, fill: "#00FF00" } };
    const look = { ...belowAlone, kinds };
    const edits = flagsOf(sheet([{ id: "1", formula, areas }]), 50, look);
    expect(edits.map((edit) => edit.kind)).toEqual(["removeFlag", "addFlag"]);
    expect(rulesOf(edits)[0]?.style.fill).toBe("#00FF00");
  });

  it("of other people stay", () => {
    const foreign = { id: "x", formula: "=$H15<50", areas };
    const other = { id: "y", formula: null, areas: null };
    expect(flagsOf(sheet([foreign, other])).map((edit) => edit.kind)).toEqual(["addFlag"]);
  });
});
