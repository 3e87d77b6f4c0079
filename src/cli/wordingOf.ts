import { en } from "../core/wording/en";
import { enFileErrors } from "../core/wording/enFileErrors";
import type { Texts } from "../core/wording/texts";
import { vi } from "../core/wording/vi";
import { viFileErrors } from "../core/wording/viFileErrors";
import type { Language } from "./language";

const wordingByLanguage: Readonly<Record<Language, Texts>> = {
  vi: { ...vi, errors: { ...vi.errors, ...viFileErrors } },
  en: { ...en, errors: { ...en.errors, ...enFileErrors } },
};

/** The wording of findings, figures and failures in a language, those of files included. */
export function wordingOf(language: Language): Texts {
  return wordingByLanguage[language];
}
