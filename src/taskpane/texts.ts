import { outcomeTexts } from "../core/wording/outcomeTexts";
import type { UndoableAction } from "../workflows/outcomes";
import type { PaneTask } from "./paneState";

const undoLabels: Readonly<Record<UndoableAction, string>> = {
  calculate: "Hoàn tác tính lại",
  summarise: "Hoàn tác xuất biểu",
  fill: "Hoàn tác nhập số liệu",
  repair: "Hoàn tác sửa lỗi",
  list: "Hoàn tác xuất danh sách",
  flags: "Hoàn tác đánh dấu",
};

const undoneTexts: Readonly<Record<UndoableAction, (cells: number) => string>> = {
  calculate: (cells) => `Đã hoàn tác lần tính lại: ${cells} ô trở về như trước.`,
  summarise: () => "Đã hoàn tác việc xuất biểu tổng hợp.",
  fill: (cells) => `Đã hoàn tác lần nhập số liệu: ${cells} ô trở về như trước.`,
  repair: (cells) => `Đã hoàn tác lần sửa lỗi: ${cells} ô trở về như trước.`,
  list: () => "Đã hoàn tác việc xuất danh sách kiểm tra.",
  flags: () => "Phần đánh dấu trên bảng đã trở về như trước.",
};

const changedSinceTexts: Readonly<Record<UndoableAction, string>> = {
  calculate:
    "Chưa hoàn tác: các ô dưới đây đã được sửa sau lần tính lại. Hoàn tác lúc này sẽ làm mất phần vừa sửa.",
  summarise:
    "Chưa hoàn tác: biểu tổng hợp đã được sửa sau khi xuất. Hoàn tác lúc này sẽ làm mất phần vừa sửa.",
  fill: "Chưa hoàn tác: các ô dưới đây đã được sửa sau khi ghi. Hoàn tác lúc này sẽ làm mất phần vừa sửa.",
  repair:
    "Chưa hoàn tác: các ô dưới đây đã được sửa tiếp sau lần sửa lỗi. Hoàn tác lúc này sẽ làm mất phần vừa sửa.",
  list: "Chưa hoàn tác: danh sách đã được sửa sau khi xuất. Hoàn tác lúc này sẽ làm mất phần vừa sửa.",
  // Marks hold no contents that could have been changed.
  flags: "",
};

const afterAction: Readonly<Record<UndoableAction, string>> = {
  calculate: "lần tính lại",
  summarise: "khi xuất biểu",
  fill: "khi ghi",
  repair: "lần sửa lỗi",
  list: "khi xuất danh sách",
  flags: "khi đánh dấu",
};

const taskTexts: Readonly<Record<PaneTask, string>> = {
  open: "Đang đọc bảng…",
  preview: "Đang tính thử…",
  calculate: "Đang tính lại…",
  check: "Đang kiểm tra…",
  summarise: "Đang xuất biểu tổng hợp…",
  undo: "Đang hoàn tác…",
  threshold: "Đang lưu ngưỡng…",
  table: "Đang đọc bảng…",
  columns: "Đang đọc lại các cột…",
  goTo: "Đang chuyển đến ô…",
  fill: "Đang ghi số liệu…",
  repair: "Đang ghi và kiểm tra lại…",
  flags: "Đang đánh dấu bảng…",
};

