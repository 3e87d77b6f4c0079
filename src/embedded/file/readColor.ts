import { childElements, findChild, localName, type XmlElement } from "../../workbook/files/xmlTree";

/** The file's theme colours in the order cells count them. */
export type Theme = readonly string[];

const officeTheme: Theme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The palette of old files (ECMA-376 part 1, 18.8.27); 64 and 65 are the window's text and background. */
const indexed =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF".split(
    " ",
  );

/** Theme colours of a theme part; cells count light before dark, the part lists dark before light. */
export function readTheme(root: XmlElement | null): Theme {
  const scheme = findChild(findChild(root, "themeElements"), "clrScheme");
  if (scheme === null) return officeTheme;
  const colors = childElements(scheme).map((slot, at) => {
    const color = childElements(slot)[0];
    const { val = "", lastClr } = color?.attributes ?? {};
    const isSystem = color !== undefined && localName(color.name) === "sysClr";
    return (isSystem ? lastClr : val) ?? officeTheme[at] ?? "000000";
  });
  const [dark1 = "000000", light1 = "FFFFFF", dark2 = "44546A", light2 = "E7E6E6"] = colors;
  return [light1, dark1, light2, dark2, ...colors.slice(4)];
}

/** A colour element as #RRGGBB; null where it is absent or left to the program. */
export function readColor(element: XmlElement | null, theme: Theme): string | null {
  if (element === null) return null;
  const base = baseColor(element.attributes, theme);
  if (base === undefined) return null;
  const tint = Number(element.attributes.tint ?? 0);
  return `#${tinted(base.slice(-6), tint).toUpperCase()}`;
}

function baseColor(attributes: Readonly<Record<string, string>>, theme: Theme): string | undefined {
  if (attributes.rgb !== undefined) return attributes.rgb;
  if (attributes.theme !== undefined) return theme[Number(attributes.theme)];
  return attributes.indexed === undefined ? undefined : indexed[Number(attributes.indexed)];
}

/** Lightens towards white or darkens towards black; the file means luminance, which for one hue is the same mixture. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const target = tint > 0 ? 255 : 0;
  return [0, 2, 4]
    .map((at) => parseInt(color.slice(at, at + 2), 16))
    .map((part) => Math.round(part + (target - part) * Math.abs(tint)))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
}
