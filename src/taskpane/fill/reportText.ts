import type {
  CountedAs,
  ReportCheck,
  ReportDifference,
  ReportedRole,
} from "../../core/model/reportCheck";
import { fillTexts } from "./fillTexts";
import { vietnameseNumber } from "./figureText";

const roles: Readonly<Record<ReportedRole, string>> = {
  actual: "thực hiện",
  samePeriod: "cùng kỳ",
  plan: "kế hoạch",
  vsPlan: "so với kế hoạch",
  vsSamePeriod: "so với cùng kỳ",
};

const counts: Readonly<Record<CountedAs, string>> = {
  total: "tổng số chỉ tiêu",
  yearEnd: "chỉ tiêu đánh giá cuối năm",
  reached: "chỉ tiêu đạt",
  below: "chỉ tiêu dưới ngưỡng",
  notStarted: "chỉ tiêu chưa thực hiện",
  missing: "chỉ tiêu chưa có số liệu",
};

/** What a figure of a report is about, as the report says it and as the table has it. */
export function differenceText(difference: ReportDifference): string {
  const { text } = difference;
  if (difference.kind === "countDiffers") {
    const about = counts[difference.counted];
    return `${about}: ${fillTexts.disagreement(text, vietnameseNumber(difference.inTable))}`;
  }
  const about = `${difference.name}, ${roles[difference.role]}`;
  if (difference.kind === "unitDiffers") {
    return `${about}: ${fillTexts.otherUnit(text, difference.unit)}`;
  }
  const { inTable } = difference;
  const shown =
    inTable === null ? fillTexts.blank : `${vietnameseNumber(inTable)}${percent(difference)}`;
  return `${about}: ${fillTexts.disagreement(text, shown)}`;
}

function percent({ role }: { readonly role: ReportedRole }): string {
  return role === "vsPlan" || role === "vsSamePeriod" ? " %" : "";
}

/** How much was compared, and what the report says of things that are no row of the table. */
export function comparedText({ differences, agreements, notFound }: ReportCheck): string {
  const texts = [
    ...(differences.length > 0 ? [fillTexts.disagrees(differences.length)] : []),
    ...(agreements.length > 0 ? [fillTexts.agree(agreements.length)] : []),
    ...(notFound.length > 0 ? [fillTexts.notFound(notFound.length)] : []),
  ];
  return texts.length === 0 ? fillTexts.nothingCompared : texts.join(" ");
}
