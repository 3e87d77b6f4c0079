/** Why a figure that can be read in several ways was read as it was, in Vietnamese, by reason; they follow "vì". */
export const viNumberReasons = {
  arithmetic: "chỉ cách đọc này khớp với cột {role} đã nhập trong dòng",
  columnHabit: "các số khác trong cột viết như vậy ({count} số)",
  tableHabit: "các số khác trong bảng viết như vậy ({count} số)",
  convention: "theo quy định, dấu chấm phân cách hàng nghìn, dấu phẩy phân cách phần thập phân",
  magnitude: "chỉ cách đọc này cùng cỡ với các số khác trong dòng",
  unit: "đơn vị “{unit}” chỉ đếm số nguyên",
  percentage: "cách đọc kia quá lớn so với một tỷ lệ phần trăm",
  mixedHabits: "dấu chấm, dấu phẩy trong bảng được dùng theo cả hai kiểu",
  onlyCommas: "mọi số trong cột đều có đúng ba chữ số sau dấu phẩy, có thể là phần nghìn",
  contradiction: "đọc theo cách viết của bảng thì lệch hẳn so với các số khác trong dòng",
  none: "trong bảng không có căn cứ nào để chọn một cách đọc",
} as const;

/** A text for each reason; the Vietnamese list is the master. */
export type NumberReasonTexts = Readonly<Record<keyof typeof viNumberReasons, string>>;
