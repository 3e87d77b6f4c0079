import type { Explanation, IndicatorKind } from "../../core/model/indicatorSettings";
import type { Direction } from "../../core/model/indicatorTable";
import type { IndicatorFilter, Keeping, TypedSetting } from "./indicatorsState";

const filters: Readonly<Record<IndicatorFilter, string>> = {
  explain: "Cần giải trình",
  own: "Có thiết lập riêng",
  all: "Tất cả",
};

const nothingListed: Readonly<Record<IndicatorFilter, string>> = {
  explain: "Không có chỉ tiêu nào cần giải trình.",
  own: "Chưa có chỉ tiêu nào có thiết lập riêng. Chọn “Tất cả” rồi mở một chỉ tiêu để thiết lập.",
  all: "Bảng chưa có chỉ tiêu nào.",
};

const keeping: Readonly<Record<Keeping, string>> = {
  typing: "",
  saving: "Đang lưu…",
  saved: "Đã lưu cùng sổ làm việc.",
  full: "Chưa lưu: phần giải trình của cả sổ đã quá dài. Hãy rút gọn phần này hoặc phần của chỉ tiêu khác.",
  alike:
    "Chưa lưu: bảng có dòng khác trùng cả số, tên và chỗ đứng nên không phân biệt được. Hãy sửa số hoặc tên của dòng.",
  tooLong: "Chưa lưu: mỗi phần tối đa 2.000 ký tự. Hãy rút gọn phần quá dài.",
  waiting: "Chưa lưu được, sẽ lưu lại. Nếu đang nhập dở một ô trong Excel, nhấn Enter để kết thúc.",
};

const parts: Readonly<Record<keyof Explanation, string>> = {
  cause: "Nguyên nhân",
  remedy: "Giải pháp",
  prospect: "Khả năng hoàn thành",
};

const placeholders: Readonly<Record<keyof Explanation, string>> = {
  cause: "Vì sao chậm: khách quan, chủ quan; hụt bao nhiêu",
  remedy: "Làm gì, ai làm, đến khi nào",
  prospect: "Cả năm đạt bao nhiêu; có hoàn thành kế hoạch không",
};

const kinds: Readonly<Record<IndicatorKind, string>> = {
  cumulative: "Luỹ kế trong năm",
  level: "Mức tại thời điểm (tỷ lệ, tổng đàn…)",
  yearEnd: "Chỉ đánh giá vào cuối năm",
  maintain: "Duy trì (không kém kế hoạch)",
};

const directions: Readonly<Record<Direction, string>> = {
  higher: "Càng cao càng tốt",
  lower: "Càng thấp càng tốt",
};

const problems: Readonly<Record<TypedSetting, string>> = {
  threshold: "Nhập một số lớn hơn 0 và không quá 1000, ví dụ 75 hoặc 49,5.",
  lastYear: "Nhập một số, ví dụ 1.250 hoặc 12,5.",
};

/** All texts of “Chỉ tiêu”. */
export const indicatorTexts = {
  filtersLabel: "Liệt kê",
  filters,
  nothingListed,
  nothingFound: "Không có chỉ tiêu nào khớp với từ đang tìm.",
  search: "Tìm theo số hoặc tên chỉ tiêu",
  list: "Các chỉ tiêu",
  more: (count: number): string => `Xem thêm ${count} chỉ tiêu`,
  explained: "có giải trình",
  own: "thiết lập riêng",

  plan: "Kế hoạch",
  actual: "Thực hiện",
  samePeriod: "Cùng kỳ",
  blank: "(trống)",
  ofPlan: (percent: string): string => `${percent} % kế hoạch`,
  judged: (threshold: string): string => `Đánh giá theo ngưỡng ${threshold} %`,
  judgedLower: "càng thấp càng tốt",
  judgedAtYearEnd: "Chỉ đánh giá vào cuối năm",

  byPace: "Ước cả năm theo tiến độ (tham khảo)",
  byLastYear: "Ước cả năm theo tỷ trọng năm trước (tham khảo)",

  explanation: "Giải trình",
  parts,
  placeholders,
  length: (characters: string): string => `${characters}/2.000 ký tự`,
  keeping,

  settings: "Thiết lập riêng",
  threshold: "Ngưỡng (%)",
  months: "Kỳ của số thực hiện",
  direction: "Chiều tốt",
  kind: "Cách đánh giá",
  lastYear: "Cả năm trước",
  monthsOf: (months: number): string => (months === 12 ? "Cả năm (12 tháng)" : `${months} tháng`),
  usual: (value: string): string => `Theo mặc định (${value})`,
  usualPeriod: (months: number | null): string =>
    months === null ? "chưa rõ kỳ" : `${months} tháng`,
  usualDirection: "Theo tên chỉ tiêu",
  notKnown: "chưa có",
  directions,
  kinds,
  problems,
  levelHint: "Mức tại thời điểm thường phải bằng kế hoạch:",
  suggest: "Đặt ngưỡng 100 %",
  forget: "Bỏ thiết lập riêng",
  marksOld: "Đã đánh giá lại theo thiết lập mới. Bấm Tính lại để cập nhật đánh dấu trên bảng.",
  calculate: "Tính lại",
} as const;
