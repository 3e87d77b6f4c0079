/** What the summary sheet says. It is a Vietnamese document whatever language the pane is in. */
export const summarySheetTexts = {
  title: "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
  countsHeading: "1. Số chỉ tiêu theo kết quả",
  countColumns: ["Kết quả", "Số chỉ tiêu", "Tỷ lệ (%)"],
  /** The threshold stands between the two pieces. */
  reached: ["Đạt và vượt trên ", "%"],
  below: ["Đạt dưới ", "%"],
  /** Behind these, where some indicators have a threshold of their own. */
  orOwn: { reached: " (hoặc ngưỡng riêng)", below: " (hoặc dưới ngưỡng riêng)" },
  total: "Tổng số",
  threshold: "Ngưỡng đánh giá (% so với kế hoạch năm)",
  flaggedHeading: "2. Chỉ tiêu dưới ngưỡng và chưa thực hiện",
  nothingFlagged: "Không có chỉ tiêu dưới ngưỡng hoặc chưa thực hiện.",
  flaggedOutdated:
    "Số liệu trong bảng đã thay đổi: bấm Xuất biểu tổng hợp để lập lại danh sách này.",
  explanation: {
    cause: "Nguyên nhân",
    remedy: "Giải pháp",
    prospect: "Khả năng hoàn thành",
  },
  listHeading: "3. Kết quả từng chỉ tiêu",
  listColumns: [
    "TT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Kế hoạch",
    "Thực hiện",
    "So với KH (%)",
    "Đánh giá",
  ],
  markBefore: "Lập bằng Chỉ Tiêu từ trang tính “",
  markAfter: "”",
} as const;
