import type { Area } from "../../src/core/model/area";
import type { CellValue } from "../../src/core/model/cell";
import type { SheetSnapshot } from "../../src/core/model/sheetSnapshot";
import { fixtureGrid, snapshotOf } from "./snapshotOf";

/** What the dots of the sample mean where a dot may mean two things. */
const dottedNumbers: Readonly<Record<string, number>> = {
  "4.150": 4150,
  "2.240": 2240,
  "2.300": 2300,
  "1.850": 1850,
  "2.000": 2,
};

const titles: readonly (readonly string[])[] = [
  ["ỦY BAN NHÂN DÂN THỊ TRẤN BÚT SƠN", "", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["", "", "", "", "", "Độc lập - Tự do - Hạnh phúc"],
  [],
  ["BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU 6 THÁNG ĐẦU NĂM 2023"],
  [],
];

const signatures: readonly (readonly string[])[] = [
  [],
  ["", "", "", "", "", "", "TM. ỦY BAN NHÂN DÂN"],
  ["", "", "", "", "", "", "CHỦ TỊCH"],
];

const merge = (row: number, column: number, size: readonly [number, number]): Area => ({
  row,
  column,
  rowCount: size[0],
  columnCount: size[1],
});

/** The merged areas of the sample workbook. */
export const sampleMerges: readonly Area[] = [
  merge(0, 0, [1, 4]),
  merge(0, 5, [1, 5]),
  merge(1, 5, [1, 5]),
  merge(3, 0, [1, 10]),
  ...[0, 1, 2, 3, 4, 9].map((column) => merge(5, column, [2, 1])),
  merge(5, 5, [1, 4]),
];

/** The sample's cells as the workbook has them: titles above, signatures below, header in rows 6 to 8. */
export function sampleTexts(): readonly (readonly string[])[] {
  return [...titles, ...fixtureGrid("but-son-6-thang-2023"), ...signatures];
}

/** The same with its figures stored as numbers. */
export function sampleNumbers(): readonly (readonly CellValue[])[] {
  return sampleTexts().map((cells, row) =>
    cells.map((text, column) => {
      const isFigure = row >= 8 && column >= 3 && column <= 8 && /^\d[\d.,]*$/.test(text);
      return isFigure ? (dottedNumbers[text] ?? Number(text.replace(",", "."))) : text;
    }),
  );
}

/** The sample sheet as a workbook gives it. */
export function sampleSnapshot(cells: readonly (readonly CellValue[])[]): SheetSnapshot {
  return snapshotOf(cells, { sheet: "Biểu chỉ tiêu", merges: sampleMerges });
}
