/** The parts of a document a person may leave out; the sentence and the whole table are always there. */
export const reportParts = ["heading", "counts", "flagged", "chart", "signature"] as const;

export type ReportPart = (typeof reportParts)[number];

/** How paper lies: as the columns need it, or as the person says. */
export const reportOrientations = ["auto", "portrait", "landscape"] as const;

export type ReportOrientation = (typeof reportOrientations)[number];

/** How those that reach the threshold are named: “đạt và vượt trên 50%”, or “đạt từ 50% kế hoạch trở lên”. */
export const reachedForms = ["above", "atLeast"] as const;

/** How those that wait for the year's end are named: “được đánh giá vào cuối năm”, or “chưa đủ điều kiện đánh giá”. */
export const waitingForms = ["yearEnd", "notAssessable"] as const;

/** Which of the usual forms of words a report uses. */
export interface WordingChoice {
  readonly reached: (typeof reachedForms)[number];
  readonly waiting: (typeof waitingForms)[number];
}

/** How a person wants the documents of a workbook. */
export interface ReportChoices {
  readonly parts: readonly ReportPart[];
  readonly orientation: ReportOrientation;
  readonly wording: WordingChoice;
}

export const usualWording: WordingChoice = { reached: "above", waiting: "yearEnd" };

export const usualReportChoices: ReportChoices = {
  parts: reportParts,
  orientation: "auto",
  wording: usualWording,
};
