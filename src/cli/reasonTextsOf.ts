import { enNumberReasons } from "../core/wording/enNumberReasons";
import { enRoleReasons } from "../core/wording/enRoleReasons";
import { viNumberReasons } from "../core/wording/viNumberReasons";
import { viRoleReasons } from "../core/wording/viRoleReasons";
import type { Language } from "./language";

/** The texts of the reasons for roles of columns and for readings of numbers, by reason. */
export interface ReasonTexts {
  readonly roles: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, string>>;
}

const textsByLanguage: Readonly<Record<Language, ReasonTexts>> = {
  vi: { roles: viRoleReasons, numbers: viNumberReasons },
  en: { roles: enRoleReasons, numbers: enNumberReasons },
};

/** The texts of all reasons in a language. */
export function reasonTextsOf(language: Language): ReasonTexts {
  return textsByLanguage[language];
}
