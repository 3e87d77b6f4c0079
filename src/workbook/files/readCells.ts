import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { Area } from "../../core/model/area";
import { columnIndex, parseArea } from "../../core/model/address";
import type { CellValue } from "../../core/model/cell";
import type { ConditionalFormat } from "../../core/model/sheetSnapshot";
import { ConditionalFormatReader } from "./conditionalFormats";
import { parseCellValue, type StoredCell } from "./parseCellValue";
import { shiftFormula } from "./shiftFormula";
import { isTrue } from "./workbookLayout";
import { localName } from "./xmlTree";

/** A cell as the file holds it. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** en-US formula with its "=", or null. */
  readonly formula: string | null;
  /** How the formula is stored: "shared" ones lean on another cell, "array" ones fill an area. */
  readonly formulaKind: "plain" | "shared" | "array" | null;
  /** Whether a formula cell stores its last result. */
  readonly hasCachedValue: boolean;
  /** Index of its cell style. */
  readonly style: number;
}

/** A sheet's cells, the empty formatted ones among them, and what else one reading of its XML brings. */
export interface ReadSheetXml {
  readonly cells: readonly ReadCell[];
  readonly merges: readonly Area[];
  readonly isProtected: boolean;
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Rows that are hidden, filtered out or of no height, in the order of the file. */
  readonly hiddenRows: readonly number[];
  /** First and last of neighbouring columns that are hidden or of no width. */
  readonly hiddenColumns: readonly ColumnSpan[];
  /** Cell style of a cell the file does not list: that of its row, else of its column. */
  blankStyle(row: number, column: number): number;
}

/** Neighbouring columns, both ends included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** Thrown text when a sheet holds more cells than `limit`. */
export class TooManyCells extends Error {}

/** More cells with content than this are refused. */
export const maximumCells = 1_000_000;

/** Reads the XML of a sheet in one pass. */
export function readCells(xml: string, sharedStrings: readonly string[]): ReadSheetXml {
  const reader = new SheetReader(sharedStrings);
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    reader.open(tag);
  });
  parser.on("closetag", (tag) => {
    reader.close(localName(tag.name));
  });
  parser.on("text", (text) => (reader.text += text));
  parser.on("cdata", (text) => (reader.text += text));
  parser.write(xml).close();
  return {
    cells: reader.cells,
    merges: reader.merges,
    isProtected: reader.isProtected,
    conditionalFormats: reader.conditionalFormats.found,
    hiddenRows: reader.hiddenRows,
    hiddenColumns: reader.hiddenColumns,
    blankStyle: (row, column) =>
      reader.rowStyles.get(row) ??
      reader.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ??
      0,
  };
}

interface OpenCell extends StoredCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  raw: string | null;
  inline: string | null;
  formula: string | null;
  formulaAttributes: Readonly<Record<string, string>>;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Collects cells while the parser walks through the sheet. */
class SheetReader {
  readonly cells: ReadCell[] = [];
  readonly merges: Area[] = [];
  readonly conditionalFormats = new ConditionalFormatReader();
  readonly rowStyles = new Map<number, number>();
  readonly columnStyles: (ColumnSpan & { readonly style: number })[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: ColumnSpan[] = [];
  isProtected = false;
  text = "";
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private inReadingAid = false;
  private readonly shared = new Map<string, SharedFormula>();

  constructor(private readonly sharedStrings: readonly string[]) {}

  open(tag: SaxesTagPlain): void {
    const attributes = tag.attributes;
    this.text = "";
    switch (localName(tag.name)) {
      case "row":
        this.openRow(attributes);
        break;
      case "c":
        this.openCell(attributes);
        break;
      case "f":
        if (this.cell !== null) this.cell.formulaAttributes = attributes;
        break;
      case "rPh":
        this.inReadingAid = true;
        break;
      default:
        this.openOther(localName(tag.name), attributes);
    }
  }

  close(name: string): void {
    if (this.cell === null) this.conditionalFormats.close(name, this.text);
    else if (name === "c") this.closeCell(this.cell);
    else this.closeInCell(this.cell, name);
  }

  private closeInCell(cell: OpenCell, name: string): void {
    if (name === "v") cell.raw = this.text;
    else if (name === "f") cell.formula = this.text;
    else if (name === "rPh") this.inReadingAid = false;
    else if (name === "t" && !this.inReadingAid) cell.inline = (cell.inline ?? "") + this.text;
  }

  private openOther(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "mergeCell") {
      const area = parseArea(attributes.ref ?? "");
      if (area !== null) this.merges.push(area);
    } else if (name === "col") {
      this.openColumns(attributes);
    } else if (name === "sheetProtection") {
      this.isProtected = isTrue(attributes.sheet);
    } else {
      this.conditionalFormats.open(name, attributes);
    }
  }

