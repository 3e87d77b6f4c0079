import { childElements, findChild, type XmlElement } from "../../workbook/files/xmlTree";
import { isTrue } from "../../workbook/files/workbookLayout";
import type { BorderSide, FileBorder, FileStyle } from "./fileModel";
import { plainStyle } from "./plainStyle";
import { readColor, type Theme } from "./readColor";

const horizontals = ["left", "center", "right", "justify", "distributed"] as const;
const verticals = ["top", "center", "bottom"] as const;
const sides: readonly BorderSide[] = ["left", "right", "top", "bottom"];

/** The cell styles of a workbook, by the index cells carry; `formats` are the number formats by the same index. */
export function readStyles(
  root: XmlElement,
  formats: readonly string[],
  theme: Theme,
): readonly FileStyle[] {
  const list = (name: string): readonly XmlElement[] =>
    childElements(findChild(root, name) ?? { name, attributes: {}, children: [] });
  const fonts = list("fonts").map((font) => readFont(font, theme));
  const fills = list("fills").map((fill) => readFill(fill, theme));
  const borders = list("borders").map((border) => readBorders(border, theme));
  return list("cellXfs").map((xf, index) => ({
    ...plainStyle,
    ...fonts[Number(xf.attributes.fontId ?? 0)],
    fill: fills[Number(xf.attributes.fillId ?? 0)] ?? null,
    borders: borders[Number(xf.attributes.borderId ?? 0)] ?? {},
    ...readAlignment(findChild(xf, "alignment")),
    numberFormat: formats[index] ?? "General",
    isForcedText: isTrue(xf.attributes.quotePrefix),
  }));
}

/** What a font element says; shared with conditional formats. */
export function readFont(font: XmlElement, theme: Theme): Partial<FileStyle> {
  const value = (name: string): string | undefined => findChild(font, name)?.attributes.val;
  const isOn = (name: string): boolean => {
    const element = findChild(font, name);
    return element !== null && isTrue(element.attributes.val ?? "1");
  };
  const underline = findChild(font, "u");
  const size = value("sz");
  return {
    fontName: value("name") ?? null,
    fontSize: size === undefined ? null : Number(size),
    isBold: isOn("b"),
    isItalic: isOn("i"),
    isUnderlined: underline !== null && underline.attributes.val !== "none",
    isStruck: isOn("strike"),
    fontColor: readColor(findChild(font, "color"), theme),
  };
}

/** Colour of a fill; patterns other than solid are shown by their foreground. */
function readFill(fill: XmlElement, theme: Theme): string | null {
  const pattern = findChild(fill, "patternFill");
  const kind = pattern?.attributes.patternType ?? "none";
  if (pattern === null || kind === "none" || kind === "gray125") return null;
  return readColor(findChild(pattern, "fgColor"), theme);
}

function readBorders(border: XmlElement, theme: Theme): Partial<Record<BorderSide, FileBorder>> {
  const read: Partial<Record<BorderSide, FileBorder>> = {};
  for (const side of sides) {
    const element = findChild(border, side);
    const line = element?.attributes.style ?? "none";
    if (element === null || line === "none") continue;
    read[side] = { line, color: readColor(findChild(element, "color"), theme) ?? "#000000" };
  }
  return read;
}

function readAlignment(alignment: XmlElement | null): Partial<FileStyle> {
  const { horizontal, vertical, wrapText, textRotation, indent } = alignment?.attributes ?? {};
  return {
    horizontal: horizontals.find((one) => one === horizontal) ?? null,
    vertical: verticals.find((one) => one === vertical) ?? "bottom",
    wrap: isTrue(wrapText),
    rotation: readRotation(Number(textRotation ?? 0)),
    indent: Number(indent ?? 0),
  };
}

/** The file counts 91 to 180 for clockwise. */
function readRotation(stored: number): number {
  return stored > 90 && stored !== 255 ? 90 - stored : stored;
}
