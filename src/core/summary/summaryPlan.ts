import { explanationWidth } from "./explanationWidth";
import { layOutSummary, type SummaryLayout } from "./summaryLayout";
import { planPage, type SummaryPage } from "./summaryWidths";
import { completeSource, type SummaryInput, type SummarySource } from "./summarySource";

/** Everything that is settled before a cell of the summary sheet is written. */
export interface SummaryPlan {
  readonly input: SummaryInput;
  readonly page: SummaryPage;
  readonly layout: SummaryLayout;
  readonly isYear: boolean;
}

/** Settles how the sheet lies and what stands where. */
export function planSummarySheet(source: SummarySource): SummaryPlan {
  const input = completeSource(source);
  const page = planPage(input);
  const layout = layOutSummary(input, explanationWidth(page));
  return { input, page, layout, isYear: input.summary.yearResults !== undefined };
}
