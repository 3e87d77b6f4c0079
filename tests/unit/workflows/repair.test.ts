import type { Finding } from "../../../src/core/model/finding";
import { check } from "../../../src/workflows/check";
import { repairFinder } from "../../../src/workflows/findRepair";
import type { CheckedTable } from "../../../src/workflows/outcomes";
import { previewRepair } from "../../../src/workflows/previewRepair";
import { repair } from "../../../src/workflows/repair";
import type { ReadingAnswer, Repair } from "../../../src/workflows/repairs";
import { undo } from "../../../src/workflows/undo";
import type { GivenCell, MemoryHost, MemorySheet } from "../../support/memoryHost";
import { planHost, planTable } from "./planWorkbook";

type Rows = readonly (readonly GivenCell[])[];

const food = "Tổng sản lượng lương thực";
const fish = "Tổng sản lượng thủy sản";
const work = "Số lao động đi xuất khẩu";
const error = { error: "#DIV/0!" };

/** A row whose entered figures are formulas over columns to the right; the row below the header is row 4. */
function fromRight(no: string, name: string, target: number): readonly GivenCell[] {
  const row = Number(no) + 3;
  const cell = { formula: `=L${target}*2`, shows: 0 };
  return [no, name, "Tấn", 100, 50, cell, 100, 50, null, null, null, target, `dòng ${row}`];
}

interface Case {
  readonly check: string;
  readonly rows: Rows;
  /** Cells once it is mended. */
  readonly after: Readonly<Record<string, unknown>>;
  readonly answers?: readonly ReadingAnswer[];
}

const others: Rows = [
  ["2", fish, "Tấn", 100, 68, 65, 95.59, 65, 35],
  ["3", work, "LĐ", 19, 5, 8, 160, 42.11, 11],
];

const ambiguous: Rows = [
  ["1", food, "Tấn", "4.150", null, 2.5],
  ["2", fish, "Tấn", 100, null, 65],
  ["3", work, "LĐ", 19, null, 8],
];

const cases: readonly Case[] = [
  {
    check: "numberStoredAsText",
    rows: [["1", food, "Tấn", "4.150", 2240, 2300, 102.68, 55.42, 1850], ...others],
    after: { D4: 4150 },
  },
  {
    check: "ambiguousNumber",
    rows: ambiguous,
    answers: [{ row: 3, column: 3, value: 4.15 }],
    after: { D4: 4.15 },
  },
  {
    check: "errorValue",
    rows: [["1", food, "Tấn", 4150, 2240, 2300, 102.68, error, 1850], ...others],
    after: { H4: 55.42 },
  },
  {
    check: "errorValue",
    rows: [
      ["1", food, "Tấn", 4150, null, 2300, { formula: "=F4/E4", shows: error }, 55.42, 1850],
      ...others,
    ],
    after: { G4: "" },
  },
  {
    check: "legacyText",
    rows: [
      ["1", "Tổng sản lƣợng lƣơng thực", "Tấn", 4150, 2240, 2300, 102.68, 55.42, 1850],
      ...others,
    ],
    after: { B4: "Tổng sản lượng lương thực" },
  },
  {
    check: "staleFormulaRow",
    rows: [4, 5, 6, 7, 9].map((target, at) =>
      fromRight(String(at + 1), `Chỉ tiêu số ${at}`, target),
    ),
    after: { F8: "=L8*2" },
  },
];

function hostOf(rows: Rows): { readonly host: MemoryHost; readonly sheet: MemorySheet } {
  const sheet = planTable("Biểu", rows);
  return { host: planHost(sheet), sheet };
}

async function checked(host: MemoryHost): Promise<CheckedTable> {
  const outcome = await check(host);
  if (outcome.kind === "noTable") throw new Error("no table");
  return outcome.opened;
}

function offered(shown: CheckedTable, id: string): { finding: Finding; offer: Repair } {
  const found = shown.findings.find((one) => one.check === id);
  const offer = found === undefined ? null : repairFinder(shown)(found);
  if (found === undefined || offer === null) {
    throw new Error(`no repair of ${id} among ${shown.findings.map((one) => one.check).join()}`);
  }
  return { finding: found, offer };
}

function content(sheet: MemorySheet, address: string): unknown {
  const { formula, value } = sheet.cell(address);
  return formula !== null && !formula.startsWith("=IF(") ? formula : value;
}

