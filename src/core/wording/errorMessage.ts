import { fillTemplate } from "./fillTemplate";
import type { Texts } from "./texts";

/** What is wrong and what to do when Excel or a file fails, by the failure's code; `subject` is the sheet or file it is about. */
export function errorMessage(code: string, subject: string | null, texts: Texts): string {
  const template = textFor(texts.errors, code) ?? texts.errors.unknown;
  return fillTemplate(template, { subject: quotedSubject(subject, texts), code });
}

/** Why no plan table could be opened and what to do; `sheet` is the one asked for, or the active one. */
export function noTableMessage(
  reason: "emptyWorkbook" | "noPlanTable" | "sheetMissing",
  sheet: string,
  texts: Texts,
): string {
  return fillTemplate(texts.noTable[reason], { subject: quotedSubject(sheet, texts) });
}

function textFor(texts: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

function quotedSubject(subject: string | null, texts: Texts): string {
  const [open, close] = texts.quotes;
  return subject === null || subject === "" ? "" : ` ${open}${subject}${close}`;
}
