import { columnLetters } from "../../../src/core/model/address";
import type { IndicatorTable } from "../../../src/core/model/indicatorTable";
import { readTable } from "../../../src/core/reading/readTable";
import { snapshotOf } from "../../support/snapshotOf";

function read(rows: readonly string[], planColumn?: string): IndicatorTable {
  const choice = planColumn === undefined ? {} : { planColumn: planColumn.charCodeAt(0) - 65 };
  const outcome = readTable(snapshotOf(rows.map((row) => row.split("|"))), choice);
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome.table;
}

function rolesOf({ columns }: IndicatorTable): string {
  return (["plan", "actual", "vsPlan"] as const)
    .flatMap((role) => {
      const column = columns[role];
      return column === undefined ? [] : [`${role} ${columnLetters(column)}`];
    })
    .join(", ");
}

/** Two measures under each heading. */
const measures = [
  "TT|Lò|Lũy kế đến 15/12||KH vụ||So sánh (%)|",
  "||Gạch|Ngói|Gạch|Ngói|Gạch|Ngói",
  "1|Lò Đông|50|8|100|10||",
  "2|Lò Tây|20|3|80|12||",
];

/** Two levels of a plan with a percentage of each, nothing typed yet. */
const levels = [
  "TT|Chỉ tiêu|ĐVT|Kế hoạch 2025||TH 9 tháng|So sánh (%)|",
  "|||Tỉnh giao|HĐND xã giao||TH/KH tỉnh giao|TH/KH xã giao",
  "1|Lúa|tấn|100|110|||",
];

describe("a plan chosen among several brings what belongs to it:", () => {
  it.each<[string, readonly string[], string | undefined, string]>([
    ["the first measure by itself", measures, undefined, "plan E, actual C, vsPlan G"],
    ["the other measure", measures, "F", "plan F, actual D, vsPlan H"],
    ["the first level by itself", levels, undefined, "plan D, actual F, vsPlan G"],
    ["the other level", levels, "E", "plan E, actual F, vsPlan H"],
  ])("%s", (_, rows, ...[chosen, roles]) => {
    expect(rolesOf(read(rows, chosen))).toBe(roles);
  });
});

it("of two plans the rows that tell them apart decide, not the share of all rows", () => {
  const same = Array.from({ length: 12 }, (_, row) => `${row + 1}|Dự án ${row}|100|100|50|50`);
  const table = read([
    "TT|Dự án|Kế hoạch giao|Kế hoạch tổng số|Thực hiện|Tỷ lệ (%)",
    ...same,
    "13|Đường|100|80|40|40",
    "14|Cầu|200|160|40|20",
    "15|Kè|400|300|120|30",
  ]);
  expect(rolesOf(table)).toBe("plan C, actual E, vsPlan F");
});

describe("measures told apart by their units in one row of headings", () => {
  const doubted = (results: string): readonly string[] => {
    const rows = [`TT|Cây|Kế hoạch (ha)|Kế hoạch (tấn)|${results}`, "1|Lúa|10|100|5|50"];
    const outcome = readTable(snapshotOf(rows.map((row) => row.split("|"))));
    return outcome.found ? outcome.findings.map(({ check }) => check) : [outcome.reason];
  };

  it("leave no doubt about the result", () => {
    expect(doubted("Thực hiện (ha)|Thực hiện (tấn)")).not.toContain("doubtfulColumn");
  });

  it("leave one where no heading states a unit", () => {
    const rows = ["TT|Cây|Kế hoạch tỉnh|Kế hoạch xã|Thực hiện|Kết quả", "1|Lúa|10|100|5|50"];
    const outcome = readTable(snapshotOf(rows.map((row) => row.split("|"))));
    expect(outcome.found && outcome.findings.map(({ check }) => check)).toContain("doubtfulColumn");
  });

  it.each(["Thực hiện (tấn)|Thực hiện (ha)", "Thực hiện|Thực hiện xã"])(
    "leave one where the result is of another or of none: %s",
    (results) => {
      expect(doubted(results)).toContain("doubtfulColumn");
    },
  );
});