  private openColumns(attributes: Readonly<Record<string, string>>): void {
    const span = { first: Number(attributes.min) - 1, last: Number(attributes.max) - 1 };
    if (attributes.style !== undefined)
      this.columnStyles.push({ ...span, style: Number(attributes.style) });
    if (isUnseen(attributes, "width")) this.hiddenColumns.push(span);
  }

  private openRow(attributes: Readonly<Record<string, string>>): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    this.column = -1;
    if (isUnseen(attributes, "ht")) this.hiddenRows.push(this.row);
    if (attributes.s !== undefined) this.rowStyles.set(this.row, Number(attributes.s));
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    const reference = /^([A-Z]+)(\d+)$/i.exec(attributes.r ?? "");
    this.column = reference === null ? this.column + 1 : columnIndex(reference[1] ?? "");
    this.cell = {
      row: reference === null ? this.row : Number(reference[2]) - 1,
      column: this.column,
      style: Number(attributes.s ?? 0),
      type: attributes.t ?? "n",
      raw: null,
      inline: null,
      formula: null,
      formulaAttributes: {},
    };
  }

  private closeCell(cell: OpenCell): void {
    this.cell = null;
    const formula = this.formulaOf(cell);
    const value = parseCellValue(cell, this.sharedStrings);
    this.cells.push({
      row: cell.row,
      column: cell.column,
      // A text of no letters is a blank cell unless a formula makes it.
      value: value === "" && formula === null ? null : value,
      formula: formula === null ? null : `=${formula}`,
      formulaKind: formula === null ? null : formulaKind(cell.formulaAttributes.t),
      hasCachedValue: value !== null,
      style: cell.style,
    });
    if (this.cells.length > 2 * maximumCells) throw new TooManyCells();
  }

  private formulaOf(cell: OpenCell): string | null {
    const { t: kind, si: index = "" } = cell.formulaAttributes;
    if (kind === "shared" && (cell.formula ?? "") === "") return this.sharedFormula(cell, index);
    if (cell.formula === null || cell.formula === "") return null;
    const formula = cell.formula.replace(/^=/, "");
    if (kind === "shared") this.shared.set(index, { row: cell.row, column: cell.column, formula });
    return formula;
  }

  /** The formula of the cell the others share theirs with, moved to this one. */
  private sharedFormula(cell: OpenCell, index: string): string | null {
    const first = this.shared.get(index);
    if (first === undefined) return null;
    const shift = { rows: cell.row - first.row, columns: cell.column - first.column };
    return shiftFormula(first.formula, shift);
  }
}

/** Hidden, or so small that nothing of it is seen. */
function isUnseen(attributes: Readonly<Record<string, string>>, size: "ht" | "width"): boolean {
  return (
    isTrue(attributes.hidden) || (attributes[size] !== undefined && Number(attributes[size]) === 0)
  );
}

function formulaKind(type: string | undefined): ReadCell["formulaKind"] {
  return type === "shared" || type === "array" ? type : "plain";
}
