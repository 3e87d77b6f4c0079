/** Why a table has its period, in Vietnamese, by what told it. */
export const viPeriodReasons = {
  person: "người dùng đã chọn",
  "months.heading": "tiêu đề cột thực hiện cho biết kỳ {months} tháng",
  "months.title": "tên bảng cho biết kỳ {months} tháng",
  "months.plan": "tiêu đề cột khác cho biết kỳ {months} tháng",
  "months.month": "chỉ ghi tháng {months}, hiểu là lũy kế từ đầu năm",
  "months.sheet": "tên trang tính cho biết kỳ {months} tháng",
  "months.wholeYear": "tên bảng chỉ ghi năm nên hiểu là cả năm",
  "months.date": "ngày của văn bản cho biết kỳ {months} tháng",
  "months.unsaid": "không thấy ghi số tháng",
  "year.heading": "tiêu đề cột thực hiện ghi năm {year}",
  "year.title": "tên bảng ghi năm {year}",
  "year.plan": "tiêu đề cột khác ghi năm {year}",
  "year.month": "chỉ ghi tháng của năm {year}",
  "year.sheet": "tên trang tính ghi năm {year}",
  "year.wholeYear": "tên bảng ghi năm {year}",
  "year.date": "chỉ có ngày của văn bản ghi năm {year}",
  "year.unsaid": "không thấy ghi năm",
  part: "nhưng cột thực hiện chỉ ghi một tháng hoặc một quý",
  "disagrees.months": "nhưng tên bảng ghi {title} tháng, tiêu đề cột ghi {heading} tháng",
  "disagrees.year": "nhưng tên bảng ghi năm {title}, tiêu đề cột ghi năm {heading}",
  "disagrees.plan": "nhưng cột kế hoạch ghi năm {title}, cột thực hiện ghi năm {heading}",
} as const;

/** A text for each reason; the Vietnamese list is the master. */
export type PeriodReasonTexts = Readonly<Record<keyof typeof viPeriodReasons, string>>;
