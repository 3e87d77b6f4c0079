import type { Severity } from "../core/model/finding";
import type { UndoableAction } from "../workflows/outcomes";
import type { PaneTask } from "./paneState";

const undoLabels: Readonly<Record<UndoableAction, string>> = {
  calculate: "Hoàn tác tính lại",
  summarise: "Hoàn tác biểu tổng hợp",
};

const undoneTexts: Readonly<Record<UndoableAction, (cells: number) => string>> = {
  calculate: (cells) => `Đã hoàn tác lần tính lại: ${cells} ô trở về như trước.`,
  summarise: () => "Đã hoàn tác việc xuất biểu tổng hợp.",
};

const changedSinceTexts: Readonly<Record<UndoableAction, string>> = {
  calculate:
    "Chưa hoàn tác: các ô dưới đây đã được sửa sau lần tính lại. Hoàn tác lúc này sẽ làm mất phần vừa sửa.",
  summarise:
    "Chưa hoàn tác: biểu tổng hợp đã được sửa sau khi xuất. Hoàn tác lúc này sẽ làm mất phần vừa sửa.",
};

const taskTexts: Readonly<Record<PaneTask, string>> = {
  open: "Đang đọc bảng…",
  preview: "Đang tính thử…",
  calculate: "Đang tính lại…",
  check: "Đang kiểm tra…",
  summarise: "Đang xuất biểu tổng hợp…",
  undo: "Đang hoàn tác…",
  threshold: "Đang lưu ngưỡng…",
  goTo: "Đang chuyển đến ô…",
};

const severityTitles: Readonly<Record<Severity, string>> = {
  error: "Lỗi phải sửa",
  warning: "Cần xem lại",
  info: "Lưu ý",
};

const severityCounts: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => `${count} lỗi phải sửa`,
  warning: (count) => `${count} điều cần xem lại`,
  info: (count) => `${count} lưu ý`,
};

