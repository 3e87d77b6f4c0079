import type { Area } from "../../src/core/model/area";
import type { CellValue } from "../../src/core/model/cell";
import type { SheetSnapshot } from "../../src/core/model/sheetSnapshot";

/** How the columns of percentages are filled. */
export type Filling = "typed" | "formulas";

/** A sheet that can be changed before it is read; rows and columns are 0-based from A1. */
export interface DraftSheet {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly merges: Area[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly filling: Filling;
  /** Indicators with amounts and no parts, by sheet row. */
  readonly plainRows: readonly number[];
  /** Indicators that state a share of a hundred. */
  readonly percentRows: readonly number[];
  /** "Cơ cấu …", with its shares in the three rows below. */
  readonly structureRow: number;
  /** An indicator with its three parts in the rows below. */
  readonly partedRow: number;
  /** A group that carries the sum of the indicators below it. */
  readonly sumRow: number;
  readonly groupRows: readonly number[];
  readonly titleRow: number;
  readonly headerRow: number;
  /** The column-number row, where there is one. */
  readonly numberRow: number | null;
}

/** Columns by what they hold. */
export const at = {
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
} as const;

export interface SheetPlan {
  readonly filling: Filling;
  readonly year: number;
  /** Whether a column-number row stands below the header. */
  readonly isNumbered?: boolean;
  /** Numbers the figures are made of. */
  readonly seeds: readonly number[];
}

const products = ["lúa", "ngô", "khoai", "rau", "đậu", "lạc", "mía", "chè", "cói", "dâu"];
const shares = ["nước sạch", "bảo hiểm y tế", "gia đình văn hóa"];

const columnNumbers = ["A", "B", "C", "1", "2", "3", "4=3/2*100", "5=3/1*100", "6=1-3", "7"];

function round(value: number): number {
  return Number(value.toFixed(2));
}

/** Fills the computed columns of a row as they should be, by formulas or by hand. */
export function recompute(sheet: DraftSheet, row: number): void {
  const cells = sheet.values[row] ?? [];
  const [plan, same, actual] = [cells[at.plan], cells[at.samePeriod], cells[at.actual]];
  const r = row + 1;
  const put = (column: number, value: CellValue, formula: string): void => {
    cells[column] = value;
    const isFormula = sheet.filling === "formulas" && value !== null;
    (sheet.formulas[row] ?? [])[column] = isFormula ? formula : null;
  };
  const ratio = (of: CellValue | undefined, to: CellValue | undefined): CellValue =>
    typeof of === "number" && typeof to === "number" && to !== 0 ? round((of / to) * 100) : null;
  const left = typeof plan === "number" && typeof actual === "number" ? plan - actual : null;
  put(at.vsSamePeriod, ratio(actual, same), `=ROUND(F${r}/E${r}*100,2)`);
  put(at.vsPlan, ratio(actual, plan), `=ROUND(F${r}/D${r}*100,2)`);
  const rest = left !== null && left <= 0 ? "-" : left === null ? null : round(left);
  put(at.remaining, rest, `=IF(D${r}>F${r},D${r}-F${r},"-")`);
}

/** A table in which everything is as it should be. */
export function cleanSheet({ filling, year, seeds, isNumbered }: SheetPlan): DraftSheet {
  const values: CellValue[][] = [];
  let drawn = 0;
  const draw = (from: number, to: number): number => {
    drawn += 1;
    return from + (((seeds[drawn % seeds.length] ?? 0) + drawn * 37) % (to - from));
  };
  const push = (...cells: CellValue[]): number =>
    values.push([...cells, ...Array<null>(10).fill(null)].slice(0, 10)) - 1;
  const amounts = (): [number, number, number] => {
    const plan = draw(200, 900);
    return [plan, Math.floor((plan * draw(40, 60)) / 100), Math.floor((plan * draw(45, 65)) / 100)];
  };
  const plainRows: number[] = [];
  const percentRows: number[] = [];
  let no = 0;
  const next = (): string => String((no += 1));
  const titleRow = push("BIỂU KẾT QUẢ THỰC HIỆN 20 CHỈ TIÊU CHỦ YẾU");
  push(`6 tháng đầu năm ${year}`);
  const headerRow = push(
    "TT",
    "Chỉ tiêu",
    "ĐVT",
    `Kế hoạch năm ${year}`,
    `Thực hiện 6 tháng năm ${year - 1}`,
    `Thực hiện 6 tháng năm ${year}`,
    "So với cùng kỳ (%)",
    "So với kế hoạch (%)",
    "Còn phải thực hiện",
    "Ghi chú",
  );
  const numberRow = isNumbered === true ? push(...columnNumbers) : null;
  const first = push("I", "Về kinh tế (12 chỉ tiêu)");
  for (const product of products)
    plainRows.push(push(next(), `Sản lượng ${product}`, "Tấn", ...amounts()));
  const parts = [amounts(), amounts(), amounts()];
  const sums = [0, 1, 2].map((role) => parts.reduce((sum, part) => sum + (part[role] ?? 0), 0));
  const partedRow = push(next(), "Tổng đàn vật nuôi", "Con", ...sums);
  ["Trâu", "Bò", "Lợn"].forEach((name, index) =>
    push("-", `${name} các loại`, "Con", ...(parts[index] ?? [])),
  );
  const structureRow = push(
    next(),
    "Cơ cấu kinh tế",
    "%",
    null,
    null,
    null,
    null,
    null,
    null,
    "Đánh giá cuối năm",
  );
  const share = draw(10, 30);
  for (const [name, value] of [
    ["Nông nghiệp", share],
    ["Công nghiệp", 30],
    ["Dịch vụ", 70 - share],
  ] as const)
    push("-", name, "%", value, value, value);
  const second = push("II", "Về xã hội (5 chỉ tiêu)");
  for (const name of shares)
    percentRows.push(
      push(next(), `Tỷ lệ hộ có ${name}`, "%", draw(92, 98), draw(80, 85), draw(86, 91)),
    );
  for (const name of ["học sinh", "giáo viên"])
    plainRows.push(push(next(), `Số ${name}`, "Người", ...amounts()));
  const works = [amounts(), amounts(), amounts()];
  const total = [0, 1, 2].map((role) => works.reduce((sum, work) => sum + (work[role] ?? 0), 0));
  const sumRow = push("III", "Vốn đầu tư (3 chỉ tiêu)", "Tỷ đồng", ...total);
  ["giao thông", "thủy lợi", "trường học"].forEach((name, index) =>
    push(next(), `Vốn ${name}`, "Tỷ đồng", ...(works[index] ?? [])),
  );
  const formulas = values.map((row) => row.map(() => null as string | null));
  const groupRows = [first, second, sumRow];
  const sheet: DraftSheet = {
    values,
    formulas,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    filling,
    plainRows,
    percentRows,
    structureRow,
    partedRow,
    sumRow,
    groupRows,
    titleRow,
    headerRow,
    numberRow,
  };
  values.forEach((row, index) => {
    if (index > headerRow && typeof row[at.plan] === "number") recompute(sheet, index);
  });
  return sheet;
}

/** The sheet as it is read. */
export function snapshotOfDraft({
  values,
  formulas,
  merges,
  hiddenRows,
  hiddenColumns,
}: DraftSheet): SheetSnapshot {
  return {
    sheet: "Biểu chỉ tiêu",
    used: { row: 0, column: 0, rowCount: values.length, columnCount: 10 },
    values,
    formulas,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges,
    hiddenRows,
    hiddenColumns,
    isProtected: false,
    conditionalFormats: [],
  };
}
