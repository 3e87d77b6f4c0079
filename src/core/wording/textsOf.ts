import { en } from "./en";
import type { Language } from "./language";
import type { Texts } from "./texts";
import { vi } from "./vi";

const textsByLanguage: Readonly<Record<Language, Texts>> = { vi, en };

/** All texts of a language. */
export function textsOf(language: Language): Texts {
  return textsByLanguage[language];
}
