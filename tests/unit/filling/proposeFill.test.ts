import { judgeValue } from "../../../src/core/filling/judgeValue";
import { mergeUnits } from "../../../src/core/filling/mergeUnits";
import { proposeFill } from "../../../src/core/filling/proposeFill";
import { rowFills, type RowFill } from "../../../src/core/filling/rowFill";
import { writeFill } from "../../../src/core/filling/writeFill";
import type { Figure } from "../../../src/core/model/figure";
import type { FillProposal, IncomingValue } from "../../../src/core/model/filling";
import { applyToSnapshot, valueAt } from "../../support/applyToSnapshot";
import { buildTable, textNumber, type BuiltTable, type RowLiteral } from "../../support/buildTable";
import { incomingValue } from "../../support/incomingValue";

function fillOf(row: number, value: IncomingValue, score = 1): RowFill {
  return { row, figure: value.figure, sources: [value], match: { by: "name", score }, doubts: [] };
}

function propose(built: BuiltTable, fills: readonly RowFill[]): readonly FillProposal[] {
  const { table, snapshot } = built;
  const before = (row: number, column: number): FillProposal["before"] => {
    const at = [row - (snapshot.used?.row ?? 0), column] as const;
    const formula = snapshot.formulas[at[0]]?.[at[1]] ?? null;
    if (formula !== null) return { kind: "formula", formula };
    return { kind: "value", value: snapshot.values[at[0]]?.[at[1]] ?? null };
  };
  return proposeFill(table, fills, { role: "actual", before });
}

function one(row: RowLiteral, figure: Figure | number): FillProposal | undefined {
  return propose(buildTable([row]), [fillOf(14, incomingValue({ figure }))])[0];
}

const word = (text: string): Figure => ({ kind: "word", text });

describe("what is proposed", () => {
  it.each<[string, RowLiteral, Figure | number, string, boolean]>([
    ["a blank cell", { plan: 10 }, 5, "new", true],
    ["the same figure", { actual: 5 }, 5, "same", false],
    ["the same figure stored as text", { actual: textNumber("2.300", 2300) }, 2300, "same", false],
    ["another figure", { actual: 4 }, 5, "conflict", false],
    ["zero is a figure", { actual: 0 }, 5, "conflict", false],
    [
      "a formula with another result",
      { actual: { value: 4, formula: "=2+2" } },
      5,
      "conflict",
      false,
    ],
    ["the same word", { actual: "Duy trì" }, word("duy trì"), "same", false],
    ["a doubtful value", { plan: 10 }, -5, "new", false],
    ["a mark that stood for no figure", { actual: "-", plan: 10 }, 5, "new", true],
    ["the mark x, and a word for it", { actual: "x" }, word("Duy trì"), "new", true],
    ["the same mark", { actual: "-" }, word("-"), "same", false],
    ["a word that says something", { actual: "Chưa có", plan: 10 }, 5, "conflict", false],
    ["an error of the source", {}, { kind: "error", code: "#REF!" }, "unclear", false],
    ["an error as a text", { actual: 4 }, word("#DIV/0!"), "unclear", false],
    [
      "several readings",
      {},
      { kind: "ambiguous", text: "2.000", readings: [2, 2000] },
      "unclear",
      false,
    ],
  ])("%s", (_, ...[row, figure, state, isTicked]) => {
    expect(one(row, figure)).toMatchObject({ state, isTicked });
  });

  it.each([
    ["blank", { kind: "blank" } as const],
    ["a mark where a figure stands", word("-")],
  ])("nothing for %s", (_, figure) => {
    expect(one({ actual: 4 }, figure)).toBeUndefined();
  });

  it("a mark that a person types is meant", () => {
    const fill = { ...fillOf(14, incomingValue({ figure: word("-") })) };
    const match = { by: "person", score: 1 } as const;
    const [only] = propose(buildTable([{ actual: 4 }]), [{ ...fill, match }]);
    expect(only?.state).toBe("conflict");
  });

  it("an error is never written, whoever says so", () => {
    const built = buildTable([{}]);
    const figure = { kind: "error", code: "#REF!" } as const;
    expect(
      writeFill(built.snapshot, propose(built, [fillOf(14, incomingValue({ figure }))])),
    ).toEqual([]);
  });

  it("conflicts first, then as in the table", () => {
    const built = buildTable([{}, { actual: 1 }, {}]);
    const fills = [14, 15, 16].map((row) => fillOf(row, incomingValue({ figure: 7 })));
    expect(propose(built, fills).map(({ row }) => row)).toEqual([15, 14, 16]);
  });

  it("a cell shown in percent gets the fraction", () => {
    const plan = {
      value: 0.2,
      figure: { kind: "number", value: 20, storedAs: "number", shownAsPercent: true },
    } as const;
    expect(one({ plan }, 15.4)?.after).toEqual({ kind: "value", value: 0.154 });
  });
});

