import type { DocumentHeading } from "../model/reportDocument";
import type { DocumentTexts } from "./documentTexts";
import { fillTemplate } from "./fillTemplate";

/** Days under ten and the months January and February are padded, as Decree 30/2020/NĐ-CP asks; dots where no date is set. */
export function dateParts(
  { date }: Pick<DocumentHeading, "date">,
  dots: string,
): { readonly day: string; readonly month: string; readonly year: string } {
  if (date === null) return { day: dots, month: dots, year: dots };
  const { day, month, year } = date;
  return {
    day: String(day).padStart(2, "0"),
    month: month <= 2 ? `0${month}` : String(month),
    year: String(year),
  };
}

/** “Hoằng Tiến, ngày 05 tháng 7 năm 2023”. */
export function dateLine(heading: DocumentHeading, texts: DocumentTexts): string {
  const place = heading.place === "" ? texts.dots : heading.place;
  return fillTemplate(texts.placeAndDate, { place, ...dateParts(heading, texts.dots) });
}

/** “Số: 05/BC-UBND”. */
export function numberLine({ number }: DocumentHeading, texts: DocumentTexts): string {
  return fillTemplate(texts.number, { number: number === "" ? texts.dots : number });
}

/** Each recipient stands behind a dash. */
export function recipientLine(recipient: string): string {
  return /^[-–+*]/.test(recipient) ? recipient : `- ${recipient}`;
}
