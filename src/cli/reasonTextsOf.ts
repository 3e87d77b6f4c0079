import { enNumberReasons } from "../core/wording/enNumberReasons";
import { enRoleReasons } from "../core/wording/enRoleReasons";
import { viNumberReasons } from "../core/wording/viNumberReasons";
import { viRoleReasons } from "../core/wording/viRoleReasons";
import type { Language } from "./language";

type ReasonTexts = Readonly<Record<string, string>>;

const textsByLanguage: Readonly<Record<Language, ReasonTexts>> = {
  vi: { ...viRoleReasons, ...viNumberReasons },
  en: { ...enRoleReasons, ...enNumberReasons },
};

/** The texts of all reasons in a language. */
export function reasonTextsOf(language: Language): ReasonTexts {
  return textsByLanguage[language];
}
