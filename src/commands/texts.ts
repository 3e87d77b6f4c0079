/** Texts of the ribbon commands and of the small window that shows what they found. */
export const texts = {
  titles: {
    calculate: "Tính lại",
    check: "Kiểm tra",
    summarise: "Xuất biểu tổng hợp",
  },
  written: (cells: number): string =>
    cells === 0 ? "Các ô tính khác đã đúng." : `Đã ghi ${cells} ô.`,
  leftOut: (rows: number): string =>
    `Còn ${rows} dòng có số liệu nhưng chưa tính được. Mở ngăn Chỉ tiêu và bấm Tính lại để chuyển số ở dạng chữ thành số.`,
  leftOutReasons: {
    storedAsText: "số lưu ở dạng chữ",
    ambiguous: "số đọc được nhiều cách, cần gõ lại",
    error: "ô báo lỗi, cần sửa",
  },
  leftOutRow: (no: string | null, name: string, reason: string): string =>
    no === null ? `${name}: ${reason}` : `Chỉ tiêu ${no}, ${name}: ${reason}`,
  mismatches: (cells: number): string =>
    `${cells} ô đọc lại khác với nội dung đã ghi: có thể vừa có người sửa số liệu. Xem lại các ô đó.`,
  mismatch: (expected: string, found: string): string => `Cần ${expected}, đang là ${found}.`,
  tooLargeForUndo: "Lần ghi này quá lớn để lưu lại nên không hoàn tác được bằng nút Hoàn tác.",
  nothingToCalculate: {
    noComputedColumn:
      "Bảng không có cột nào để tính: thêm cột “So với cùng kỳ”, “So với kế hoạch” hoặc “Còn phải thực hiện” rồi bấm lại.",
    noActualColumn:
      "Bảng không có cột thực hiện nên chưa tính được: thêm cột “Thực hiện” rồi bấm lại.",
    noDenominator:
      "Bảng không có cột kế hoạch và cột cùng kỳ nên chưa tính được: thêm một trong hai cột rồi bấm lại.",
  },
  clean: (total: number): string => `Đã kiểm tra ${total} chỉ tiêu: không thấy lỗi nào.`,
  findings: (counts: string): string => `Đã kiểm tra: ${counts}.`,
  severityCounts: {
    error: (count: number): string => `${count} lỗi phải sửa`,
    warning: (count: number): string => `${count} điều cần xem lại`,
    info: (count: number): string => `${count} lưu ý`,
  },
  severities: { error: "Lỗi", warning: "Cần xem lại", info: "Lưu ý" },
  more: (count: number): string => `… và ${count} mục khác. Mở ngăn Chỉ tiêu để xem hết.`,
  close: "Đóng",
  goTo: (address: string, sheet: string): string => `Đến ô ${address} (${sheet})`,
  nothingToShow: "Không có gì để hiện. Hãy mở ngăn Chỉ tiêu trong Excel.",
} as const;
