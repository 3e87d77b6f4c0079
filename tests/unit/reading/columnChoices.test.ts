import type { ColumnRole } from "../../../src/core/model/columnRole";
import type { ColumnChoice } from "../../../src/core/model/readingChoice";
import { readTable, type ReadOutcome } from "../../../src/core/reading/readTable";
import { sampleNumbers, sampleSnapshot } from "../../support/sampleSheet";
import { snapshotOf } from "../../support/snapshotOf";

type Found = Extract<ReadOutcome, { found: true }>;

function read(grid: readonly string[], columnRoles: readonly ColumnChoice[], more = {}): Found {
  const cells = grid.map((line) => line.split("|"));
  const outcome = readTable(snapshotOf(cells), { columnRoles, ...more });
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome;
}

function at(column: number, role: ColumnRole | null, heading: string | null = null): ColumnChoice {
  return { column, heading, role };
}

function checksOf({ findings }: Found): readonly string[] {
  return findings.map(({ check }) => check);
}

const twoResults = [
  "TT|Chỉ tiêu|ĐVT|KH tỉnh giao|KH xã giao|Tháng 6|Lũy kế 6 tháng|Tỷ lệ (%)|Ghi chú",
  "1|Lúa|tấn|100|110|10|55|55|",
  "2|Ngô|tấn|50|60|5|30|60|",
  "3|Rau|tấn|80|90|9|45|56,25|",
];

describe("what a person decided about columns", () => {
  it("overrides what was found, and the other columns are decided around it", () => {
    const { table } = read(twoResults, [at(5, "actual")]);
    expect(table.columns.actual).toBe(5);
    expect(Object.values(table.columns)).not.toContain(6);
  });

  it("takes a role away", () => {
    const { table } = read(twoResults, [at(6, null), at(8, null)]);
    expect(table.columns.actual).toBeUndefined();
    expect(table.columns.note).toBeUndefined();
  });

  it("lets the figures decide the rest", () => {
    const lines = [
      "TT|Chỉ tiêu|Cột 1|Cột 2|Cột 3|Tỷ lệ (%)",
      "1|Lúa|100|110|55|50",
      "2|Ngô|50|60|30|50",
      "3|Rau|80|100|25|25",
    ];
    expect(read(lines, [at(4, "actual")]).table.columns).toMatchObject({
      plan: 3,
      actual: 4,
      vsPlan: 5,
    });
  });

  it.each<[string, readonly ColumnChoice[], Partial<Record<ColumnRole, number>>]>([
    ["the plan", [at(4, "plan")], { plan: 4, actual: 6 }],
    ["the unit", [at(8, "unit")], { unit: 8, no: 0, name: 1 }],
    ["the note", [at(2, "note")], { note: 2 }],
    ["the name", [at(2, "name")], { name: 2 }],
    ["the number", [at(8, "no")], { no: 8 }],
    ["what remains", [at(7, "remaining")], { remaining: 7 }],
    ["two of them", [at(3, "samePeriod"), at(4, "plan")], { samePeriod: 3, plan: 4 }],
  ])("works for %s", (_, choices, columns) => {
    const outcome = read(twoResults, choices);
    expect(outcome.table.columns).toMatchObject(columns);
    for (const { column, role } of choices) {
      const explained = outcome.explanation.columns.find((each) => each.column === column);
      expect(explained).toMatchObject({ role, confidence: 1 });
      expect(explained?.reasons[0]?.reason).toBe("person");
    }
  });

  it("gives each column one role at most", () => {
    for (const role of ["no", "name", "unit", "note", "plan", "actual", "remaining"] as const) {
      for (const column of [0, 1, 2, 3, 4, 5, 6, 7, 8]) {
        const { table } = read(twoResults, [at(column, role)]);
        const columns = Object.values(table.columns);
        expect(new Set(columns).size).toBe(columns.length);
      }
    }
  });

  it("changes nothing where it says what was found anyway", () => {
    const plain = readTable(sampleSnapshot(sampleNumbers()));
    if (!plain.found) throw new Error(plain.reason);
    const columnRoles = plain.explanation.columns.map(({ column, role, heading }) => ({
      ...{ column, role, heading },
    }));
    const again = readTable(sampleSnapshot(sampleNumbers()), { columnRoles });
    expect(again.found && again.table).toEqual(plain.table);
    expect(again.found && again.findings).toEqual(plain.findings);
  });

  it("silences the doubt about the column", () => {
    const lines = ["TT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện|Thực hiện", "1|Lúa|tấn|100|50|60"];
    expect(checksOf(read(lines, []))).toEqual(["doubtfulColumn"]);
    const outcome = read(lines, [at(5, "actual")]);
    expect(outcome.table.columns.actual).toBe(5);
    expect(checksOf(outcome)).toEqual([]);
  });
});

