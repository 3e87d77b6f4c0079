/** What the summary sheet says. It is a Vietnamese document whatever language the pane is in. */
export const summarySheetTexts = {
  title: "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
  /** Where the person has named nobody. */
  recipients: ["……;", "Lưu: VT, ……"],
  countsHeading: {
    byGroup: "Số chỉ tiêu theo kết quả và theo nhóm",
    whole: "Số chỉ tiêu theo kết quả",
  },
  group: "Nhóm chỉ tiêu",
  /** Indicators that stand above the first group. */
  noGroup: "Ngoài các nhóm",
  allGroups: "Tổng số",
  total: "Tổng số chỉ tiêu",
  share: "Tỷ lệ (%)",
  /** How the counts of those that reach the threshold and those below it are headed: it stands between the two pieces. */
  reached: {
    above: ["Đạt và vượt trên ", "%"],
    atLeast: ["Đạt từ ", "% kế hoạch trở lên"],
  },
  below: {
    above: ["Đạt dưới ", "%"],
    atLeast: ["Đạt dưới ", "% kế hoạch"],
  },
  waiting: { yearEnd: "Đánh giá cuối năm", notAssessable: "Chưa đủ điều kiện đánh giá" },
  /** Behind these, where some indicators have a threshold of their own. */
  orOwn: { reached: " (hoặc ngưỡng riêng)", below: " (hoặc dưới ngưỡng riêng)" },
  threshold: "Ngưỡng đánh giá (% so với kế hoạch năm)",
  /** In the course of the year, and when it is over. */
  flaggedHeading: {
    course: "Chỉ tiêu dưới ngưỡng và chưa thực hiện",
    year: "Chỉ tiêu không đạt kế hoạch và chưa thực hiện",
  },
  nothingFlagged: {
    course: "Không có chỉ tiêu dưới ngưỡng hoặc chưa thực hiện.",
    year: "Không có chỉ tiêu không đạt kế hoạch.",
  },
  flaggedOutdated:
    "Số liệu trong bảng đã thay đổi: bấm Xuất biểu tổng hợp để lập lại danh sách này.",
  explanation: {
    cause: "Nguyên nhân",
    remedy: "Giải pháp",
    prospect: "Khả năng hoàn thành",
  },
  chartHeading: "Biểu đồ so với kế hoạch",
  chartTitle: "So với kế hoạch năm (%)",
  /** A chart that shows only some of the indicators: from this one to that. */
  chartPart: " – chỉ tiêu thứ {first} đến {last}",
  chartSeries: {
    course: { reached: "Đạt ngưỡng", short: "Dưới ngưỡng", line: "Ngưỡng đánh giá" },
    year: { reached: "Đạt và vượt kế hoạch", short: "Không đạt kế hoạch", line: "Kế hoạch" },
  },
  chartColumns: ["Số liệu biểu đồ", "Đạt", "Chưa đạt", "Ngưỡng"],
  listHeading: "Kết quả từng chỉ tiêu",
  statusColumn: "Đánh giá",
  markBefore: "Lập bằng Chỉ Tiêu từ trang tính “",
  markAfter: "”",
} as const;
