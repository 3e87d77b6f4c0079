import { BooleanNumber, BorderStyleTypes, WrapStrategy, type IStyleData } from "@univerjs/core";
import type { CellFormat } from "../../core/model/edit";
import { fromUniverStyle, toUniverHorizontal, toUniverVertical } from "./univerStyle";

/** What a format changes in the style of a cell; what it does not name stays as it is. */
export function toStyleChange(format: CellFormat): IStyleData {
  const { fontName, fontSize, bold, italic, fontColor, fill, vertical, wrap } = format;
  const horizontal = toUniverHorizontal(format.horizontal ?? null);
  return {
    ...(fontName === undefined ? {} : { ff: fontName }),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: toUniverVertical(vertical) }),
    ...(wrap === undefined ? {} : { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...borderChange(format.borders),
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
