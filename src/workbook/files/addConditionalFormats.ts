import { areaAddress } from "../../core/model/address";
import type { Area } from "../../core/model/area";
import { childElements, localName, type XmlElement } from "./xmlTree";

/** What the format lets stand before conditional formats in a sheet. */
const earlier =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting".split(
    " ",
  );

/** A rule by formula; `look` is the index of its style in the workbook. */
export interface NewRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly look: number;
}

/** Adds rules to the XML of a sheet, behind those that are there. */
export function addConditionalFormats(sheet: XmlElement, rules: readonly NewRule[]): void {
  if (rules.length === 0) return;
  const prefix = sheet.name.slice(0, sheet.name.indexOf(":") + 1);
  const priority = lastPriority(sheet) + 1;
  const added = rules.map(({ areas, formula, look }, index): XmlElement => {
    const attributes = {
      type: "expression",
      dxfId: String(look),
      priority: String(priority + index),
    };
    const text = formula.replace(/^=/, "");
    const test = { name: `${prefix}formula`, attributes: {}, children: [text] };
    const rule = { name: `${prefix}cfRule`, attributes, children: [test] };
    const sqref = areas.map(areaAddress).join(" ");
    return { name: `${prefix}conditionalFormatting`, attributes: { sqref }, children: [rule] };
  });
  const isEarlier = (child: XmlElement | string): boolean =>
    typeof child !== "string" && earlier.includes(localName(child.name));
  const at = sheet.children.length - [...sheet.children].reverse().findIndex(isEarlier);
  sheet.children.splice(at, 0, ...added);
}

function lastPriority(sheet: XmlElement): number {
  const rules = childElements(sheet, "conditionalFormatting").flatMap((formatting) =>
    childElements(formatting, "cfRule"),
  );
  return rules.reduce(
    (last, { attributes }) => Math.max(last, Number(attributes.priority ?? 0)),
    0,
  );
}
