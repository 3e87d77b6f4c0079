import type { FilledRole, UnmatchedValue } from "../../core/model/filling";
import type { NothingToFill, SkippedRow } from "../../workflows/fillOutcomes";
import { mostMegabytes } from "./fileLimits";
import type { FileRefusal, FillTask, FillWay, RowFilter } from "./fillState";

const ways: Readonly<Record<FillWay, string>> = {
  rows: "Từng dòng",
  block: "Dán",
  sheet: "Trang tính",
  files: "Tệp",
  report: "Báo cáo",
};

const filters: Readonly<Record<RowFilter, string>> = {
  missing: "Chưa nhập",
  below: "Dưới ngưỡng",
  all: "Tất cả",
};

const roles: Readonly<Record<FilledRole, string>> = { actual: "Thực hiện", samePeriod: "Cùng kỳ" };

const tasks: Readonly<Record<Exclude<FillTask, "writing">, string>> = {
  reading: "Đang đọc tệp…",
  planning: "Đang khớp số liệu với bảng…",
};

const nothingToFill: Readonly<Record<NothingToFill, string>> = {
  empty: "Chưa có gì để nhập: nội dung đang trống.",
  noValues: "Không tìm thấy số liệu nào trong nội dung này. Cần ít nhất một cột số.",
  noColumn: "Bảng không có cột này. Chọn cột khác, hoặc thêm cột vào bảng rồi đọc lại.",
  noSourceColumn: "Nguồn là một bảng chỉ tiêu nhưng không có cột cần lấy. Chọn lại “Lấy cột”.",
  severalColumns:
    "Nguồn có nhiều cột số mà không cột nào ghi rõ tên. Chỉ chép cột tên (hoặc số thứ tự) và một cột số.",
  sheetMissing: "Không còn trang tính này. Chọn trang tính khác.",
  sameTable: "Nguồn chính là bảng đang mở. Chọn nguồn khác.",
};

const skipped: Readonly<Record<SkippedRow["reason"], string>> = {
  rowGone: "không còn dòng này trong bảng",
  severalRows: "có nhiều dòng giống nhau",
  changedSince: "ô đã được sửa sau khi xem trước",
};

const unmatchedReasons: Readonly<Record<UnmatchedValue["reason"], string>> = {
  noCandidate: "Không có dòng nào giống.",
  severalRows: "Nhiều dòng giống như nhau.",
  severalValues: "Nhiều số cùng giống một dòng.",
  noAndNameDiffer: "Số thứ tự và tên chỉ hai dòng khác nhau.",
};

const fileRefused: Readonly<Record<FileRefusal, (file: string) => string>> = {
  tooLarge: (file) =>
    `Tệp “${file}” lớn hơn ${mostMegabytes} MB nên không mở. Chép riêng bảng số liệu sang tệp mới rồi chọn lại.`,
  unknownType: (file) =>
    `Không đọc được loại tệp “${file}”. Chọn tệp .xlsx, .csv hoặc .tsv (tệp .xls: mở bằng Excel rồi lưu thành .xlsx).`,
  passwordProtected: (file) =>
    `Tệp “${file}” có mật khẩu mở tệp nên không đọc được. Bỏ mật khẩu trong Excel, lưu lại rồi chọn lại.`,
  damaged: (file) =>
    `Tệp “${file}” bị hỏng hoặc chưa tải về đủ nên không đọc được. Xin lại tệp gốc rồi chọn lại.`,
};

