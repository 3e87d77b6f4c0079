import { sentence } from "../core/wording/sentence";
import type { Texts } from "../core/wording/texts";
import type { OpenedTable } from "./outcomes";
import { parseReportChoices } from "./storedReportChoices";

/** The sentence of a table in any language, in the forms of words its workbook keeps; `opened.sentence` is the Vietnamese one. */
export function sentenceOf({ summary, storedReport }: OpenedTable, texts: Texts): string {
  return sentence(summary, texts, parseReportChoices(storedReport).wording);
}
