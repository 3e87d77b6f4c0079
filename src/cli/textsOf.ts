import type { Language } from "./language";
import { enTexts } from "./enTexts";
import type { CliTexts } from "./texts";
import { viTexts } from "./viTexts";

const textsByLanguage: Readonly<Record<Language, CliTexts>> = { vi: viTexts, en: enTexts };

/** The command line's texts of a language. */
export function textsOf(language: Language): CliTexts {
  return textsByLanguage[language];
}
