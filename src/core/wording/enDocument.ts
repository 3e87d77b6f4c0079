import type { DocumentTexts } from "./documentTexts";

/** The English words of a document whose form is Vietnamese. */
export const enDocument: DocumentTexts = {
  datedColumns: {
    plan: "Plan {year}",
    samePeriod: "Actual, {lastPeriod}",
    actual: "Actual, {period}",
  },
  growthColumn: "Change against same period (%)",
  subject: "Results against the plan, {period}",
  report: "REPORT",
  country: "SOCIALIST REPUBLIC OF VIET NAM",
  motto: "Independence - Freedom - Happiness",
  number: "No.: {number}",
  placeAndDate: "{place}, {day}/{month}/{year}",
  total: "Indicators",
  threshold: "Threshold (%)",
  appendix: "Appendix",
  appendixTitle: "RESULTS AGAINST THE PLAN, {period}",
  attached: "(Attached to report No. {number} of {day}/{month}/{year} by {issuer})",
  recipients: "Recipients:",
  end: ".",
  group: "{group}: {n} indicators, of which {parts}.",
  groupAlike: "{group}: {parts}.",
  against: { reached: "at {threshold}% or more", below: "below {threshold}%" },
  againstOwn: { reached: "at or above their threshold", below: "below their threshold" },
  groupParts: {
    reached: "{n} {how}",
    below: "{n} {how}",
    notStarted: "{n} not started",
    yearEnd: "{n} judged at year end",
    missing: "{n} without figures",
  },
  notable: {
    reached: "Among the best: {list}.",
    below: "Indicators {how}: {list}.",
    notStarted: "Not started: {list}.",
  },
  ofPlan: "{percent}% of the plan",
  planIs: "plan {plan}",
  change: {
    more: "up {change}% on the same period",
    less: "down {change}% on the same period",
    same: "equal to the same period",
  },
  pointChange: {
    more: "up {change} percentage points on the same period",
    less: "down {change} percentage points on the same period",
  },
  below: "Indicators {how}",
  notStarted: "Indicators not started",
  explanationColumns: {
    cause: "Cause",
    remedy: "Measures",
    prospect: "Outlook",
  },
  dots: "……",
};
