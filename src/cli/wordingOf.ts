import { en } from "../core/wording/en";
import type { Texts } from "../core/wording/texts";
import { vi } from "../core/wording/vi";
import type { Language } from "./language";

const wordingByLanguage: Readonly<Record<Language, Texts>> = { vi, en };

/** The wording of findings, figures and failures in a language. */
export function wordingOf(language: Language): Texts {
  return wordingByLanguage[language];
}
