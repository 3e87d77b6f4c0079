import type { ExportedAs } from "./exportState";

/** What “Xuất” says. */
export const exportTexts = {
  documents: "Tệp và bản sao chép",
  word: "Xuất Word (.docx)",
  csv: "Xuất CSV",
  copyTable: "Sao chép bảng",
  copyReport: "Sao chép đoạn văn",
  report: "Đoạn văn cho báo cáo",
  heading: "Thông tin văn bản",
  headingHint:
    "Để trống thì trong văn bản có dấu chấm lửng để điền tay. Được lưu cùng tệp Excel này.",
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
    csv: (file: string): string => `Đã lập ${file} và gửi tới thư mục tải về.`,
    table: (): string => "Đã sao chép bảng: dán vào Word hoặc thư điện tử bằng Ctrl+V.",
    report: (): string => "Đã sao chép đoạn văn: dán vào Word bằng Ctrl+V.",
  } satisfies Readonly<Record<ExportedAs, (file: string) => string>>,
  notCopied: "Excel không cho ngăn này sao chép. Hãy bôi đen đoạn văn bên dưới rồi bấm Ctrl+C.",
  notWritten: "Chưa lập được văn bản. Đóng ngăn Chỉ Tiêu, mở lại rồi bấm lần nữa.",
  saved: "Đã lưu.",
  notSaved:
    "Chưa lưu được thông tin văn bản. Nếu đang gõ dở trong một ô của Excel, bấm Enter rồi sửa lại ô này.",
} as const;
