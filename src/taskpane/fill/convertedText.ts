import { figureNumber } from "../../core/model/figure";
import type { FillProposal } from "../../core/model/filling";
import { viReport } from "../../core/wording/viReport";
import type { FillPlan } from "../../workflows/fillOutcomes";
import { vietnameseNumber } from "./figureText";

/** More digits than a figure of a report has; what is beyond them comes of dividing. */
const digits = 12;

/** That a figure of a report was converted into the unit of its row; null where it stands as written. */
export function convertedText(
  { match, sources: [source], figure }: FillProposal,
  { values, conversions = [] }: FillPlan,
): string | null {
  const value = figureNumber(figure);
  // A value that a person put into another row was converted for none.
  if (source === undefined || value === null || match.by === "person") return null;
  const conversion = conversions[values.indexOf(source)] ?? null;
  if (conversion === null) return null;
  const { from, to, times } = conversion;
  const written = Number((value / times).toPrecision(digits));
  return viReport.converted(
    `${vietnameseNumber(written)} ${from}`,
    `${vietnameseNumber(value)} ${to}`,
  );
}