describe("a decision finds its column again", () => {
  const heading = "Tháng 6";

  it.each(["Tháng 6", "THÁNG 6", "thang  6", "Tha\u0301ng\n6"])("headed %s", (written) => {
    const lines = twoResults.map((line, index) => {
      const cells = line.split("|");
      const moved = [...cells.slice(0, 3), index === 0 ? "Mã số" : "x", ...cells.slice(3)];
      return moved.join("|").replace("Tháng 6", written);
    });
    const outcome = read(lines, [at(5, "actual", heading)]);
    expect(outcome.table.columns.actual).toBe(6);
    expect(checksOf(outcome)).not.toContain("columnChoiceLost");
  });

  it("by all rows of its heading", () => {
    const lines = [
      "TT|Chỉ tiêu|ĐVT|KH 2024|Năm 2023|Năm 2024|",
      "||||06 tháng|06 tháng|Ước cả năm",
      "1|Lúa|tấn|100|40|50|90",
    ];
    const known = read(lines, []).explanation.columns.find(({ column }) => column === 6);
    expect(known?.heading).toBe("Năm 2024 / Ước cả năm");
    const choice = at(9, "actual", known?.heading ?? "");
    expect(read(lines, [choice]).table.columns.actual).toBe(6);
  });

  it.each([
    ["is gone", at(5, "actual", "Tháng 7")],
    ["stands over two columns", at(9, "actual", "KH")],
    ["was named by its place alone and the table is narrower", at(40, "actual")],
  ])("or says that it does not: the heading %s", (_, choice) => {
    const lines = twoResults.map((line) => line.replace(/KH (?:tỉnh|xã) giao/g, "KH"));
    const plain = read(lines, []);
    const outcome = read(lines, [choice]);
    expect(outcome.table).toEqual(plain.table);
    const lost = outcome.findings.filter(({ check }) => check === "columnChoiceLost");
    expect(lost.map(({ severity, details }) => [severity, details["role"]])).toEqual([
      ["warning", "actual"],
    ]);
  });

  it("of two for one role follows the later and reports the other", () => {
    const outcome = read(twoResults, [at(5, "actual"), at(6, "actual")]);
    expect(outcome.table.columns.actual).toBe(6);
    expect(checksOf(outcome)).toContain("columnChoiceLost");
  });
});

describe("with a plan column chosen as well", () => {
  it("the chosen plan is the plan, and the percentage is of it", () => {
    const lines = [
      "TT|Chỉ tiêu|ĐVT|KH tỉnh giao|KH xã giao|Thực hiện|% KH tỉnh|% KH xã",
      "1|Lúa|tấn|100|110|55|55|50",
      "2|Ngô|tấn|50|60|30|60|50",
      "3|Rau|tấn|80|100|25|31,25|25",
    ];
    expect(read(lines, [], { planColumn: 4 }).table.columns).toMatchObject({ plan: 4, vsPlan: 7 });
  });

  it("a role given to that column counts more", () => {
    const { table } = read(twoResults, [at(4, "samePeriod")], { planColumn: 4 });
    expect(table.columns).toMatchObject({ samePeriod: 4, plan: 3 });
  });

  it("another column given the plan counts more", () => {
    const { table } = read(twoResults, [at(3, "plan")], { planColumn: 4 });
    expect(table.columns.plan).toBe(3);
  });
});

describe("tables that are refused", () => {
  const lines = ["TT|Nội dung|ĐVT|Kết quả|Thực hiện tháng", "1|Lúa|tấn|50|60"];

  it("are read where a person names a column of figures", () => {
    const grid = ["TT|Chỉ tiêu|Kế hoạch", "1|Lúa|50"];
    expect(() => read(grid, [])).toThrow("noPlanTable");
    expect(read(grid, [at(2, "plan")]).table.columns).toEqual({ no: 0, name: 1, plan: 2 });
  });

  it("stay refused without a column of figures", () => {
    expect(() => read(lines, [at(1, "name")])).toThrow("noPlanTable");
  });

  it("are not made by a decision: it is dropped and reported", () => {
    const outcome = read(twoResults, [at(1, null)]);
    expect(outcome.table.columns.name).toBe(1);
    expect(outcome.findings.map(({ check, details }) => [check, details["form"]])).toContainEqual([
      "columnChoiceLost",
      "unusable",
    ]);
  });
});
