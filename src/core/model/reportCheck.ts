import type { Standing } from "./standing";
import type { ReportStatement } from "./reportStatement";

/** Which of a row's figures a report speaks of. */
export type ReportedRole = "actual" | "samePeriod" | "plan" | "vsPlan" | "vsSamePeriod";

/** A figure of a report beside that of the table; characters counted from 0. */
interface ReportedFigure {
  readonly start: number;
  readonly end: number;
  /** As written, with its unit. */
  readonly text: string;
  readonly role: ReportedRole;
  /** 0-based sheet row and name of the indicator. */
  readonly row: number;
  readonly name: string;
  /** In the table's unit; null where it can be read in several ways. */
  readonly said: number | null;
  /** What the table holds, or computes; null where it is blank or a word. */
  readonly inTable: number | null;
}

/** Why a figure of the report is not the table's. */
export type ReportDifference =
  | (ReportedFigure & { readonly kind: "valueDiffers" | "claimDiffers" | "blankInTable" })
  /** The table measures something else: nothing can be compared. */
  | (ReportedFigure & { readonly kind: "unitDiffers"; readonly unit: string })
  | (ReportedCount & { readonly kind: "countDiffers" });

/** What a report counts of the indicators: “12 chỉ tiêu được đánh giá vào cuối năm”; of a year also “đạt và vượt kế hoạch” in one number. */
export type CountedAs = "total" | Standing | "metOrExceeded";

/** A count of a report beside that of the table. */
export interface ReportedCount {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly counted: CountedAs;
  readonly said: number;
  readonly inTable: number;
}

/** What agrees: a figure or a count. */
export type ReportAgreement =
  (ReportedFigure & { readonly kind: "figure" }) | (ReportedCount & { readonly kind: "count" });

/** A report beside the table: what differs, what agrees, and what is said of things the table does not hold (or holds several times). */
export interface ReportCheck {
  readonly differences: readonly ReportDifference[];
  readonly agreements: readonly ReportAgreement[];
  readonly notFound: readonly ReportStatement[];
}
