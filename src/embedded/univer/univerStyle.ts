import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type ITextRotation,
} from "@univerjs/core";
import type { BorderSide, FileBorder, FileStyle } from "../file/fileModel";
import { plainStyle } from "../file/plainStyle";
import { hexColor } from "./univerColor";

/** A step of indentation is about three letters of the default font. */
const indentPixels = 9;

const lines: readonly (readonly [string, BorderStyleTypes])[] = [
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["dashDot", BorderStyleTypes.DASH_DOT],
  ["dashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["mediumDashed", BorderStyleTypes.MEDIUM_DASHED],
  ["mediumDashDot", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["mediumDashDotDot", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["slantDashDot", BorderStyleTypes.SLANT_DASH_DOT],
  ["thick", BorderStyleTypes.THICK],
];

const horizontals: readonly (readonly [FileStyle["horizontal"], HorizontalAlign])[] = [
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED],
  ["distributed", HorizontalAlign.DISTRIBUTED],
];

const verticals: readonly (readonly [FileStyle["vertical"], VerticalAlign])[] = [
  ["top", VerticalAlign.TOP],
  ["center", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
];

const sides: readonly (readonly [BorderSide, "l" | "r" | "t" | "b"])[] = [
  ["left", "l"],
  ["right", "r"],
  ["top", "t"],
  ["bottom", "b"],
];

/** A style as Univer keeps it: what is not set is absent. */
export function toUniverStyle(style: FileStyle): IStyleData {
  return {
    ...toUniverFont(style),
    ...toUniverPlacing(style),
    ...(style.fill === null ? {} : { bg: { rgb: style.fill } }),
    ...(Object.keys(style.borders).length === 0 ? {} : { bd: toUniverBorders(style.borders) }),
    ...(style.numberFormat === "General" ? {} : { n: { pattern: style.numberFormat } }),
  };
}

function toUniverFont(style: FileStyle): IStyleData {
  return {
    ...(style.fontName === null ? {} : { ff: style.fontName }),
    ...(style.fontSize === null ? {} : { fs: style.fontSize }),
    ...(style.isBold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.isItalic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.isUnderlined ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.isStruck ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.fontColor === null ? {} : { cl: { rgb: style.fontColor } }),
  };
}

function toUniverPlacing(style: FileStyle): IStyleData {
  const horizontal = toUniverHorizontal(style.horizontal);
  const isStacked = style.rotation === 255;
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    vt: toUniverVertical(style.vertical),
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(isStacked ? { tr: { a: 0, v: BooleanNumber.TRUE } } : {}),
    ...(style.rotation === 0 || isStacked ? {} : { tr: { a: -style.rotation } }),
    ...(style.indent === 0 ? {} : { pd: { l: style.indent * indentPixels } }),
  };
}

export function toUniverHorizontal(align: FileStyle["horizontal"]): HorizontalAlign | undefined {
  return horizontals.find(([name]) => name === align)?.[1];
}

export function toUniverVertical(align: FileStyle["vertical"]): VerticalAlign {
  return verticals.find(([name]) => name === align)?.[1] ?? VerticalAlign.BOTTOM;
}

function toUniverBorders(borders: FileStyle["borders"]): IBorderData {
  const made: IBorderData = {};
  for (const [side, key] of sides) {
    const border = borders[side];
    if (border === undefined) continue;
    const line = lines.find(([name]) => name === border.line)?.[1] ?? BorderStyleTypes.THIN;
    made[key] = { s: line, cl: { rgb: border.color } };
  }
  return made;
}

/** A style of Univer as the file's terms have it. */
export function fromUniverStyle(style: IStyleData, isForcedText: boolean): FileStyle {
  return {
    ...plainStyle,
    ...fromUniverFont(style),
    ...fromUniverPlacing(style),
    fill: hexColor(style.bg?.rgb),
    borders: fromUniverBorders(style.bd ?? {}),
    numberFormat: style.n?.pattern ?? "General",
    isForcedText,
  };
}

function fromUniverPlacing({ ht, vt, tb, tr, pd }: IStyleData): Partial<FileStyle> {
  return {
    horizontal: horizontals.find(([, align]) => align === ht)?.[0] ?? null,
    vertical: verticals.find(([, align]) => align === vt)?.[0] ?? "bottom",
    wrap: tb === WrapStrategy.WRAP,
    rotation: tr ? fromUniverRotation(tr) : 0,
    indent: Math.round((pd?.l ?? 0) / indentPixels),
  };
}

function fromUniverRotation({ a, v }: ITextRotation): number {
  return v === BooleanNumber.TRUE ? 255 : 0 - a;
}

function fromUniverFont(style: IStyleData): Partial<FileStyle> {
  return {
    fontName: style.ff ?? null,
    fontSize: style.fs ?? null,
    isBold: style.bl === BooleanNumber.TRUE,
    isItalic: style.it === BooleanNumber.TRUE,
    isUnderlined: style.ul?.s === BooleanNumber.TRUE,
    isStruck: style.st?.s === BooleanNumber.TRUE,
    fontColor: hexColor(style.cl?.rgb),
  };
}

function fromUniverBorders(data: IBorderData): FileStyle["borders"] {
  const made: Partial<Record<BorderSide, FileBorder>> = {};
  for (const [side, key] of sides) {
    const border = data[key];
    const line = lines.find(([, type]) => type === border?.s)?.[0];
    if (border === null || border === undefined || line === undefined) continue;
    made[side] = { line, color: hexColor(border.cl.rgb) ?? "#000000" };
  }
  return made;
}