function filled(sheet: MemorySheet): unknown {
  return [...sheet.cells]
    .filter(([, { value, formula }]) => value !== null || formula !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

describe("a repair", () => {
  it.each(cases.map((one, index) => ({ ...one, index })))(
    "is shown, written, checked anew and taken back: $check ($index)",
    async ({ check: id, rows, after, answers = [] }) => {
      const { host, sheet } = hostOf(rows);
      const shown = await checked(host);
      const { finding, offer } = offered(shown, id);
      const before = filled(structuredClone(sheet));
      const { changes } = previewRepair(shown, [offer], answers);
      expect(changes.length).toBeGreaterThan(0);
      expect(filled(sheet)).toEqual(before);
      host.trips.length = 0;
      const outcome = await repair(host, shown, { findings: [finding], answers });
      expect(outcome).toMatchObject({ kind: "repaired", mismatches: [] });
      expect(host.trips).toEqual(["read", "apply", "read"]);
      for (const [address, expected] of Object.entries(after)) {
        expect([address, content(sheet, address)]).toEqual([address, expected]);
      }
      const now = await checked(host);
      expect(now.findings.filter((one) => one.check === id)).toEqual([]);
      expect(await undo(host, "Biểu")).toMatchObject({ kind: "undone", action: "repair" });
      expect(filled(sheet)).toEqual(before);
    },
  );

  it("of several findings writes each of their cells once", async () => {
    const { host, sheet } = hostOf([
      ["1", food, "Tấn", "4.150", "2.240", "2.300", 102.68, 55.42, 1850],
      ["2", fish, "Tấn", 100, "68,5", "65", 94.89, 65, 35],
    ]);
    const shown = await checked(host);
    const findings = shown.findings.filter((one) => one.check === "numberStoredAsText");
    const outcome = await repair(host, shown, { findings, answers: [] });
    expect(outcome).toMatchObject({ kind: "repaired" });
    expect(["D4", "E4", "F4", "E5", "F5"].map((address) => sheet.cell(address).value)).toEqual([
      4150, 2240, 2300, 68.5, 65,
    ]);
  });

  it("asks which number is meant and answers nothing by itself", async () => {
    const { host } = hostOf(ambiguous);
    const shown = await checked(host);
    const { offer } = offered(shown, "ambiguousNumber");
    expect(offer.questions.map(({ readings }) => readings)).toEqual([[4150, 4.15]]);
    expect(previewRepair(shown, [offer]).changes).toEqual([]);
    const wrong = [{ row: 3, column: 3, value: 7 }];
    expect(previewRepair(shown, [offer], wrong).changes).toEqual([]);
  });

  it.each<[string, Rows[number]]>([
    ["a negative figure", ["1", food, "Tấn", 4150, 2240, -3]],
    ["what follows from a negative plan", ["1", food, "Tấn", -1.4, 0.5, 1.1, 220, null, 0.3]],
    ["an error in a column people fill in", ["1", food, "Tấn", 4150, 2240, error]],
  ])("is not offered where it is not known what is right: %s", async (_case, row) => {
    const { host } = hostOf([row, ...others]);
    const shown = await checked(host);
    const find = repairFinder(shown);
    expect(shown.findings.length).toBeGreaterThan(0);
    expect(shown.findings.map(find).filter((offer) => offer !== null)).toEqual([]);
  });

  it("is not offered where a whole column disagrees: its heading or the plan may be what is wrong", async () => {
    const rows = Array.from({ length: 12 }, (_row, at): readonly GivenCell[] => {
      const wrong = 71.13 + at * 1.31;
      return [String(at + 1), `Chỉ tiêu số ${at + 1}`, "Tấn", 200, 90, 100, 111.11, wrong, 100];
    });
    const { host } = hostOf(rows);
    const shown = await checked(host);
    const found = shown.findings.filter((one) => one.check === "typedPercentageDisagrees");
    expect(found.map(({ details }) => details["form"])).toEqual(["column"]);
    expect(found.map(repairFinder(shown))).toEqual([null]);
  });

  describe("is not written", () => {
    const wrong: Rows = [["1", food, "Tấn", 4150, 2240, 2300, 102.68, 70.5, 1850], ...others];

    it.each<[string, (sheet: MemorySheet) => void]>([
      [
        "the finding is gone",
        (sheet) => {
          sheet.put(3, 7, 55.42);
        },
      ],
      [
        "its figure is another",
        (sheet) => {
          sheet.put(3, 7, 71);
        },
      ],
      [
        "the figures of its row are others",
        (sheet) => {
          sheet.put(3, 3, 4200);
        },
      ],
    ])("when %s by then", async (_case, change) => {
      const { host, sheet } = hostOf(wrong);
      const shown = await checked(host);
      const { finding } = offered(shown, "typedPercentageDisagrees");
      change(sheet);
      const before = filled(structuredClone(sheet));
      const outcome = await repair(host, shown, { findings: [finding], answers: [] });
      expect(outcome.kind).toBe("gone");
      expect(filled(sheet)).toEqual(before);
      expect(host.trips).not.toContain("apply");
    });

    it("on a protected sheet", async () => {
      const { host, sheet } = hostOf(wrong);
      const shown = await checked(host);
      const { finding } = offered(shown, "typedPercentageDisagrees");
      sheet.isProtected = true;
      await expect(repair(host, shown, { findings: [finding], answers: [] })).rejects.toMatchObject(
        {
          code: "sheetProtected",
        },
      );
    });
  });

  it("follows its row when rows have moved since", async () => {
    const wrong = ["1", food, "Tấn", 4150, 2240, 2300, 102.68, 70.5, 1850];
    const { host, sheet } = hostOf([wrong, ...others]);
    const shown = await checked(host);
    const { finding } = offered(shown, "typedPercentageDisagrees");
    const moved = [["0", "Chỉ tiêu chen vào", "Xã", 10, 5, 5, 100, 50, 5], wrong, ...others];
    moved.forEach((row, at) => {
      row.forEach((value, column) => {
        sheet.put(3 + at, column, value);
      });
    });
    const outcome = await repair(host, shown, { findings: [finding], answers: [] });
    expect(outcome.kind).toBe("repaired");
    expect(sheet.cell("H5").value).toBe(55.42);
    expect(sheet.cell("H4").value).toBe(50);
  });
});
