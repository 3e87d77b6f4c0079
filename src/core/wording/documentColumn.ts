import type { ColumnRole } from "../model/columnRole";
import type { WordingChoice } from "../model/reportChoices";
import type { Period } from "../model/period";
import type { DocumentTexts } from "./documentTexts";
import { fillTemplate } from "./fillTemplate";
import { columnRoleName } from "./names";
import { periodText } from "./periodText";
import type { Texts } from "./texts";

/** The words of one language for a document. */
export interface DocumentWording {
  readonly texts: Texts;
  readonly document: DocumentTexts;
  /** The forms of words a person chose; the usual ones where absent. */
  readonly choice?: WordingChoice;
}

/** The heading of a printed column: with its year and period where the table tells them. */
export function documentColumn(
  role: ColumnRole,
  period: Period,
  { texts, document }: DocumentWording,
): string {
  const dated = document.datedColumns[role];
  const { year, months } = period;
  if (dated === undefined || year === null || months === null) return columnRoleName(role, texts);
  return fillTemplate(dated, {
    year: String(year),
    period: periodText(period, texts),
    lastPeriod: periodText({ months, year: year - 1 }, texts),
  });
}

/** The same words with numbers as a program reads them: without thousands separators. */
export function withoutThousands({ texts, ...others }: DocumentWording): DocumentWording {
  return { ...others, texts: { ...texts, numbers: { ...texts.numbers, thousands: "" } } };
}