/** Texts only the pane shows; whatever the other entry points also say is in `core/wording`. */
export const texts = {
  product: "Chỉ tiêu",
  tasks: taskTexts,
  stillEditing: "Nếu đang nhập dở một ô, nhấn Enter trong Excel để kết thúc nhập ô.",

  reread: "Đọc lại bảng",
  found: (indicators: string, groups: number): string =>
    groups === 0 ? `${indicators} chỉ tiêu` : `${indicators} chỉ tiêu trong ${groups} nhóm`,
  noTableTitle: "Chưa thấy bảng chỉ tiêu",
  chooseSheet: "Chọn trang tính có bảng:",
  readSheet: "Đọc",
  noSheets: "Sổ làm việc không có trang tính nào đang hiện.",
  rereadButton: "Đọc lại",

  actions: "Việc cần làm",
  calculate: "Tính lại",
  preview: "Xem trước",
  previewHint: "Liệt kê những ô sẽ thay đổi, chưa ghi vào bảng",
  check: "Kiểm tra",
  summarise: "Xuất biểu tổng hợp",
  undo: "Hoàn tác",
  undoLabels,
  nothingToUndoHint: "Chưa có gì để hoàn tác",

  threshold: "Ngưỡng đạt (%)",
  thresholdChoices: "Mức thường dùng theo kỳ báo cáo",
  thresholdPeriods: { 25: "3 tháng", 50: "6 tháng", 75: "9 tháng", 100: "cả năm" },
  thresholdProblem: "Nhập một số lớn hơn 0 và không quá 1000, ví dụ 50 hoặc 49,5.",
  thresholdSet: (threshold: string): string =>
    `Ngưỡng hiện nay là ${threshold}. Bấm Tính lại để bảng đánh dấu theo ngưỡng này.`,

  result: "Kết quả",
  total: (count: string): string => `${count} chỉ tiêu`,
  sentence: "Câu tổng hợp cho báo cáo",
  copy: "Chép câu",
  copied: "Đã chép câu tổng hợp.",
  copyBySelection:
    "Trình duyệt không cho chép tự động. Câu đã được bôi đen: nhấn Ctrl+C (trên Mac: ⌘C) để chép.",

  noFlagged: "Không có chỉ tiêu nào dưới ngưỡng.",
  cell: "ô",
  goTo: (address: string): string => `đến ô ${address}`,

  checkedClean: "Đã kiểm tra: không thấy lỗi nào.",
  checked: (counts: string): string => `Đã kiểm tra: ${counts}.`,
  severityCounts,
  findings: "Kết quả kiểm tra",
  severityTitles,
  wholeTable: "cả bảng",

  written: (cells: number): string => `Đã ghi ${cells} ô.`,
  nothingChanged: "Các ô tính đã đúng, không phải ghi gì.",
  wouldWrite: (cells: number): string => `Tính lại sẽ ghi ${cells} ô. Chưa ghi gì vào bảng.`,
  wouldWriteNothing: "Các ô tính đã đúng, Tính lại sẽ không đổi gì.",
  flagsWritten: "Đã cập nhật phần đánh dấu dưới ngưỡng.",
  flagsWouldChange: "Phần đánh dấu dưới ngưỡng sẽ được cập nhật.",
  keptCells: (cells: number): string =>
    `${cells} ô có số sẵn được giữ nguyên vì dòng đó không đủ số liệu để tính.`,
  leftOut: (rows: number): string => `${rows} dòng có số liệu nhưng chưa tính được`,
  leftOutReasons: {
    storedAsText: "số lưu ở dạng chữ",
    ambiguous: "số đọc được nhiều cách, cần gõ lại",
    error: "ô báo lỗi, cần sửa",
  },
  mismatches: (cells: number): string =>
    `${cells} ô đọc lại khác với nội dung đã ghi: có thể vừa có người sửa số liệu. Xem lại các ô đó.`,
  mismatch: (expected: string, found: string): string => `cần ${expected}, đang là ${found}`,
  tooLargeForUndo: "Lần ghi này quá lớn để lưu lại nên không hoàn tác được bằng nút Hoàn tác.",
  changesTitle: (cells: number): string => `Danh sách ${cells} ô`,
  moreChanges: (cells: number): string => `… và ${cells} ô khác.`,
  blank: "(trống)",
  becomes: "thành",
  writePreview: "Ghi vào bảng",
  cancel: "Thôi",

  nothingToCalculate: {
    noComputedColumn:
      "Bảng không có cột nào để tính: thêm cột “So với cùng kỳ”, “So với kế hoạch” hoặc “Còn phải thực hiện” rồi bấm Tính lại.",
    noActualColumn:
      "Bảng không có cột thực hiện nên chưa tính được: thêm cột “Thực hiện” rồi bấm Tính lại.",
    noDenominator:
      "Bảng không có cột kế hoạch và cột cùng kỳ nên chưa tính được: thêm một trong hai cột rồi bấm Tính lại.",
  },

  textFigures: (cells: number): string => `${cells} ô số đang lưu ở dạng chữ`,
  textFiguresTitle: (cells: number): string => `Số dạng chữ: ${cells} ô`,
  textFiguresReason:
    "Công thức Excel không dùng được số ở dạng chữ. Chuyển các ô dưới đây thành số? Có thể hoàn tác.",
  textFiguresLeft:
    "Dòng có số ở dạng chữ chưa được tính phần trăm, vì công thức Excel không dùng được số ở dạng chữ.",
  fixNumbers: "Chuyển thành số và tính lại",
  calculateAsIs: "Để nguyên",

  summarised: (sheet: string): string => `Đã lập biểu trên trang tính “${sheet}”.`,
  summaryReplaced: (sheet: string): string => `Đã lập lại biểu trên trang tính “${sheet}”.`,

  undone: undoneTexts,
  nothingToUndo: "Không còn gì để hoàn tác.",
  changedSince: changedSinceTexts,

  dismiss: "Đóng thông báo",
  errorDetail: "Chi tiết để báo lỗi",
  outsideExcel:
    "Trang này là ngăn của phần bổ trợ Chỉ Tiêu. Hãy mở nó từ thẻ Chỉ tiêu trong Excel.",
  officeMissing:
    "Không tải được thư viện của Office. Kiểm tra kết nối mạng, rồi đóng và mở lại ngăn này.",
};
