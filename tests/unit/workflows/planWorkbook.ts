import { evaluateFormula } from "../../support/evaluateFormula";
import { MemoryHost, MemorySheet, type Evaluate, type GivenCell } from "../../support/memoryHost";

export const planSheet = "Biểu chỉ tiêu";

const title: readonly GivenCell[][] = [
  ["KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2023"],
  [],
  [
    "TT",
    "Chỉ tiêu",
    "ĐVT",
    "Kế hoạch năm 2023",
    "Thực hiện 6 tháng năm 2022",
    "Thực hiện 6 tháng năm 2023",
    "So với cùng kỳ (%)",
    "So với kế hoạch (%)",
    "Còn phải thực hiện",
    "Ghi chú",
  ],
];

/** Rows below the header: the first indicator stands on row 5 of the sheet. Reached, stored as text, below, year end, kept by hand. */
export const planRows: readonly (readonly GivenCell[])[] = [
  ["I", "Về kinh tế (03 chỉ tiêu)"],
  ["1", "Tổng sản lượng lương thực", "Tấn", 4150, 2240, 2300],
  ["2", "Tổng sản lượng thủy sản", "Tấn", "100", "68,5", "65"],
  [
    "3",
    "Thu nhập bình quân đầu người",
    "Tr. đồng",
    72.4,
    null,
    null,
    null,
    null,
    null,
    "Tính vào cuối năm",
  ],
  ["II", "Văn hóa - xã hội (02 chỉ tiêu)"],
  ["4", "Số lao động đi xuất khẩu", "LĐ", 19, 5, 8],
  [
    "5",
    "Xây dựng cơ sở giết mổ tập trung",
    "Cơ sở",
    3,
    null,
    null,
    null,
    "theo lộ trình",
    null,
    "Đánh giá vào cuối năm",
  ],
];

/** A sheet with a title, a header on row 3 and the given rows below. */
export function planTable(
  name: string = planSheet,
  rows: readonly (readonly GivenCell[])[] = planRows,
): MemorySheet {
  return new MemorySheet(name, [...title, ...rows]);
}

/** Formulas of the table's own sheet show what Excel would show. */
export const evaluateOwnSheet: Evaluate = (sheet, formula) =>
  evaluateFormula(formula, (row, column) => sheet.at(row, column).value);

/** A workbook in memory whose formulas are computed. */
export function planHost(...sheets: readonly MemorySheet[]): MemoryHost {
  const host = new MemoryHost(...sheets);
  host.evaluate = evaluateOwnSheet;
  return host;
}
