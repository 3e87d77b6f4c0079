import type { DocumentWording } from "../core/wording/documentColumn";
import { enDocument } from "../core/wording/enDocument";
import { viDocument } from "../core/wording/viDocument";
import type { Language } from "./language";
import { wordingOf } from "./wordingOf";

/** What documents say, in the language asked for. */
export function documentWordingOf(language: Language): DocumentWording {
  const document = language === "vi" ? viDocument : enDocument;
  return { texts: wordingOf(language), document };
}
