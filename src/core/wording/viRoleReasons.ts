/** Why a column has its role, in Vietnamese, by reason. */
export const viRoleReasons = {
  person: "người dùng đã chọn",
  heading: "tiêu đề ghi “{words}”",
  parentHeading: "tiêu đề chung phía trên ghi “{words}”",
  timeOnly: "tiêu đề chỉ ghi thời gian “{words}”",
  unclear: "tiêu đề “{words}” không nói rõ là cột gì",
  holdsNames: "cột chứa tên các dòng",
  holdsNumbers: "cột chứa số thứ tự các dòng",
  recomputes: "cột {percent}: {held}/{compared} dòng tính lại đúng theo {of} / {to} × 100",
  recomputesGrowth:
    "cột {percent}: {held}/{compared} dòng tính lại đúng theo {of} / {to} × 100 − 100",
  recomputesRest: "{held}/{compared} dòng tính lại đúng theo {from} − {less}",
  contradicted: "nhưng chỉ {held}/{compared} dòng tính lại đúng theo {of} / {to} × 100",
  numberRow: "dòng số thứ tự cột (ô {at}) ghi “{stated}”",
  numberRowDiffers: "nhưng dòng số thứ tự cột (ô {at}) ghi “{stated}”",
  cumulative: "là số lũy kế nên được chọn trước cột {others}",
  firstPlan: "là cột kế hoạch đứng trước cột {others}",
  earlierYear: "là số của năm trước ({year})",
  sheetSpeaksOfPlan: "bảng này là bảng kế hoạch, các cột số liệu chỉ ghi năm",
  growth: "ghi mức tăng, giảm chứ không phải tỷ lệ",
  alone: "không có cột nào khác phù hợp hơn",
  rival: "nhưng cột {column} cũng có thể giữ vai trò này",
  roleTaken: "tiêu đề ghi “{words}” nhưng cột {column} đã là cột {role}",
  ratioOfOther: "tiêu đề ghi “{words}” nhưng không tính lại được từ các cột khác",
  noRole: "tiêu đề “{words}” không thuộc vai trò nào",
} as const;

/** A text for each reason; the Vietnamese list is the master. */
export type RoleReasonTexts = Readonly<Record<keyof typeof viRoleReasons, string>>;