describe("what is doubted", () => {
  function doubts(row: RowLiteral, figure: Figure | number): readonly string[] {
    const [only] = buildTable([row]).table.rows;
    const value = incomingValue({ figure });
    return only === undefined ? [] : judgeValue(only, value.figure).map(({ kind }) => kind);
  }

  it.each<[string, RowLiteral, Figure | number, string[]]>([
    ["less than nothing", { plan: 10 }, -1, ["negative"]],
    ["a change may be", { name: "Mức tăng, giảm", plan: 10 }, -1, []],
    ["a hundred times the plan", { plan: 10 }, 1000, ["manyTimes"]],
    ["seven times the plan happens", { plan: 10 }, 70, []],
    ["a thousand for a decimal", { plan: 4150 }, 2.3, ["manyTimes"]],
    ["a share as a fraction", { unit: "%", plan: 78.3 }, 0.783, ["manyTimes"]],
    ["a share of the same period", { unit: "%", samePeriod: 8.6 }, 0.09, ["manyTimes"]],
    ["a small share", { unit: "%", plan: 5.5 }, 0.5, []],
    ["a share of one", { unit: "%", plan: 1 }, 0.5, []],
    ["little of a plan early in the year", { plan: 5000 }, 5, []],
    ["a thousand times the same period", { samePeriod: 2.24 }, 2300, ["manyTimes"]],
    [
      "more than the whole",
      { name: "Tỷ lệ hộ dùng nước sạch", unit: "%", plan: 95 },
      101,
      ["percentAbove100"],
    ],
    ["an index may be", { name: "Chỉ số giá so với cùng kỳ", unit: "%" }, 103, []],
    ["a word for a number", { plan: 10 }, word("chừng mười"), ["wordForNumber"]],
    ["a known word", { plan: 10 }, word("Chưa đánh giá"), []],
    ["a mark", { plan: 10 }, word("-"), []],
  ])("%s", (_, ...[row, figure, expected]) => {
    expect(doubts(row, figure)).toEqual(expected);
  });

  it.each<[string, Parameters<typeof incomingValue>[0], number, string[]]>([
    ["another size of unit", { unit: "tạ" }, 1, ["unitDiffers"]],
    ["a synonym of the unit", { unit: "tấn" }, 1, []],
    ["a weak match", {}, 0.82, ["weakMatch"]],
    [
      "another percentage than stated",
      { claims: { vsPlan: 50, vsSamePeriod: null } },
      1,
      ["claimDiffers"],
    ],
    ["a rounded percentage", { claims: { vsPlan: 55.4, vsSamePeriod: null } }, 1, []],
  ])("%s", (...[, literal, score, expected]) => {
    const built = buildTable([{ unit: "Tấn", plan: 4150 }]);
    const [proposal] = propose(built, [
      fillOf(14, incomingValue({ ...literal, figure: 2300 }), score),
    ]);
    expect(proposal?.doubts.map(({ kind }) => kind)).toEqual(expected);
  });
});

