import { enFillTexts } from "./enFillTexts";
import type { FillTexts } from "./fillTexts";
import type { Language } from "./language";
import { viFillTexts } from "./viFillTexts";

const byLanguage: Readonly<Record<Language, FillTexts>> = { vi: viFillTexts, en: enFillTexts };

/** The texts of `fill` in a language. */
export function fillTextsOf(language: Language): FillTexts {
  return byLanguage[language];
}
