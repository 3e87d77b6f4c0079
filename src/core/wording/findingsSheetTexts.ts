/** What the list of findings says. It is a Vietnamese document whatever language the pane is in. */
export const findingsSheetTexts = {
  title: "DANH SÁCH NỘI DUNG CẦN XEM LẠI",
  about: (sheet: string, period: string): string => `Trang tính “${sheet}” – ${period}`,
  checkedOn: (day: string): string => `Kiểm tra ngày ${day}`,
  noFindings: "Không thấy lỗi nào.",
  ignored: (count: number): string => `đã bỏ qua ${count} mục`,
  columns: ["TT", "Mức độ", "Ô", "Chỉ tiêu", "Nội dung", "Trạng thái", "Đã xử lý"],
  severities: { error: "Lỗi phải sửa", warning: "Cần xem lại", info: "Lưu ý" },
  wholeTable: "Cả bảng",
  standing: "Chưa xử lý",
  passedOver: (reason: string): string => `Đã bỏ qua: ${reason}`,
} as const;
