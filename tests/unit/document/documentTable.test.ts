import { documentTable } from "../../../src/core/document/documentTable";
import { vi } from "../../../src/core/wording/vi";
import { viDocument } from "../../../src/core/wording/viDocument";
import type { RowLiteral, TableOptions } from "../../support/buildTable";
import { assessedTable } from "../summary/assessedTable";

const wording = { texts: vi, document: viDocument };

function printed(rows: readonly RowLiteral[], options: TableOptions = {}, statesGrowth = false) {
  const { assessed } = assessedTable(rows, options);
  const table = { ...assessed.calculated.table, statesGrowth };
  const calculated = { ...assessed.calculated, table };
  return documentTable({ ...assessed, calculated }, () => "General", wording);
}

describe("the printed table", () => {
  it("has the columns the table has, in the order of the sheet", () => {
    const { columns, nameColumn } = printed([{ name: "Lúa", plan: 1, actual: 1 }], {
      roles: ["name", "actual", "plan", "vsPlan"],
      period: { months: null, year: 2023 },
    });
    expect(columns.map(({ heading }) => heading)).toEqual([
      "Chỉ tiêu",
      "Thực hiện",
      "Kế hoạch",
      "So với kế hoạch (%)",
    ]);
    expect(nameColumn).toBe(0);
  });

  it("leaves a stated change to the person, under a heading that says what it is", () => {
    const row = { name: "Lúa", plan: 10, samePeriod: 100, actual: 104, vsSamePeriod: 4.06 };
    const { columns, rows } = printed([row], {}, true);
    expect(columns[6]?.heading).toBe("Tăng, giảm so với cùng kỳ (%)");
    expect(rows[0]?.cells[6]).toBe("4,06");
  });

  it("lets what is typed stand where nothing can be computed", () => {
    const { rows } = printed([{ name: "Lúa", actual: 5, vsPlan: 81.5, remaining: "chưa rõ" }]);
    expect(rows[0]?.cells.slice(7, 9)).toEqual(["81,5", "chưa rõ"]);
  });

  it("shows two decimals of percentages a program has left there", () => {
    const row = { name: "Vốn", actual: 428067.95, vsPlan: 55.7396566987631 };
    expect(printed([row]).rows[0]?.cells[7]).toBe("55,74");
  });

  it("gives long names and wide figures room, within bounds", () => {
    const { columns } = printed([
      { no: "1", name: "x".repeat(200), plan: 1_234_567_890, actual: 1 },
    ]);
    expect(columns.slice(0, 4).map(({ width }) => width)).toEqual([4, 42, 7, 14]);
  });
});
