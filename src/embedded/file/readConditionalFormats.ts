import { isTrue } from "../../workbook/files/workbookLayout";
import { childElements, findChild, textOf, type XmlElement } from "../../workbook/files/xmlTree";
import type { FlagStyle } from "../../core/model/edit";
import type { FileConditionalFormat, FileRule } from "./fileModel";
import { readAreas } from "./readAreas";
import { readColor, type Theme } from "./readColor";
import { readFont } from "./readStyles";

/** How rules of the workbook colour cells, by the index rules carry. */
export function readFlagStyles(styles: XmlElement | null, theme: Theme): readonly FlagStyle[] {
  const list = findChild(styles, "dxfs");
  return list === null ? [] : childElements(list, "dxf").map((dxf) => readFlagStyle(dxf, theme));
}

/** The rules of a sheet in the order of the file; `ids` are their ids in the same order. */
export function readConditionalFormats(
  sheet: XmlElement,
  ids: readonly string[],
  looks: readonly FlagStyle[],
): readonly FileConditionalFormat[] {
  const rules = childElements(sheet, "conditionalFormatting").flatMap((formatting) =>
    (formatting.attributes.sqref ?? "") === ""
      ? []
      : childElements(formatting, "cfRule").map((rule) => ({
          rule,
          areas: readAreas(formatting.attributes.sqref),
        })),
  );
  return rules.map(({ rule, areas }, at) => ({
    id: ids[at] ?? `rule ${at}`,
    areas,
    stopIfTrue: isTrue(rule.attributes.stopIfTrue),
    rule: readRule(rule),
    style: looks[Number(rule.attributes.dxfId ?? -1)] ?? {},
  }));
}

function readRule(rule: XmlElement): FileRule | null {
  const operands = childElements(rule, "formula").map(textOf);
  const [formula] = operands;
  if (formula === undefined) return null;
  if (rule.attributes.type === "expression") {
    return { kind: "formula", formula: `=${formula.replace(/^=/, "")}` };
  }
  if (rule.attributes.type !== "cellIs") return null;
  return { kind: "cellIs", operator: rule.attributes.operator ?? "equal", operands };
}

function readFlagStyle(dxf: XmlElement, theme: Theme): FlagStyle {
  const pattern = findChild(findChild(dxf, "fill"), "patternFill");
  // A rule's solid fill stands in bgColor, other than a cell's.
  const fill =
    readColor(findChild(pattern, "bgColor"), theme) ??
    readColor(findChild(pattern, "fgColor"), theme);
  const numberFormat = findChild(dxf, "numFmt")?.attributes.formatCode;
  return {
    ...(fill === null ? {} : { fill }),
    ...fontOf(dxf, theme),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function fontOf(dxf: XmlElement, theme: Theme): FlagStyle {
  const font = findChild(dxf, "font");
  const { fontColor = null, isBold, isItalic } = font === null ? {} : readFont(font, theme);
  return {
    ...(fontColor === null ? {} : { fontColor }),
    ...(isBold === true ? { bold: true } : {}),
    ...(isItalic === true ? { italic: true } : {}),
  };
}
