import { columnLetters } from "../../../src/core/model/address";
import { readTable } from "../../../src/core/reading/readTable";
import { columnLayouts, type ColumnLayout } from "../../support/columnLayouts";
import { officeLayouts } from "../../support/officeLayouts";
import { snapshotOf } from "../../support/snapshotOf";

const figureRoles = [
  "plan",
  "samePeriod",
  "actual",
  "vsSamePeriod",
  "vsPlan",
  "remaining",
] as const;

function read(layout: ColumnLayout) {
  const outcome = readTable(snapshotOf(layout.rows.map((row) => row.split("|"))));
  if (!outcome.found) return { roles: outcome.reason, doubts: [] };
  const { columns, otherPlanColumns } = outcome.table;
  const roles = figureRoles.flatMap((role) => {
    const column = columns[role];
    return column === undefined ? [] : [`${role} ${columnLetters(column)}`];
  });
  const others = otherPlanColumns.map((column) => `also ${columnLetters(column)}`);
  const ofColumns = outcome.findings.filter(({ check }) => !/period/i.test(check));
  const doubts = ofColumns.map(({ check, cell, details }) =>
    [check, cell === null ? "" : columnLetters(cell.column), details["form"] ?? ""]
      .filter((part) => part !== "")
      .join(" "),
  );
  return { roles: [...roles, ...others].join(", "), doubts };
}

describe("columns get their roles under", () => {
  it.each([...columnLayouts, ...officeLayouts])("$name", (layout) => {
    const { roles, doubts } = read(layout);
    expect(roles).toBe(layout.roles);
    expect(doubts).toEqual(layout.doubts ?? []);
  });
});
