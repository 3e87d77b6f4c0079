import { parseLegacyFont, type LegacyFont } from "../legacyFonts";
import { childElements, findChild, type XmlElement } from "./xmlTree";

/** The TCVN3 font of each cell style, by the index cells carry; null where the style's font is another one. */
export function readLegacyFonts(styles: XmlElement): readonly (LegacyFont | null)[] {
  const fonts = childElements(findChild(styles, "fonts") ?? styles, "font").map((font) =>
    parseLegacyFont(findChild(font, "name")?.attributes.val ?? ""),
  );
  return childElements(findChild(styles, "cellXfs") ?? styles, "xf").map(
    ({ attributes }) => fonts[Number(attributes.fontId ?? 0)] ?? null,
  );
}
