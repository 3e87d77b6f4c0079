import { isTrue } from "../../workbook/files/workbookLayout";
import { childElements, findChild, textOf, type XmlElement } from "../../workbook/files/xmlTree";
import type { FileList } from "./fileModel";
import { readAreas } from "./readAreas";

/** The cells of a sheet that offer a list of choices. */
export function readLists(sheet: XmlElement): readonly FileList[] {
  const validations = findChild(sheet, "dataValidations");
  if (validations === null) return [];
  return childElements(validations, "dataValidation").flatMap((validation) => {
    const formula = findChild(validation, "formula1");
    if (validation.attributes.type !== "list" || formula === null) return [];
    return [
      {
        areas: readAreas(validation.attributes.sqref),
        source: readSource(textOf(formula)),
        allowsBlank: isTrue(validation.attributes.allowBlank),
      },
    ];
  });
}

/** Choices are stored as one quoted text, anything else is a formula. */
function readSource(stored: string): string {
  const quoted = /^"(.*)"$/s.exec(stored.trim());
  return quoted === null ? `=${stored.trim()}` : (quoted[1] ?? "").replace(/""/g, '"');
}
