import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { DocumentColumn, DocumentRow, DocumentTable } from "../core/model/reportDocument";
import { run, type LineStyle } from "./wordParagraphs";
import { sizes } from "./wordStyle";

/** Room between text and lines, in twentieths of a point. */
const cellMargins = { top: 30, bottom: 30, left: 60, right: 60 };
/** How far a sub-row's name is set in. */
const subRowIndent = 170;

/** A real Word table of so many twips: its header is repeated on every page, no row breaks over two, numbers stand right. */
export function wordTable(table: DocumentTable, width: number): Table {
  const widths = columnWidths(table.columns, width);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      headerRow(table.columns, widths),
      ...table.rows.map((row) => bodyRow(row, table, widths)),
    ],
  });
}

/** The shares of the columns, which add up to the whole width. */
function columnWidths(columns: readonly DocumentColumn[], width: number): number[] {
  const all = columns.reduce((sum, column) => sum + column.width, 0);
  let used = 0;
  let shares = 0;
  return columns.map((column) => {
    shares += column.width;
    const end = Math.round((shares / all) * width);
    const own = end - used;
    used = end;
    return own;
  });
}

function headerRow(columns: readonly DocumentColumn[], widths: readonly number[]): TableRow {
  const style = { size: sizes.table, bold: true, align: "center" } as const;
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading }, index) => cell(heading, style, widths[index] ?? 0)),
  });
}

function bodyRow(
  { kind, cells }: DocumentRow,
  { columns, nameColumn }: DocumentTable,
  widths: readonly number[],
): TableRow {
  const bold = kind === "group" || kind === "total";
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ align }, index) => {
      const indent = kind === "subRow" && index === nameColumn ? subRowIndent : 0;
      const style = { size: sizes.table, bold, align, indent };
      return cell(cells[index] ?? "", style, widths[index] ?? 0);
    }),
  });
}

interface CellStyle extends LineStyle {
  readonly indent?: number;
}

function cell(text: string, style: CellStyle, width: number): TableCell {
  const paragraphs = text.split(/\r?\n/).map(
    (part) =>
      new Paragraph({
        alignment: alignments[style.align ?? "left"],
        indent: { left: style.indent ?? 0 },
        children: [run(part, style)],
      }),
  );
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: cellMargins,
    verticalAlign: VerticalAlignTable.CENTER,
    children: paragraphs,
  });
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