/** All texts of “Nhập số liệu”. */
export const fillTexts = {
  ways,
  waysLabel: "Nguồn số liệu",
  filters,
  filtersLabel: "Lọc dòng",
  roles,
  roleLabel: "Nhập vào cột",
  tasks,
  stop: "Dừng",
  stopped: "Đã dừng. Chưa ghi gì vào bảng.",
  search: "Tìm chỉ tiêu",
  searchHint: "Tìm theo tên hoặc số thứ tự, không cần dấu",
  noRows: "Không có dòng nào phù hợp.",
  keys: "Enter: dòng sau · Shift+Enter: dòng trước · Esc: trả lại số cũ · Ctrl+Enter: ghi",
  more: (rows: number): string => `Hiện thêm ${rows} dòng`,
  rows: "Danh sách chỉ tiêu",
  plan: "Kế hoạch",
  samePeriod: "Cùng kỳ",
  actual: "Thực hiện",
  shortPlan: "KH",
  shortSamePeriod: "CK",
  shortActual: "TH",
  blank: "trống",
  ofPlan: "so với kế hoạch",
  ofSamePeriod: "so với cùng kỳ",
  shortOfSamePeriod: "CK",
  readAs: (number: string): string => `Hiểu là ${number}.`,
  leftBlank: "Để trống thì số trong bảng được giữ nguyên. Muốn xóa số, hãy xóa ô trong Excel.",
  reading: (number: string, words: string | null): string =>
    words === null ? number : `${number} (${words})`,
  askReading: (text: string): string => `“${text}” là:`,
  unsaved: (count: number): string => `Có ${count} số chưa ghi`,
  discard: "Bỏ",
  discarded: (count: number): string => `Đã bỏ ${count} số chưa ghi.`,
  takeBack: "Lấy lại",
  forgetLost: "Không giữ nữa",
  toPreview: "Ghi vào bảng…",
  toPreviewHint: "Xem lại trước khi ghi (Ctrl+Enter)",
  nothingTyped: "Chưa có số nào mới để ghi.",
  rowsGone: (values: string): string =>
    `Không tìm thấy dòng trong bảng cho các số chưa ghi sau: ${values}. Hãy nhập lại vào đúng dòng.`,
  draftsRestored: (count: number): string => `Đã mở lại ${count} số nhập dở lần trước.`,
  draftsDropped: (count: number): string =>
    `${count} số chưa ghi không lưu tạm được cùng sổ làm việc vì quá nhiều hoặc quá dài. Hãy ghi vào bảng trước khi đóng.`,

  blockLabel: "Dán số liệu vào đây",
  blockHint:
    "Chép từ Excel, Word hoặc thư điện tử: một cột số theo đúng thứ tự bảng, hai cột (số thứ tự hoặc tên, và số liệu), hay cả bảng.",
  match: "Khớp vào bảng",
  sheetLabel: "Trang tính",
  sheetHint: "Lấy số liệu từ một trang tính khác của sổ làm việc này.",
  noSheets: "Sổ làm việc không có trang tính nào khác.",
  chooseFiles: "Chọn tệp…",
  filesLabel: "Tệp .xlsx, .csv hoặc .tsv",
  filesHint:
    "Chọn nhiều tệp khi cần cộng số liệu của các đơn vị cũ trước khi sáp nhập. Tệp chỉ được đọc trên máy này.",
  fileSheet: (file: string): string => `Trang tính của ${file}`,
  anySheet: "Tự tìm trang tính có bảng",
  oldUnits: (files: number): string =>
    `Số liệu của ${files} tệp được cộng lại theo từng chỉ tiêu; tỷ lệ thì không cộng mà hỏi lại.`,
  sourceRoleLabel: "Lấy cột",
  anySourceRole: "Tự chọn",
  sourceRoles: { actual: "Thực hiện", samePeriod: "Cùng kỳ", plan: "Kế hoạch" },
  fileRefused,
  reportLabel: "Dán đoạn báo cáo",
  reportHint:
    "Ví dụ: “Tổng sản lượng lương thực có hạt là 2.300 tấn, đạt 55,42% KH”. Số liệu được tìm trong câu và khớp với chỉ tiêu.",
  findValues: "Lấy số liệu",
  compare: "Đối chiếu",
  compareHint: "Liệt kê số trong báo cáo khác với bảng, không ghi gì",
  nothingCompared: "Không tìm thấy số nào trong đoạn này để đối chiếu với bảng.",
  reportSays: (said: string): string => `báo cáo ghi ${said}`,

  previewTitle: "Xem trước khi ghi",
  previewColumn: (role: string): string => `Cột “${role}”`,
  taken: (from: string, column: string, rows: number): string =>
    `Lấy từ ${from}, cột ${column}: khớp ${rows} dòng.`,
  otherPeriod: (source: string, wanted: string): string =>
    `Nguồn là số liệu ${source}, còn cột cần nhập là ${wanted}. Xem lại đã chọn đúng nguồn chưa.`,
  addedUp: (units: number): string => `Số liệu của ${units} đơn vị cũ được cộng lại.`,
  otherSheets: "Lấy trang tính khác",
  sheetTaken: (sheet: string, matches: number): string => `${sheet} (${matches} dòng khớp)`,
  back: "Quay lại",
  write: (count: number): string => `Ghi vào bảng (${count})`,
  tickAll: "Chọn tất cả",
  conflicts: (count: number): string => `${count} ô đang có số khác`,
  conflictsHint: "Đánh dấu những dòng muốn thay bằng số mới.",
  unclear: (count: number): string => `${count} số chưa rõ cách đọc`,
  sourceError: "Ô ở nguồn đang báo lỗi: sửa ở nguồn rồi lấy lại số liệu.",
  unmatched: (count: number): string => `${count} số chưa rõ thuộc dòng nào`,
  fresh: (count: number): string => `${count} số mới`,
  same: (count: number): string => `${count} số đã có đúng trong bảng`,
  moreRows: (rows: number): string => `… và ${rows} dòng khác.`,
  becomes: "thành",
  unmatchedReasons,
  chooseRow: (value: string): string => `Dòng của số ${value}`,
  noRow: "Bỏ qua số này",
  notChosen: "– Chọn dòng –",
  otherRows: "Dòng khác",
  nothingInPlan: "Các số này đã có đúng trong bảng, không phải ghi gì.",

  filled: (cells: number): string => `Đã ghi ${cells} số.`,
  filledNothing: "Các số đã có đúng trong bảng, không phải ghi gì.",
  moved: (rows: number): string =>
    `${rows} dòng đã đổi chỗ trong lúc xem và được ghi đúng chỗ mới.`,
  undo: "Hoàn tác",
  calculate: "Tính lại",
  stalePercentages: "Cột phần trăm chưa theo số mới: bấm Tính lại.",
  refused: "Chưa ghi gì: bảng đã thay đổi sau khi xem trước.",
  skipped,
  planAnew: "Xem lại từ đầu",
  dismiss: "Đóng thông báo",
  nothingToFill,
} as const;
