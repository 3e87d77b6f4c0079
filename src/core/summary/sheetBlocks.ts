import type { Period } from "../model/period";
import type { DocumentHeading } from "../model/reportDocument";
import { dateLine, numberLine, recipientLine } from "../wording/headingLines";
import { periodText } from "../wording/periodText";
import { summarySheetTexts } from "../wording/summarySheetTexts";
import { vi } from "../wording/vi";
import { viDocument } from "../wording/viDocument";

/** The lines of the summary sheet that people may write over: they are kept when the sheet is made anew. */
export const sheetBlockNames = [
  "topLeft",
  "topRight",
  "title",
  "bottomLeft",
  "bottomRight",
] as const;

/** Lines from top to bottom; of `bottomRight` the last is the signer's name. */
export type SheetBlocks = Readonly<Record<(typeof sheetBlockNames)[number], readonly string[]>>;

/** Lines as long as the decree wants: a third to a half of the text above. */
const shortRule = "_________";
const longRule = "______________________";

/** The lines as the heading says them (Decree 30/2020/NĐ-CP, appendix I); dots where it says nothing. */
export function sheetBlocks(heading: DocumentHeading, period: Period): SheetBlocks {
  const { superior, issuer, recipients, capacity, signer } = heading;
  const named = periodText(period, vi);
  return {
    topLeft: [
      ...(superior === "" ? [] : [superior.toUpperCase()]),
      said(issuer).toUpperCase(),
      shortRule,
      numberLine(heading, viDocument),
    ],
    topRight: [viDocument.country, viDocument.motto, longRule, dateLine(heading, viDocument)],
    title: [summarySheetTexts.title, named.charAt(0).toUpperCase() + named.slice(1)],
    bottomLeft: [
      viDocument.recipients,
      ...(recipients.length === 0 ? summarySheetTexts.recipients : recipients).map(recipientLine),
    ],
    bottomRight: [
      ...(capacity.length === 0 ? [viDocument.dots] : capacity).map((line) => line.toUpperCase()),
      said(signer),
    ],
  };
}

function said(text: string): string {
  return text === "" ? viDocument.dots : text;
}

/** Whether a line is only the stroke below the lines above it. */
export function isRule(line: string): boolean {
  return /^_+$/.test(line);
}
