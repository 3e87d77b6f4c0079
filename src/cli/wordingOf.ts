import { enFindingWording } from "../core/wording/enFindingWording";
import { enFileErrors } from "../core/wording/enFileErrors";
import type { FindingWording } from "../core/wording/texts";
import { viFindingWording } from "../core/wording/viFindingWording";
import { viFileErrors } from "../core/wording/viFileErrors";
import type { Language } from "./language";

const wordingByLanguage: Readonly<Record<Language, FindingWording>> = {
  vi: { ...viFindingWording, errors: { ...viFindingWording.errors, ...viFileErrors } },
  en: { ...enFindingWording, errors: { ...enFindingWording.errors, ...enFileErrors } },
};

/** The wording of findings, figures and failures in a language, those of files included. */
export function wordingOf(language: Language): FindingWording {
  return wordingByLanguage[language];
}
