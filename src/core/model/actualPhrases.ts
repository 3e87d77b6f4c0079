/** What offices write in place of a figure, anywhere in the cell: the indicator is missed. Case and diacritics do not matter. */
export const belowPhrases = ["chưa đạt", "không đạt", "chưa hoàn thành"] as const;

/** The same for an indicator that has not been begun. */
export const notStartedPhrases = [
  "chưa thực hiện",
  "chưa triển khai",
  "chưa bắt đầu",
  "chưa có",
] as const;
