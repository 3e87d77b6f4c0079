import type { FileStyle } from "./fileModel";

/** A cell nobody has formatted. */
export const plainStyle: FileStyle = {
  fontName: null,
  fontSize: null,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isStruck: false,
  fontColor: null,
  fill: null,
  horizontal: null,
  vertical: "bottom",
  wrap: false,
  rotation: 0,
  indent: 0,
  borders: {},
  numberFormat: "General",
  isForcedText: false,
};
