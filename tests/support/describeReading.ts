import { areaAddress, columnLetters } from "../../src/core/model/address";
import type { Figure } from "../../src/core/model/figure";
import type { Finding } from "../../src/core/model/finding";
import type { IndicatorTable, TableRow } from "../../src/core/model/indicatorTable";

function describeFigure(figure: Figure): string {
  switch (figure.kind) {
    case "blank":
      return "·";
    case "number":
      return String(figure.value);
    case "word":
      return `“${figure.text}”`;
    case "ambiguous":
      return `${figure.readings.join(" or ")}?`;
    case "error":
      return figure.code;
  }
}

function describeRow(row: TableRow): string {
  const { plan, samePeriod, actual, vsSamePeriod, vsPlan, remaining } = row.figures;
  const place = [row.row + 1, row.kind, row.no ?? "·", row.group ?? "·", row.parent ?? "·"];
  const words = [row.name, row.unit ?? "·", row.direction];
  const figures = [plan, samePeriod, actual, vsSamePeriod, vsPlan, remaining].map(describeFigure);
  return `| ${[...place, ...words, ...figures, row.note ?? "·"].join(" | ")} |`;
}

const rowHeading =
  "| row | kind | no | group | parent | name | unit | direction | plan | samePeriod | actual | vsSamePeriod | vsPlan | remaining | note |";
const rowRule = rowHeading.replace(/[a-zA-Z]+/g, "---");

/** What was read from a sheet, as the lines a scenario states. */
export function describeReading(
  table: IndicatorTable,
  findings: readonly Finding[],
): readonly string[] {
  const columns = Object.entries(table.columns)
    .map(([role, column]) => `${role} ${columnLetters(column)}`)
    .sort();
  const groups = table.groups.map(
    ({ no, name, declared, counted }) =>
      `${no ?? "·"} “${name}” declares ${declared ?? "·"}, has ${counted}`,
  );
  const doubts = findings.map(({ check, details }) => `${check} ${JSON.stringify(details)}`);
  const counted = table.rows.filter(({ kind }) => kind === "indicator").length;
  return [
    `range: ${areaAddress(table.area)}, ${table.headerRowCount} header rows`,
    `columns: ${columns.join(", ")}`,
    `other plans: ${table.otherPlanColumns.map(columnLetters).join(", ") || "none"}`,
    `period: ${table.period.months ?? "·"} months of ${table.period.year ?? "·"}`,
    `indicators: ${counted}`,
    ...groups.map((group) => `group: ${group}`),
    ...doubts.map((doubt) => `finding: ${doubt}`),
    rowHeading,
    rowRule,
    ...table.rows.map(describeRow),
  ];
}
