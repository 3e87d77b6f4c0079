import { BooleanNumber, BorderStyleTypes, WrapStrategy, type IStyleData } from "@univerjs/core";
import type { CellFormat } from "../../core/model/edit";
import { fromUniverStyle, toUniverHorizontal, toUniverVertical } from "./univerStyle";

/** What a format changes in the style of a cell; what it does not name stays as it is. */
export function toStyleChange(format: CellFormat): IStyleData {
  return { ...fontChange(format), ...placingChange(format), ...borderChange(format.borders) };
}

function fontChange({ fontName, fontSize, bold, italic, fontColor }: CellFormat): IStyleData {
  return {
    ...(fontName === undefined ? {} : { ff: fontName }),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
  };
}

function placingChange({ fill, horizontal, vertical, wrap }: CellFormat): IStyleData {
  const align = toUniverHorizontal(horizontal ?? null);
  return {
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(align === undefined ? {} : { ht: align }),
    ...(vertical === undefined ? {} : { vt: toUniverVertical(vertical) }),
    ...(wrap === undefined ? {} : { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  };
}

function flag(isOn: boolean): BooleanNumber {
  return isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function borderChange(borders: boolean | undefined): IStyleData {
  if (borders === undefined) return {};
  const line = borders ? { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } } : null;
  return { bd: { t: line, r: line, b: line, l: line } };
}

/** How a cell looks, in the terms of `CellFormat`; alignment is absent where it follows the contents. */
export function toCellFormat(style: IStyleData): CellFormat {
  const {
    fontName,
    fontSize,
    isBold,
    isItalic,
    fontColor,
    fill,
    horizontal,
    vertical,
    wrap,
    borders,
  } = fromUniverStyle(style, false);
  return {
    ...(fontName === null ? {} : { fontName }),
    ...(fontSize === null ? {} : { fontSize }),
    bold: isBold,
    italic: isItalic,
    ...(fontColor === null ? {} : { fontColor }),
    ...(fill === null ? {} : { fill }),
    ...(horizontal === null || horizontal === "distributed" ? {} : { horizontal }),
    vertical,
    wrap,
    borders: Object.values(borders).filter(({ line }) => line === "thin").length === 4,
  };
}

/** What both formats agree on. */
export function commonFormat(one: CellFormat, other: CellFormat): CellFormat {
  return Object.fromEntries(
    Object.entries(one).filter(([key, value]) => other[key as keyof CellFormat] === value),
  );
}
