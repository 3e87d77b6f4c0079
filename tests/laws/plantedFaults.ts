import type { CellValue } from "../../src/core/model/cell";
import { at, recompute, type DraftSheet, type Filling } from "../support/cleanSheet";

/** A fault put into a clean sheet; `plant` says where each finding must be: "check cell". */
export interface PlantedFault {
  readonly check: string;
  readonly filling?: Filling;
  readonly year?: number;
  /** Whether it needs a column-number row; some have one anyway. */
  readonly isNumbered?: boolean;
  readonly plant: (sheet: DraftSheet, place: number) => readonly string[];
}

type Place = readonly [row: number, column: number];

function put(sheet: DraftSheet, [row, column]: Place, value: CellValue): void {
  (sheet.values[row] ?? [])[column] = value;
  (sheet.formulas[row] ?? [])[column] = null;
}

function numberAt(sheet: DraftSheet, row: number, column: number): number {
  const value = sheet.values[row]?.[column];
  return typeof value === "number" ? value : 0;
}

function pick(rows: readonly number[], place: number): number {
  return rows[place % rows.length] ?? 0;
}

function cell(row: number, column: number): string {
  return `${"ABCDEFGHIJ".charAt(column)}${row + 1}`;
}

type Change = (value: number, place: number) => CellValue;

/** Changes an entered figure of a plain row, whose computed columns follow. */
function entered(check: string, column: number, change: Change): PlantedFault {
  return {
    check,
    plant: (sheet, place) => {
      const row = pick(sheet.plainRows, place);
      put(sheet, [row, column], change(numberAt(sheet, row, column), place));
      recompute(sheet, row);
      return [`${check} ${cell(row, column)}`];
    },
  };
}

/** Changes one computed cell of a plain row by hand. */
function computed(
  check: string,
  column: number,
  { filling, change }: { readonly filling: Filling; readonly change: Change },
): PlantedFault {
  return {
    check,
    filling,
    plant: (sheet, place) => {
      const row = pick(sheet.plainRows, place);
      put(sheet, [row, column], change(numberAt(sheet, row, column), place));
      return [`${check} ${cell(row, column)}`];
    },
  };
}

/** Changes a figure of one row and expects the finding at another. */
function summed(
  check: string,
  offset: (place: number) => number,
  whole: (sheet: DraftSheet) => number,
): PlantedFault {
  return {
    check,
    plant: (sheet, place) => {
      const column = pick([at.plan, at.samePeriod, at.actual], place);
      const row = whole(sheet) + offset(place);
      put(sheet, [row, column], numberAt(sheet, row, column) + 20 + (place % 7));
      recompute(sheet, row);
      return [`${check} ${cell(whole(sheet), column)}`];
    },
  };
}

interface WrittenText {
  readonly text: string;
  readonly rows: (sheet: DraftSheet) => readonly number[];
  /** The column of the finding, where it is another. */
  readonly found?: number;
}

/** Writes a text over a cell of a row. */
function written(
  check: string,
  column: number,
  { text, rows, found = column }: WrittenText,
): PlantedFault {
  return {
    check,
    plant: (sheet, place) => {
      const row = pick(rows(sheet), place);
      put(sheet, [row, column], text);
      return [`${check} ${cell(row, found)}`];
    },
  };
}

const plain = (sheet: DraftSheet): readonly number[] => sheet.plainRows;

