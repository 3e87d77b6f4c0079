import type { ReportOrientation, ReportPart, WordingChoice } from "../../core/model/reportChoices";
import type { ExportedAs } from "./exportState";

const parts: Readonly<Record<ReportPart, string>> = {
  heading: "Phần đầu: cơ quan, quốc hiệu, tiêu ngữ",
  counts: "Số lượng chỉ tiêu theo kết quả, theo nhóm",
  flagged: "Danh sách chỉ tiêu chưa đạt, kèm giải trình",
  chart: "Biểu đồ so với kế hoạch (biểu tổng hợp, tệp Excel)",
  signature: "Nơi nhận, chữ ký",
};

const orientations: Readonly<Record<ReportOrientation, string>> = {
  auto: "Tự động",
  portrait: "Dọc",
  landscape: "Ngang",
};

const reached: Readonly<Record<WordingChoice["reached"], (threshold: string) => string>> = {
  above: (threshold) => `“đạt và vượt trên ${threshold}%”`,
  atLeast: (threshold) => `“đạt từ ${threshold}% kế hoạch trở lên”`,
};

const waiting: Readonly<Record<WordingChoice["waiting"], string>> = {
  yearEnd: "“được đánh giá vào cuối năm”",
  notAssessable: "“chưa đủ điều kiện đánh giá”",
};

/** What “Xuất” says. */
export const exportTexts = {
  documents: "Tệp và bản sao chép",
  summarise: "Xuất biểu tổng hợp",
  undoSummary: "Hoàn tác xuất biểu",
  word: "Xuất Word (.docx)",
  excel: "Xuất tệp Excel",
  csv: "Xuất CSV",
  copyTable: "Sao chép bảng",
  copyReport: "Sao chép đoạn văn",
  openFindings: (count: number): string => `Còn ${count} điểm cần xem lại ở Kiểm tra.`,
  goToCheck: "Đến Kiểm tra",
  choices: "Cách trình bày",
  choicesHint:
    "Câu tổng hợp và toàn bộ bảng chỉ tiêu luôn có. Lựa chọn được lưu cùng tệp Excel này.",
  partsTitle: "Các phần",
  parts,
  orientationTitle: "Khổ giấy A4",
  orientations,
  reachedTitle: "Cách viết chỉ tiêu đạt ngưỡng",
  reached,
  reachedByYear: "Báo cáo cả năm nêu số chỉ tiêu vượt, đạt và không đạt kế hoạch.",
  waitingTitle: "Cách viết chỉ tiêu chưa đánh giá",
  waiting,
  report: "Đoạn văn cho báo cáo",
  heading: "Thông tin văn bản",
  headingHint:
    "Để trống thì trong văn bản có dấu chấm lửng để điền tay. Được lưu cùng tệp Excel này. Sửa thẳng trên trang tính “Tổng hợp” thì biểu giữ chỗ đã sửa; Word vẫn theo thông tin ở đây.",
  fields: {
    superior: "Cơ quan cấp trên",
    issuer: "Cơ quan ban hành",
    number: "Số, ký hiệu",
    place: "Địa danh",
    date: "Ngày ban hành",
    capacity: "Quyền hạn, chức vụ của người ký (mỗi dòng một ý)",
    signer: "Họ và tên người ký",
    recipients: "Nơi nhận (mỗi dòng một nơi)",
  },
  examples: {
    superior: "UBND tỉnh …",
    issuer: "UBND xã …",
    number: "05/BC-UBND",
    place: "Tên xã, phường",
    capacity: "TM. Ủy ban nhân dân\nChủ tịch",
    signer: "Nguyễn Văn A",
    recipients: "- UBND tỉnh (b/c);\n- Lưu: VT, KT.",
  },
  working: "Đang lập văn bản…",
  done: {
    word: (file: string): string =>
      `Đã lập ${file} và gửi tới thư mục tải về. Máy không tải được từ ngăn này (như Excel trên Mac) thì bấm Sao chép bảng, Sao chép đoạn văn rồi dán vào Word.`,
    excel: (file: string): string =>
      `Đã lập ${file} và gửi tới thư mục tải về. Không thấy tệp thì bấm Xuất biểu tổng hợp, bấm chuột phải vào tên trang tính vừa lập, chọn Di chuyển hoặc Sao chép (Move or Copy) › (sổ mới), đánh dấu Tạo bản sao (Create a copy); trong sổ mới chọn Dữ liệu › Sửa liên kết (Edit Links) › Ngắt liên kết (Break Link), rồi lưu.`,
    csv: (file: string): string => `Đã lập ${file} và gửi tới thư mục tải về.`,
    table: (): string => "Đã sao chép bảng: dán vào Word hoặc thư điện tử bằng Ctrl+V.",
    report: (): string => "Đã sao chép đoạn văn: dán vào Word bằng Ctrl+V.",
  } satisfies Readonly<Record<ExportedAs, (file: string) => string>>,
  workbookOpened:
    "Đã mở một sổ làm việc mới chỉ có biểu tổng hợp, số liệu không còn nối với bảng này. Sang cửa sổ đó, bấm Ctrl+S để lưu. Chưa thấy cửa sổ mới (trên Mac, nó có thể ở phía sau) thì bấm Tải tệp về.",
  downloadWorkbook: "Tải tệp về",
  notCopied: "Excel không cho ngăn này sao chép. Hãy bôi đen đoạn văn bên dưới rồi bấm Ctrl+C.",
  notWritten: "Chưa lập được văn bản. Đóng ngăn Chỉ Tiêu, mở lại rồi bấm lần nữa.",
  saved: "Đã lưu.",
  notSaved:
    "Chưa lưu được cùng tệp Excel. Nếu đang gõ dở trong một ô của Excel, bấm Enter rồi chọn hoặc nhập lại ở đây.",
} as const;
