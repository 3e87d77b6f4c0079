import type { Area } from "../../core/model/area";
import type { CellFormat } from "../../core/model/edit";

const horizontal = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

type BorderSide = Extract<`${Excel.BorderIndex}`, `Edge${string}` | `Inside${string}`>;

/** Excel refuses inner lines where there is nothing between cells. */
function borderSides({ rowCount, columnCount }: Area): readonly BorderSide[] {
  const sides: BorderSide[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (rowCount > 1) sides.push("InsideHorizontal");
  if (columnCount > 1) sides.push("InsideVertical");
  return sides;
}

function applyBorders(range: Excel.Range, area: Area, isDrawn: boolean): void {
  for (const side of borderSides(area)) {
    range.format.borders.getItem(side).style = isDrawn ? "Continuous" : "None";
  }
}

function applyFont(font: Excel.RangeFont, format: CellFormat): void {
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.fontColor !== undefined) font.color = format.fontColor;
}

/** Queues how cells look; what the format does not name stays as it is. */
export function applyFormat(
  range: Excel.Range,
  { area, format }: { readonly area: Area; readonly format: CellFormat },
): void {
  applyFont(range.format.font, format);
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.horizontal !== undefined) {
    range.format.horizontalAlignment = horizontal[format.horizontal];
  }
  if (format.vertical !== undefined) range.format.verticalAlignment = vertical[format.vertical];
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.borders !== undefined) applyBorders(range, area, format.borders);
}