describe("what is written", () => {
  it.each([
    ["a plain cell", "General", 2300, "#,##0"],
    ["a small number", "General", 8.5, "General"],
    ["a text cell", "@", 8, "General"],
    ["a format that shows it", "0.0", 8.5, "0.0"],
    ["a format that would round it", "#,##0", 68.5, "#,##0.0"],
    ["a percent format for a plain number", "0%", 15, "General"],
    ["a date", "dd/mm/yyyy", 15, "General"],
  ])("%s", (_, ...[numberFormat, figure, format]) => {
    const built = buildTable([{ actual: { value: null, numberFormat } }]);
    const edits = writeFill(
      built.snapshot,
      propose(built, [fillOf(14, incomingValue({ figure }))]),
    );
    const after = applyToSnapshot(built.snapshot, edits);
    expect(valueAt(after, "F15")).toBe(figure);
    expect(after.numberFormats[1]?.[5]).toBe(format);
  });

  it.each(["=1+1", "+1", "-1 x", "@SUM(A1)"])("%s stays text", (text) => {
    const built = buildTable([{}]);
    const edits = writeFill(
      built.snapshot,
      propose(built, [fillOf(14, incomingValue({ figure: word(text) }))]),
    );
    expect(edits).toEqual([expect.objectContaining({ content: { kind: "value", value: text } })]);
  });

  it("nothing that is there already or not clear", () => {
    const built = buildTable([{ actual: 5 }, {}]);
    const unclear: Figure = { kind: "ambiguous", text: "2.000", readings: [2, 2000] };
    const fills = [
      fillOf(14, incomingValue({ figure: 5 })),
      fillOf(15, incomingValue({ figure: unclear })),
    ];
    expect(writeFill(built.snapshot, propose(built, fills))).toEqual([]);
  });
});

describe("the old units of a merged one", () => {
  function merge(row: RowLiteral, ...figures: readonly (Figure | number)[]): RowFill | undefined {
    const { table } = buildTable([row]);
    const units = figures.map((figure) => ({
      incoming: { values: [incomingValue({ figure })], inOrder: false },
      matching: { matches: [{ value: 0, row: 14, score: 1, by: "name" as const }], unmatched: [] },
    }));
    return mergeUnits(table, units)[0];
  }

  it.each<[string, RowLiteral, (Figure | number)[], number | null, string[]]>([
    ["quantities are added up exactly", { unit: "Tấn" }, [0.1, 0.2], 0.3, []],
    [
      "a unit without a figure is named",
      { unit: "Tấn" },
      [5, { kind: "blank" }],
      5,
      ["unitsMissing"],
    ],
    ["shares are asked about", { unit: "%" }, [5, 7], null, ["rateOfSeveral"]],
    ["yields are asked about", { unit: "tạ/ha" }, [5, 7], null, ["rateOfSeveral"]],
    [
      "averages are asked about",
      { name: "Thu nhập bình quân đầu người", unit: "Triệu đồng" },
      [5, 7],
      null,
      ["rateOfSeveral"],
    ],
    ["words are asked about", {}, [word("Duy trì"), word("Đạt")], null, ["rateOfSeveral"]],
    ["words all say alike are that word", {}, [word("Duy trì"), word("duy trì")], null, []],
    ["a percentage all have alike is that percentage", { unit: "%" }, [100, 100], 100, []],
    ["percentages differ", { unit: "%" }, [100, 90], null, ["rateOfSeveral"]],
    [
      "a percentage only one unit has",
      { unit: "%" },
      [100, { kind: "blank" }],
      null,
      ["rateOfSeveral", "unitsMissing"],
    ],
    ["alike amounts are added up", { unit: "Tấn" }, [5, 5], 10, []],
    [
      "doubtful figures stay doubtful",
      { unit: "Tấn" },
      [1, { kind: "ambiguous", text: "2.000", readings: [2, 2000] }],
      null,
      [],
    ],
  ])("%s", (...[, row, figures, sum, doubts]) => {
    const fill = merge(row, ...figures);
    expect(fill?.figure.kind === "number" ? fill.figure.value : null).toBe(sum);
    expect(fill?.doubts.map(({ kind }) => kind)).toEqual(doubts);
  });

  it("the readings to choose from are the sums", () => {
    const doubtful: Figure = { kind: "ambiguous", text: "2.000", readings: [2, 2000] };
    expect(merge({ unit: "Tấn" }, 1, doubtful)?.figure).toMatchObject({ readings: [3, 2001] });
  });

  it("a rate of several is unclear", () => {
    const built = buildTable([{ unit: "%" }]);
    const fill = merge({ unit: "%" }, 5, 7);
    expect(propose(built, fill === undefined ? [] : [fill])[0]?.state).toBe("unclear");
  });

  it("one source fills as it is", () => {
    const incoming = { values: [incomingValue({ figure: 5 })], inOrder: false };
    const matching = {
      matches: [{ value: 0, row: 14, score: 1, by: "no" as const }],
      unmatched: [],
    };
    expect(rowFills(matching, incoming)).toMatchObject([{ row: 14, figure: { value: 5 } }]);
  });
});