/** All texts of the pane; those the ribbon commands also say are in `core/wording`. */
export const texts = {
  ...outcomeTexts,

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

  follow: "Theo dõi",
  fill: "Nhập số liệu",
  indicators: "Chỉ tiêu",
  export: "Xuất",
  table: "Bảng",
  otherSheets: "Trang tính khác",
  tableChosen: (address: string): string => `Đang làm việc với bảng ở vùng ${address}.`,

  columns: "Cột",
  doubtfulColumns: (count: number): string => `${count} cột còn ngờ`,
  columnsHint:
    "Chọn lại nếu cột nào bị hiểu sai. Lựa chọn được nhớ cùng sổ làm việc; các ô không bị sửa.",
  columnLabel: (letters: string): string => `Cột ${letters}:`,
  noHeading: "(không có tiêu đề)",
  noRole: "Không dùng",
  doubtful: "còn ngờ",
  decided: "đã chọn",
  forgetColumns: "Đọc lại như ban đầu",
  columnDecided: (letters: string, role: string): string =>
    `Đã đọc lại bảng: cột ${letters} là “${role}”.`,
  columnLeftOut: (letters: string): string => `Đã đọc lại bảng: không dùng cột ${letters}.`,
  columnsForgotten: "Đã bỏ các lựa chọn và đọc lại bảng như ban đầu.",
  headerPointed: "Đã lấy dòng tiêu đề. Hãy chọn vai trò của các cột dưới đây.",
  noHeader:
    "Chưa lấy được dòng tiêu đề: hãy chọn từ 1 đến 6 dòng ngay trên số liệu của bảng rồi bấm lại.",
  columnNeeded: (letters: string): string =>
    `Chưa đổi vai trò cột ${letters}: đổi như vậy thì bảng không còn đủ cột để đọc.`,

  actions: "Việc cần làm",
  preview: "Xem trước",
  previewHint: "Liệt kê những ô sẽ thay đổi, chưa ghi vào bảng",
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

  nothingChanged: "Các ô tính đã đúng, không phải ghi gì.",
  wouldWrite: (cells: number): string => `Tính lại sẽ ghi ${cells} ô. Chưa ghi gì vào bảng.`,
  wouldWriteNothing: "Các ô tính đã đúng, Tính lại sẽ không đổi gì.",
  flagsWritten: "Đã cập nhật phần đánh dấu trên bảng.",
  flagsWouldChange: "Phần đánh dấu trên bảng sẽ được cập nhật.",
  keptCells: (cells: number): string =>
    `${cells} ô có số sẵn được giữ nguyên vì dòng đó chưa tính được.`,
  leftOut: (rows: number): string => `${rows} dòng có số liệu nhưng chưa tính được`,
  cellsWritten: (cells: number): string => `Các ô đã ghi: ${cells}`,
  cellsToWrite: (cells: number): string => `Các ô sẽ ghi: ${cells}`,
  moreChanges: (cells: number): string => `… và ${cells} ô khác.`,
  blank: "(trống)",
  formulaWithoutResult: "công thức, chưa có kết quả",
  becomes: "thành",
  writePreview: "Ghi vào bảng",
  cancel: "Thôi",

  textFigures: (cells: number): string => `${cells} ô số đang lưu ở dạng chữ`,
  textFiguresTitle: (cells: number): string => `Số dạng chữ: ${cells} ô`,
  textFiguresReason:
    "Công thức Excel không dùng được số ở dạng chữ. Chuyển các ô dưới đây thành số? Có thể hoàn tác.",
  textFiguresLeft:
    "Dòng có số ở dạng chữ chưa được tính phần trăm, vì công thức Excel không dùng được số ở dạng chữ.",
  fixNumbers: "Chuyển thành số và tính lại",
  calculateAsIs: "Để nguyên",

  summarised: (sheet: string): string => `Đã lập biểu trên trang tính “${sheet}”.`,
  summaryLost: (cells: number): string =>
    ` ${cells} ô đã gõ thêm ở giữa biểu không giữ được; cần lấy lại thì bấm Hoàn tác.`,
  summaryReplaced: (sheet: string): string => `Đã lập lại biểu trên trang tính “${sheet}”.`,

  undone: undoneTexts,
  nothingToUndo: "Không còn gì để hoàn tác.",
  changedSince: changedSinceTexts,
  movedSince: (action: UndoableAction, rows: number): string =>
    `Chưa hoàn tác: các dòng đã bị chèn, xóa hoặc sắp xếp lại sau ${afterAction[action]}, nên ${rows} dòng dưới đây không còn là dòng đã ghi. Đưa các dòng về chỗ cũ (Ctrl+Z trong Excel) rồi bấm Hoàn tác lần nữa, hoặc tự sửa các ô đã ghi.`,
  nowRow: (name: string): string => `nay là: ${name}`,
  noRowNow: "nay không phải dòng chỉ tiêu",

  dismiss: "Đóng thông báo",
  errorDetail: "Chi tiết để báo lỗi",
  outsideExcel:
    "Trang này là ngăn của phần bổ trợ Chỉ Tiêu. Hãy mở nó từ thẻ Chỉ tiêu trong Excel.",
  officeMissing:
    "Không tải được thư viện của Office. Kiểm tra kết nối mạng, rồi đóng và mở lại ngăn này.",
};
