import type { Texts } from "./texts";

/** Every text in Vietnamese, as office staff write it. */
export const vi: Texts = {
  numbers: { thousands: ".", decimal: ",", countDigits: 2 },
  quotes: ["“", "”"],
  assessments: {
    reached: "Đạt",
    below: "Dưới ngưỡng",
    notStarted: "Chưa thực hiện",
    yearEnd: "Đánh giá cuối năm",
    missing: "Chưa có số liệu",
  },
  yearResults: { exceeded: "Vượt kế hoạch", met: "Đạt kế hoạch", notMet: "Không đạt kế hoạch" },
  shortYearResults: { exceeded: "Vượt", met: "Đạt", notMet: "Không đạt" },
  columnRoles: {
    no: "TT",
    name: "Chỉ tiêu",
    unit: "Đơn vị tính",
    plan: "Kế hoạch",
    samePeriod: "Cùng kỳ năm trước",
    actual: "Thực hiện",
    vsSamePeriod: "So với cùng kỳ (%)",
    vsPlan: "So với kế hoạch (%)",
    remaining: "Còn phải thực hiện",
    note: "Ghi chú",
  },
  periodOfYear: {
    month: "tháng {months} năm {year}",
    quarter: "quý I năm {year}",
    halfYear: "6 tháng đầu năm {year}",
    months: "{months} tháng năm {year}",
    year: "năm {year}",
    unknown: "kỳ báo cáo năm {year}",
  },
  period: {
    month: "tháng {months}",
    quarter: "quý I",
    halfYear: "6 tháng đầu năm",
    months: "{months} tháng",
    year: "cả năm",
    unknown: "kỳ báo cáo",
  },
  sentence: {
    lead: "Trong {n} chỉ tiêu giao đầu năm",
    has: "có ",
    judged: {
      above: {
        reached: "{n} chỉ tiêu {period} đạt và vượt trên {threshold}%",
        below: "{n} chỉ tiêu đạt dưới {threshold}%",
      },
      atLeast: {
        reached: "{n} chỉ tiêu {period} đạt từ {threshold}% kế hoạch trở lên",
        below: "{n} chỉ tiêu đạt dưới {threshold}% kế hoạch",
      },
    },
    waiting: {
      yearEnd: "{n} chỉ tiêu được đánh giá vào cuối năm",
      notAssessable: "{n} chỉ tiêu chưa đủ điều kiện đánh giá",
    },
    notStarted: "{n} chỉ tiêu chưa thực hiện",
    missing: "{n} chỉ tiêu chưa có số liệu",
    ofYear: {
      exceeded: "{n} chỉ tiêu vượt kế hoạch",
      met: "{n} chỉ tiêu đạt kế hoạch",
      notMet: "{n} chỉ tiêu không đạt kế hoạch",
    },
    amongNotMet: {
      some: " (trong đó {n} chỉ tiêu chưa thực hiện)",
      all: " (chưa thực hiện)",
    },
    ownNumbers: " (chỉ tiêu số {list} đánh giá theo ngưỡng riêng)",
    ownCount: " ({n} chỉ tiêu đánh giá theo ngưỡng riêng)",
    end: ".",
    empty: "Bảng chưa có chỉ tiêu nào để tổng hợp.",
    period: {
      month: "tháng {months}",
      quarter: "quý I",
      months: "{months} tháng đầu năm",
      halfYear: "6 tháng đầu năm",
      year: "cả năm",
      unknown: "trong kỳ báo cáo",
    },
  },
  errors: {
    sheetProtected:
      "Trang tính{subject} đang được bảo vệ nên chưa ghi gì vào bảng. Vào Review › Unprotect Sheet (Xem lại › Bỏ bảo vệ trang tính), rồi bấm lại.",
    sheetMissing:
      "Không tìm thấy trang tính{subject} trong tệp này. Có thể trang tính đã được đổi tên hoặc xóa; hãy chọn lại trang tính có bảng chỉ tiêu.",
    tooLarge:
      "Trang tính{subject} quá lớn, Excel không nhận hết trong một lần. Xóa các dòng, cột thừa ngoài bảng (hoặc chép riêng bảng sang tệp mới), rồi bấm lại.",
    cellBeingEdited:
      "Excel đang ở chế độ sửa ô nên chưa nhận lệnh. Bấm Enter để xong ô đang gõ (hoặc Esc để bỏ), rồi bấm lại.",
    hostUnavailable:
      "Không kết nối được với Excel. Đóng ngăn Chỉ Tiêu rồi mở lại; nếu vẫn lỗi, lưu tệp và khởi động lại Excel.",
    excelTooOld:
      "Bản Excel này chưa đủ mới để chạy Chỉ Tiêu. Cần Excel 2021, Microsoft 365 hoặc Excel trên web; hãy cập nhật Excel rồi mở lại.",
    changedMeanwhile:
      "Trang tính{subject} vừa được người khác hoặc cửa sổ khác sửa nên chưa ghi gì. Kiểm tra lại bảng rồi bấm lại.",
    unknown:
      "Có lỗi ngoài dự kiến, chưa ghi gì vào bảng. Lưu tệp, mở lại Excel rồi thử lại; nếu vẫn lỗi, báo cho người phụ trách kèm mã “{code}”.",
  },
  noTable: {
    emptyWorkbook:
      "Trang tính{subject} chưa có gì. Mở trang tính có bảng chỉ tiêu kế hoạch, rồi bấm lại.",
    noPlanTable:
      "Không thấy bảng chỉ tiêu kế hoạch trên trang tính{subject}. Bảng cần có dòng tiêu đề với cột tên chỉ tiêu và cột kế hoạch (hoặc % so với kế hoạch). Mở đúng trang tính có bảng rồi bấm lại.",
    sheetMissing:
      "Tệp không có trang tính{subject}. Kiểm tra lại tên, hoặc chọn một trang tính khác.",
  },
  subjects: {
    indicator: "Chỉ tiêu {no}",
    subRow: "Dòng “{name}”",
    subRowOfIndicator: "Dòng “{name}” (thuộc chỉ tiêu {no})",
    cell: "Ô {cell}",
    table: "Bảng chỉ tiêu",
  },
  unknownFinding: "{subject}: cần xem lại ({check}).",
};
