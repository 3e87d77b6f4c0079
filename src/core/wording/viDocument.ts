import type { DocumentTexts } from "./documentTexts";

/** The forms follow Decree 30/2020/NĐ-CP, appendix I. */
export const viDocument: DocumentTexts = {
  datedColumns: {
    plan: "Kế hoạch năm {year}",
    samePeriod: "Thực hiện {lastPeriod}",
    actual: "Thực hiện {period}",
  },
  growthColumn: "Tăng, giảm so với cùng kỳ (%)",
  subject: "Kết quả thực hiện các chỉ tiêu kế hoạch {period}",
  report: "BÁO CÁO",
  country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  number: "Số: {number}",
  placeAndDate: "{place}, ngày {day} tháng {month} năm {year}",
  total: "Tổng số chỉ tiêu",
  threshold: "Ngưỡng đánh giá (%)",
  appendix: "Phụ lục",
  appendixTitle: "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KẾ HOẠCH {period}",
  attached: "(Kèm theo Báo cáo số {number} ngày {day} tháng {month} năm {year} của {issuer})",
  recipients: "Nơi nhận:",
  end: "./.",
  group: "{group}: có {n} chỉ tiêu, trong đó {parts}.",
  groupAlike: "{group}: có {parts}.",
  against: { reached: "đạt và vượt trên {threshold}%", below: "đạt dưới {threshold}%" },
  againstOwn: { reached: "đạt ngưỡng đánh giá", below: "dưới ngưỡng đánh giá" },
  groupParts: {
    reached: "{n} chỉ tiêu {how}",
    below: "{n} chỉ tiêu {how}",
    notStarted: "{n} chỉ tiêu chưa thực hiện",
    yearEnd: "{n} chỉ tiêu đánh giá vào cuối năm",
    missing: "{n} chỉ tiêu chưa có số liệu",
  },
  notable: {
    reached: "Một số chỉ tiêu đạt khá: {list}.",
    below: "Chỉ tiêu {how}: {list}.",
    notStarted: "Chỉ tiêu chưa thực hiện: {list}.",
  },
  ofPlan: "đạt {percent}% kế hoạch",
  planIs: "kế hoạch {plan}",
  change: {
    more: "tăng {change}% so với cùng kỳ",
    less: "giảm {change}% so với cùng kỳ",
    same: "bằng cùng kỳ",
  },
  pointChange: {
    more: "tăng {change} điểm phần trăm so với cùng kỳ",
    less: "giảm {change} điểm phần trăm so với cùng kỳ",
  },
  below: "Chỉ tiêu {how}",
  notStarted: "Chỉ tiêu chưa thực hiện",
  explanationColumns: {
    cause: "Nguyên nhân",
    remedy: "Giải pháp",
    prospect: "Khả năng hoàn thành",
  },
  dots: "……",
};
