import type { Severity } from "../model/finding";

const severityCounts: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => `${count} lỗi phải sửa`,
  warning: (count) => `${count} điều cần xem lại`,
  info: (count) => `${count} lưu ý`,
};

/** What the pane and the ribbon both say of what has come of a command. In Excel everything is Vietnamese. */
export const outcomeTexts = {
  calculate: "Tính lại",
  check: "Kiểm tra",
  summarise: "Xuất biểu tổng hợp",
  written: (cells: number): string => `Đã ghi ${cells} ô.`,
  leftOutReasons: {
    storedAsText: "số lưu ở dạng chữ",
    ambiguous: "số đọc được nhiều cách, cần gõ lại",
    error: "ô báo lỗi, cần sửa",
  },
  mismatches: (cells: number): string =>
    `${cells} ô đọc lại khác với nội dung đã ghi: có thể vừa có người sửa số liệu. Xem lại các ô đó.`,
  mismatch: (expected: string, found: string): string => `Cần ${expected}, đang là ${found}.`,
  tooLargeForUndo: "Lần ghi này quá lớn để lưu lại nên không hoàn tác được bằng nút Hoàn tác.",
  nothingToCalculate: {
    noComputedColumn:
      "Bảng không có cột nào để tính: thêm cột “So với cùng kỳ”, “So với kế hoạch” hoặc “Còn phải thực hiện” rồi bấm Tính lại.",
    noActualColumn:
      "Bảng không có cột thực hiện nên chưa tính được: thêm cột “Thực hiện” rồi bấm Tính lại.",
    noDenominator:
      "Bảng không có cột kế hoạch và cột cùng kỳ nên chưa tính được: thêm một trong hai cột rồi bấm Tính lại.",
  },
  checked: (counts: string): string => `Đã kiểm tra: ${counts}.`,
  severityCounts,
} as const;
