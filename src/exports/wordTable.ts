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
import { alignOf } from "./alignOf";
import { setColumns, type ColumnSetting } from "./setColumns";
import { halfPoints } from "./wordStyle";

/** Room between text and lines, in twentieths of a point. */
const cellMargins = { top: 30, bottom: 30, left: 60, right: 60 };
/** How far a sub-row's name is set in. */
const subRowIndent = 170;

/** A real Word table of so many twips: its header is repeated on every page, no row breaks over two, numbers stand right. */
export function wordTable(table: DocumentTable, width: number): Table {
  const set = setColumns(table.columns, width);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...set.widths],
    rows: [headerRow(table.columns, set), ...table.rows.map((row) => bodyRow(row, table, set))],
  });
}

function headerRow(columns: readonly DocumentColumn[], { widths, size }: ColumnSetting): TableRow {
  const style = { size, bold: true, align: "center" } as const;
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading }, index) => cell(heading, style, widths[index] ?? 0)),
  });
}

function bodyRow(
  { kind, cells }: DocumentRow,
  { columns, nameColumn }: DocumentTable,
  { widths, size }: ColumnSetting,
): TableRow {
  const bold = kind === "group" || kind === "total";
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ align }, index) => {
      const indent = kind === "subRow" && index === nameColumn ? subRowIndent : 0;
      const text = cells[index] ?? "";
      const style = { size, bold, align: alignOf(text, align), indent };
      return cell(text, style, widths[index] ?? 0);
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
        run: { size: halfPoints(style.size) },
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