const faults: readonly PlantedFault[] = [
  computed("typedPercentageDisagrees", at.vsPlan, {
    filling: "typed",
    change: (value, place) => value + 3 + (place % 5),
  }),
  computed("typedPercentageDisagrees", at.vsSamePeriod, {
    filling: "typed",
    change: (value) => value - 8.5,
  }),
  computed("typedRemainingDisagrees", at.remaining, {
    filling: "typed",
    change: (value, place) => value + 1 + place,
  }),
  computed("numberOverFormula", at.vsPlan, {
    filling: "formulas",
    change: (value) => value + 5.25,
  }),
  computed("numberOverFormula", at.vsSamePeriod, { filling: "formulas", change: (value) => value }),
  computed("numberOverFormula", at.remaining, {
    filling: "formulas",
    change: (value) => value + 2,
  }),
  {
    check: "percentageOfOther",
    plant: (sheet, place) => {
      const row = pick(sheet.plainRows, place);
      const [column, other] =
        place % 2 === 0
          ? ([at.vsPlan, at.vsSamePeriod] as const)
          : ([at.vsSamePeriod, at.vsPlan] as const);
      (sheet.values[row] ?? [])[column] = numberAt(sheet, row, other);
      (sheet.formulas[row] ?? [])[column] = sheet.formulas[row]?.[other] ?? null;
      return [`percentageOfOther ${cell(row, column)}`];
    },
  },
  {
    check: "staleFormulaRow",
    filling: "formulas",
    plant: (sheet, place) => {
      const row = pick(sheet.plainRows, place);
      const column = pick([at.vsSamePeriod, at.vsPlan, at.remaining], place);
      const source = pick(sheet.plainRows, place + 1);
      (sheet.values[row] ?? [])[column] = numberAt(sheet, source, column);
      (sheet.formulas[row] ?? [])[column] = sheet.formulas[source]?.[column] ?? null;
      return [`staleFormulaRow ${cell(row, column)}`];
    },
  },
  entered("unitSlip", at.actual, (value) => value * 1000),
  entered("unitSlip", at.samePeriod, (value) => value * 1000),
  entered("negativeActual", at.actual, (value) => -value),
  entered("negativePlan", at.plan, (value) => -value),
  entered("missingActual", at.actual, () => null),
  entered("missingPlan", at.plan, () => null),
  entered("missingSamePeriod", at.samePeriod, () => null),
  entered("zeroPlan", at.plan, () => 0),
  entered("errorValue", at.actual, () => ({ error: "#REF!" })),
  entered("textInNumberColumn", at.actual, () => "hỏi lại kế toán"),
  entered("numberStoredAsText", at.plan, (value) => String(value)),
  {
    check: "percentAbove100",
    plant: (sheet, place) => {
      const row = pick(sheet.percentRows, place);
      put(sheet, [row, at.actual], numberAt(sheet, row, at.actual) * 10 + (place % 10));
      recompute(sheet, row);
      return [`percentAbove100 ${cell(row, at.actual)}`];
    },
  },
  summed(
    "structureSum",
    (place) => 1 + (place % 3),
    (sheet) => sheet.structureRow,
  ),
  summed(
    "partsDisagree",
    (place) => 1 + (place % 3),
    (sheet) => sheet.partedRow,
  ),
  summed(
    "partsDisagree",
    () => 0,
    (sheet) => sheet.partedRow,
  ),
  summed(
    "sumDisagrees",
    (place) => place % 4,
    (sheet) => sheet.sumRow,
  ),
  {
    check: "duplicateName",
    plant: (sheet, place) => {
      const [first, row] = [
        pick(sheet.plainRows.slice(0, 5), place),
        pick(sheet.plainRows.slice(5, 10), place),
      ];
      put(sheet, [row, at.name], sheet.values[first]?.[at.name] ?? null);
      return [`duplicateName ${cell(row, at.name)}`];
    },
  },
  {
    check: "duplicateNumber",
    plant: (sheet, place) => {
      const row = pick(sheet.plainRows.slice(2, 9), place);
      put(sheet, [row, at.no], sheet.values[row - 1]?.[at.no] ?? null);
      return [`duplicateNumber ${cell(row, at.no)}`];
    },
  },
  {
    check: "numberGap",
    plant: (sheet, place) => {
      const row = sheet.values.length - 1;
      put(sheet, [row, at.no], String(22 + (place % 9)));
      return [`numberGap ${cell(row, at.no)}`];
    },
  },
  {
    check: "groupCountMismatch",
    plant: (sheet, place) => {
      const row = pick(sheet.groupRows, place);
      put(sheet, [row, at.name], `Về việc khác (${13 + (place % 9)} chỉ tiêu)`);
      return [`groupCountMismatch ${cell(row, at.name)}`];
    },
  },
  {
    check: "totalCountMismatch",
    plant: (sheet, place) => {
      put(sheet, [sheet.titleRow, 0], `BIỂU KẾT QUẢ THỰC HIỆN ${21 + place} CHỈ TIÊU CHỦ YẾU`);
      return [`totalCountMismatch ${cell(sheet.titleRow, 0)}`];
    },
  },
  {
    check: "headingPeriod",
    plant: (sheet, place) => {
      const heading = ["Thực hiện 6 tháng năm 2021", "Thực hiện 9 tháng năm 2022"][place % 2] ?? "";
      put(sheet, [sheet.headerRow, at.samePeriod], heading);
      return [`headingPeriod ${cell(sheet.headerRow, at.samePeriod)}`];
    },
  },
  {
    check: "districtPlan",
    year: 2026,
    plant: (sheet) => {
      put(sheet, [sheet.headerRow, at.plan], "Kế hoạch năm 2026 (huyện giao)");
      return [`districtPlan ${cell(sheet.headerRow, at.plan)}`];
    },
  },
  {
    check: "mergedFigures",
    plant: (sheet, place) => {
      const row = pick(sheet.plainRows.slice(0, 9), place);
      const column = pick([at.plan, at.samePeriod, at.actual], place);
      sheet.merges.push({ row, column, rowCount: 2, columnCount: 1 });
      return [`mergedFigures ${cell(row, column)}`];
    },
  },
  {
    check: "hiddenRows",
    plant: (sheet, place) => {
      const row = pick(sheet.plainRows.slice(0, 9), place);
      sheet.hiddenRows.push(row, ...(place % 2 === 0 ? [row + 1] : []));
      return [`hiddenRows ${cell(row, at.name)}`];
    },
  },
  {
    check: "hiddenRows",
    plant: (sheet, place) => {
      const rows = [0, 2, 4, 6].map((step) => pick(sheet.plainRows, (place % 3) + step));
      sheet.hiddenRows.push(...rows);
      return [`hiddenRows ${cell(rows[0] ?? 0, at.name)}`];
    },
  },
  {
    check: "hiddenColumns",
    plant: (sheet, place) => {
      const column = pick([at.plan, at.samePeriod, at.actual, at.vsPlan, at.remaining], place);
      sheet.hiddenColumns.push(column);
      const header = sheet.numberRow ?? sheet.headerRow;
      return [`hiddenColumns ${cell(header, column)}`];
    },
  },
  ...(
    [
      [at.vsSamePeriod, "4=3/1*100"],
      [at.vsPlan, "5=3/2"],
      [at.vsPlan, "5=3-1"],
      [at.remaining, "6=1-2"],
      [at.remaining, "6=3-1"],
    ] as const
  ).map(([column, text]): PlantedFault => ({
    check: "numberRowDisagrees",
    isNumbered: true,
    plant: (sheet) => {
      put(sheet, [sheet.numberRow ?? 0, column], text);
      return [`numberRowDisagrees ${cell(sheet.numberRow ?? 0, column)}`];
    },
  })),
  ...(
    [
      [
        at.vsPlan,
        (plan: number, same: number, actual: number) => (actual / same) * 100,
        "percentageOfOther",
      ],
      [at.vsPlan, (plan: number, same: number) => (same / plan) * 100, "percentageOfOther"],
      [
        at.vsSamePeriod,
        (plan: number, _same: number, actual: number) => (actual / plan) * 100,
        "percentageOfOther",
      ],
      [at.remaining, (plan: number, same: number) => plan - same, "typedRemainingDisagrees"],
    ] as const
  ).map(([column, compute, check]): PlantedFault => ({
    check,
    filling: "typed",
    isNumbered: true,
    plant: (sheet) => {
      const rows = sheet.values.flatMap((_, row) =>
        typeof sheet.values[row]?.[column] === "number" ? row : [],
      );
      for (const row of rows) {
        const [plan, same, actual] = [at.plan, at.samePeriod, at.actual].map((role) =>
          numberAt(sheet, row, role),
        );
        put(sheet, [row, column], Number(compute(plan ?? 0, same ?? 0, actual ?? 0).toFixed(2)));
      }
      return [`${check} ${cell(rows[0] ?? 0, column)}`];
    },
  })),
  written("legacyText", at.name, { text: "S¶n l\u00adîng thñy s¶n", rows: plain }),
  written("yearEndNoteBesideFigure", at.note, {
    text: "Đánh giá vào cuối năm",
    rows: plain,
    found: at.actual,
  }),
  written("directionDoubtful", at.name, {
    text: "Giảm tỷ lệ hộ nghèo xuống còn",
    rows: (sheet) => sheet.percentRows,
  }),
  {
    check: "mixedDecimalStyle",
    plant: (sheet, place) => {
      const rows = [0, 3, 6].map((step) => pick(sheet.plainRows.slice(0, 9), (place % 3) + step));
      rows.forEach((row, index) => {
        put(sheet, [row, at.actual], index === 2 ? `10${index}.5` : `10${index},5`);
        put(sheet, [row, at.vsPlan], null);
        put(sheet, [row, at.vsSamePeriod], null);
        put(sheet, [row, at.remaining], null);
      });
      const texts = rows.map((row) => `numberStoredAsText ${cell(row, at.actual)}`);
      return [...texts, `mixedDecimalStyle ${cell(rows[2] ?? 0, at.actual)}`];
    },
  },
];

/** Every fault with what must be found, and nothing else. */
export function plantedFaults(): readonly PlantedFault[] {
  return faults;
}
