import type { ReportCheck, ReportDifference } from "../../core/model/reportCheck";
import { viReport } from "../../core/wording/viReport";
import { capital } from "./capital";
import { fillTexts } from "./fillTexts";
import { vietnameseNumber } from "./figureText";

/** What a figure of a report is about, as the report says it and as the table has it. */
export function differenceText(difference: ReportDifference): string {
  const { kind, text } = difference;
  const inTable = viReport.inTable(kind, tableText(difference));
  return `${about(difference)}: ${fillTexts.reportSays(text)}, ${inTable}.`;
}

function about(difference: ReportDifference): string {
  if (difference.kind === "countDiffers") return capital(viReport.countNames[difference.counted]);
  return `${difference.name}, ${viReport.roleNames[difference.role]}`;
}

function tableText(difference: ReportDifference): string {
  if (difference.kind === "unitDiffers") return difference.unit;
  return difference.inTable === null ? "" : vietnameseNumber(difference.inTable);
}

/** How much was compared, and what the report says of things that are no row of the table. */
export function comparedText({ differences, agreements, notFound }: ReportCheck): string {
  const { headings } = viReport;
  const counts = [
    ...(differences.length > 0 ? [headings.differences(differences.length)] : []),
    ...(agreements.length > 0 ? [headings.agreements(agreements.length)] : []),
    ...(notFound.length > 0 ? [headings.notFound(notFound.length)] : []),
  ];
  return counts.length === 0 ? fillTexts.nothingCompared : `${counts.join("; ")}.`;
}
