import type { CellFormat } from "../../../core/model/edit";
import { accessDenied, HostError } from "../hostError";
import type { Argument, HostObject, Property, SheetRange } from "../hostObject";
import type { Json } from "../protocol";
import { isUnbounded } from "./areas";
import {
  booleanArgument,
  choiceArgument,
  colourArgument,
  numberArgument,
  textArgument,
} from "./argumentValues";
import type { ExcelModel } from "./excelModel";
import { rangeBorders } from "./rangeBorders";

/** Excel measures columns in points, the live sheet in pixels at 100 %. */
const pointsPerPixel = 0.75;

const horizontalWords = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
} as const;
const verticalWords = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function wordFor<Key extends string>(
  words: Readonly<Record<Key, string>>,
  argument: Argument,
): Key {
  const keys = Object.keys(words) as Key[];
  const word = choiceArgument(
    argument,
    keys.map((key) => words[key]),
  );
  return keys.find((key) => words[key] === word) ?? choiceArgument(argument, keys);
}

/** One value when all are the same, else null. */
function shared(values: readonly number[]): number | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function indexes(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** Reads and changes one field of the shared cell format. */
function formatter(
  model: ExcelModel,
  range: SheetRange,
): {
  readonly read: (pick: (format: CellFormat) => Json | undefined) => Json;
  readonly change: (format: CellFormat) => void;
  readonly changing: (change: () => void) => void;
} {
  const { sheet, area } = range;
  const changing = (change: () => void): void => {
    if (model.isProtected(sheet)) throw accessDenied();
    change();
  };
  return {
    read: (pick) => pick(sheet.format(area)) ?? null,
    changing,
    change: (format) => {
      changing(() => {
        if (isUnbounded(area)) {
          throw new HostError("OperationCellsExceedLimit", "The operation is for too many cells.");
        }
        sheet.setFormat(area, format);
      });
    },
  };
}

function sizes(model: ExcelModel, range: SheetRange): Readonly<Record<string, Property>> {
  const { sheet, area } = range;
  const { changing } = formatter(model, range);
  const columns = (): readonly number[] => indexes(area.column, area.columnCount);
  const rows = (): readonly number[] => indexes(area.row, area.rowCount);
  return {
    ColumnWidth: {
      get: () => shared(columns().map((column) => sheet.columnWidth(column) * pointsPerPixel)),
      set: (points) => {
        const pixels = Math.round(numberArgument(points) / pointsPerPixel);
        changing(() => {
          for (const column of columns()) sheet.setColumnWidth(column, pixels);
        });
      },
    },
    RowHeight: {
      get: () => shared(rows().map((row) => sheet.rowHeight(row))),
      set: (points) => {
        const height = numberArgument(points);
        changing(() => {
          for (const row of rows()) sheet.setRowHeight(row, height);
        });
      },
    },
  };
}

function font(model: ExcelModel, range: SheetRange): HostObject {
  const { read, change } = formatter(model, range);
  return {
    type: "RangeFont",
    properties: {
      Name: {
        get: () => read((f) => f.fontName),
        set: (v) => {
          change({ fontName: textArgument(v) });
        },
      },
      Size: {
        get: () => read((f) => f.fontSize),
        set: (v) => {
          change({ fontSize: numberArgument(v) });
        },
      },
      Bold: {
        get: () => read((f) => f.bold),
        set: (v) => {
          change({ bold: booleanArgument(v) });
        },
      },
      Italic: {
        get: () => read((f) => f.italic),
        set: (v) => {
          change({ italic: booleanArgument(v) });
        },
      },
      Color: {
        get: () => read((f) => f.fontColor ?? ""),
        set: (v) => {
          change({ fontColor: colourArgument(v) });
        },
      },
    },
  };
}

function fill(model: ExcelModel, range: SheetRange): HostObject {
  const { read, change } = formatter(model, range);
  const isOneCell = range.area.rowCount === 1 && range.area.columnCount === 1;
  return {
    type: "RangeFill",
    properties: {
      // Excel says white for a cell without a fill, and nothing where the cells differ.
      Color: {
        get: () => read((f) => f.fill ?? (isOneCell ? "#FFFFFF" : "")),
        set: (v) => {
          change({ fill: colourArgument(v) });
        },
      },
    },
  };
}

/** Excel.RangeFormat: how the cells look. */
export function rangeFormat(model: ExcelModel, range: SheetRange): HostObject {
  const { read, change } = formatter(model, range);
  return {
    type: "RangeFormat",
    properties: {
      ...sizes(model, range),
      WrapText: {
        get: () => read((f) => f.wrap),
        set: (v) => {
          change({ wrap: booleanArgument(v) });
        },
      },
      HorizontalAlignment: {
        get: () =>
          read((f) => (f.horizontal === undefined ? "General" : horizontalWords[f.horizontal])),
        set: (v) => {
          change({ horizontal: wordFor(horizontalWords, v) });
        },
      },
      VerticalAlignment: {
        get: () => read((f) => (f.vertical === undefined ? "Bottom" : verticalWords[f.vertical])),
        set: (v) => {
          change({ vertical: wordFor(verticalWords, v) });
        },
      },
    },
    children: {
      Font: () => font(model, range),
      Fill: () => fill(model, range),
      Borders: () => rangeBorders(model, range),
    },
  };
}
