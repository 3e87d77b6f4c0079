import { enNumberReasons } from "../core/wording/enNumberReasons";
import { enPeriodReasons } from "../core/wording/enPeriodReasons";
import { enRoleReasons } from "../core/wording/enRoleReasons";
import { viNumberReasons } from "../core/wording/viNumberReasons";
import { viPeriodReasons } from "../core/wording/viPeriodReasons";
import { viRoleReasons } from "../core/wording/viRoleReasons";
import type { Language } from "./language";

/** The texts of the reasons for the period, for roles of columns and for readings of numbers, by reason. */
export interface ReasonTexts {
  readonly period: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, string>>;
}

const textsByLanguage: Readonly<Record<Language, ReasonTexts>> = {
  vi: { period: viPeriodReasons, roles: viRoleReasons, numbers: viNumberReasons },
  en: { period: enPeriodReasons, roles: enRoleReasons, numbers: enNumberReasons },
};

/** The texts of all reasons in a language. */
export function reasonTextsOf(language: Language): ReasonTexts {
  return textsByLanguage[language];
}
