import type { Severity } from "../../core/model/finding";
import type { RepairKind } from "../../workflows/repairs";

const repairs: Readonly<Record<RepairKind, string>> = {
  numbers: "Chuyển số đang lưu dạng chữ thành số; giá trị giữ nguyên.",
  formulas: "Thay nội dung ô bằng công thức của Tính lại.",
  ownRow: "Sửa công thức để lấy số của chính dòng này, như các dòng khác trong cột.",
  readings: "Chọn số đúng của từng ô. Ô nào chưa chọn thì giữ nguyên.",
  letters: "Thay chữ “Ƣ, ƣ” bằng “Ư, ư” trong tên chỉ tiêu.",
};

const severities: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  warning: "Cần xem lại",
  info: "Lưu ý",
};

/** All texts of “Kiểm tra”. */
export const checkTexts = {
  title: "Kết quả kiểm tra",
  severities,
  checked: (checks: number, indicators: number): string =>
    `Đã kiểm tra ${checks} nội dung trên ${indicators} chỉ tiêu.`,
  clean: (checks: number, indicators: number): string =>
    `Đã kiểm tra ${checks} nội dung trên ${indicators} chỉ tiêu, không thấy lỗi nào.`,
  cleanButIgnored: (checks: number, indicators: number): string =>
    `Đã kiểm tra ${checks} nội dung trên ${indicators} chỉ tiêu, không còn nội dung nào cần xem lại.`,
  filter: "Lọc theo mức độ",
  search: "Tìm trong kết quả",
  noMatch: "Không có nội dung nào khớp.",
  wholeTable: "cả bảng",
  more: (count: number): string => `Xem thêm ${count} nội dung`,

  repair: "Sửa…",
  ignore: "Bỏ qua…",
  repairs,
  repairText: (count: number): string => `Sửa tất cả số lưu dạng chữ (${count})`,
  repairAll: (count: number): string => `Sửa cả ${count} chỗ cùng loại`,
  preview: "Xem trước khi sửa",
  changes: (count: number): string => `${count} ô sẽ thay đổi:`,
  write: "Ghi vào bảng",
  cancel: "Thôi",
  reading: (address: string, text: string): string => `Ô ${address} ghi “${text}” là số nào?`,
  or: "hay",

  reason: "Lý do bỏ qua",
  reasonMissing: "Nhập lý do trước khi bỏ qua.",
  reasons: [
    "Đã đối chiếu, đúng số liệu",
    "Theo văn bản giao",
    "Theo hướng dẫn của cấp trên",
    "Số ước tính",
  ],
  keepIgnored: "Bỏ qua",
  ignored: (count: number): string => `Đã bỏ qua (${count})`,
  because: (reason: string, date: string): string =>
    `Lý do: ${reason} (${date.split("-").reverse().join("/")})`,
  considerAgain: "Xét lại",

  list: "Xuất danh sách",
  undo: "Hoàn tác",
  dismiss: "Đóng thông báo",
  news: {
    ignored: "Đã bỏ qua. Nội dung này sẽ hiện lại khi số liệu thay đổi.",
    considered: "Đã đưa trở lại danh sách.",
    gone: "Chưa sửa gì: bảng vừa thay đổi nên nội dung này không còn như lúc xem. Danh sách đã được kiểm tra lại.",
    previewGone: "Bảng vừa thay đổi nên nội dung đang xem không còn nữa.",
    undoTooLarge:
      "Đã sửa. Lần ghi này quá lớn để lưu lại nên không hoàn tác được bằng nút Hoàn tác.",
  },
  repaired: (cells: number): string => `Đã sửa ${cells} ô và kiểm tra lại.`,
  mismatches: (cells: number): string =>
    `${cells} ô đọc lại khác với nội dung đã ghi: có thể vừa có người sửa số liệu. Xem lại các ô đó.`,
  listed: (sheet: string): string => `Đã lập danh sách trên trang tính “${sheet}”.`,
  relisted: (sheet: string): string => `Đã lập lại danh sách trên trang tính “${sheet}”.`,
} as const;
