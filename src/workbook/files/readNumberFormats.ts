import { builtInFormats } from "./builtInFormats";
import { childElements, findChild, type XmlElement } from "./xmlTree";

/** The number format of each cell style, by the index cells carry. */
export function readNumberFormats(styles: XmlElement): readonly string[] {
  const declared = new Map(
    childElements(findChild(styles, "numFmts") ?? styles, "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? "General",
    ]),
  );
  return childElements(findChild(styles, "cellXfs") ?? styles, "xf").map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    return declared.get(id) ?? builtInFormats[id] ?? "General";
  });
}
