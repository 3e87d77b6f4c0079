import type { AssessedIndicator, Assessment } from "../../src/core/model/assessment";
import { assessments } from "../../src/core/model/assessment";
import { blankFigure } from "../../src/core/model/figure";
import type { IndicatorTable, TableRow } from "../../src/core/model/indicatorTable";
import type { Summary } from "../../src/core/model/summary";
import type { OpenedTable } from "../../src/workflows/outcomes";

/** An indicator as a test wants it. */
export interface WantedIndicator {
  readonly no: string;
  readonly name: string;
  readonly assessment: Assessment;
  readonly vsPlan?: number;
}

const fewIndicators: readonly WantedIndicator[] = [
  { no: "3", name: "Tổng sản lượng lương thực có hạt", assessment: "reached", vsPlan: 55.42 },
  { no: "7", name: "Chỉ tiêu chưa làm", assessment: "notStarted", vsPlan: 0 },
  { no: "16", name: "Số lao động được đào tạo", assessment: "below", vsPlan: 42.11 },
  { no: "25", name: "Trường đạt chuẩn", assessment: "yearEnd" },
];

const sheet = "Biểu chỉ tiêu";
const figures = {
  plan: blankFigure,
  samePeriod: blankFigure,
  actual: blankFigure,
  vsSamePeriod: blankFigure,
  vsPlan: blankFigure,
  remaining: blankFigure,
};

/** A table that was read: columns A to J, the first indicator on row 9, as in the sample of six months 2023. */
export function buildOpened(
  change: Partial<OpenedTable> = {},
  wanted: readonly WantedIndicator[] = fewIndicators,
): OpenedTable {
  const indicators = wanted.map(buildIndicator);
  const table = buildTable(indicators.map(({ row }) => row.source));
  const calculated = { table, rows: indicators.map(({ row }) => row) };
  return {
    snapshot: {
      sheet,
      used: table.area,
      values: [],
      formulas: [],
      numberFormats: [],
      merges: null,
      isProtected: false,
      conditionalFormats: [],
    },
    assessed: { calculated, threshold: 50, indicators },
    summary: buildSummary(indicators),
    sentence: `Trong ${wanted.length} chỉ tiêu giao đầu năm, có 01 chỉ tiêu đạt dưới 50%.`,
    findings: [],
    textFigures: [],
    undoable: null,
    storedDrafts: null,
    explanation: { period: { confidence: 1, reasons: [] }, columns: [], numbers: [] },
    tables: [{ sheet, place: { area: table.area, title: null }, isOpen: true }],
    unreadSheets: [],
    ...change,
  };
}

function buildIndicator(wanted: WantedIndicator, index: number): AssessedIndicator {
  const source: TableRow = {
    kind: "indicator",
    row: 8 + index,
    no: wanted.no,
    name: wanted.name,
    unit: null,
    group: "I",
    parent: null,
    direction: "higher",
    figures,
    note: null,
  };
  const vsPlan = wanted.vsPlan ?? null;
  return {
    row: {
      source,
      computed: { vsSamePeriod: null, vsPlan, remaining: null },
      attainment: vsPlan,
      exactAttainment: vsPlan === null ? null : String(vsPlan),
    },
    assessment: wanted.assessment,
    threshold: 50,
  };
}

function buildTable(rows: readonly TableRow[]): IndicatorTable {
  const group = { no: "I", name: "Về kinh tế", row: 7, declared: rows.length };
  return {
    sheet,
    area: { row: 5, column: 0, rowCount: 3 + rows.length, columnCount: 10 },
    headerRowCount: 2,
    columns: {
      no: 0,
      name: 1,
      unit: 2,
      plan: 3,
      samePeriod: 4,
      actual: 5,
      vsSamePeriod: 6,
      vsPlan: 7,
      remaining: 8,
      note: 9,
    },
    otherPlanColumns: [],
    period: { months: 6, year: 2023 },
    groups: [{ ...group, counted: rows.length }],
    rows,
  };
}

function buildSummary(indicators: readonly AssessedIndicator[]): Summary {
  const count = (assessment: Assessment): number =>
    indicators.filter((one) => one.assessment === assessment).length;
  return {
    total: indicators.length,
    counts: Object.fromEntries(assessments.map((one) => [one, count(one)])) as Summary["counts"],
    threshold: 50,
    period: { months: 6, year: 2023 },
    flagged: indicators
      .filter((one) => one.assessment === "below")
      .map(({ row }) => ({
        no: row.source.no,
        name: row.source.name,
        row: row.source.row,
        vsPlan: row.attainment,
      })),
  };
}
