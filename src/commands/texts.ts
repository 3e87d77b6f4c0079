import { outcomeTexts } from "../core/wording/outcomeTexts";

/** All texts of the ribbon commands and of the small window that shows what they found. */
export const texts = {
  ...outcomeTexts,
  othersRight: "Các ô tính khác đã đúng.",
  leftOut: (rows: number): string =>
    `Còn ${rows} dòng có số liệu nhưng chưa tính được. Mở ngăn Chỉ tiêu và bấm Tính lại để chuyển số ở dạng chữ thành số.`,
  leftOutRow: (no: string | null, name: string, reason: string): string =>
    no === null ? `${name}: ${reason}` : `Chỉ tiêu ${no}, ${name}: ${reason}`,
  clean: (total: number): string => `Đã kiểm tra ${total} chỉ tiêu: không thấy lỗi nào.`,
  passedOver: (count: number): string => (count === 0 ? "" : ` Đã bỏ qua ${count} mục.`),
  severities: { error: "Lỗi", warning: "Cần xem lại", info: "Lưu ý" },
  more: (count: number): string => `… và ${count} mục khác. Mở ngăn Chỉ tiêu để xem hết.`,
  close: "Đóng",
  goTo: (address: string, sheet: string): string => `Đến ô ${address} (${sheet})`,
  nothingToShow: "Không có gì để hiện. Hãy mở ngăn Chỉ tiêu trong Excel.",
} as const;
