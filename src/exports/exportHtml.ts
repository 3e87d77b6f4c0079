import type { DocumentColumn, DocumentRow, DocumentTable } from "../core/model/reportDocument";
import { alignOf } from "./alignOf";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** How Word takes a pasted table: with these styles on the cells themselves. */
const tableStyle = "border-collapse:collapse;font-family:'Times New Roman',serif;font-size:12pt";
const cellStyle = "border:0.5pt solid #000;padding:1pt 4pt;vertical-align:middle";

/** A printed table as HTML, for pasting into Word or an e-mail: header marked as such, numbers right, nothing of the cells taken as HTML. */
export function exportHtml({ columns, nameColumn, rows }: DocumentTable): string {
  const head = columns
    .map(({ heading }) => `<th style="${cellStyle};text-align:center">${escaped(heading)}</th>`)
    .join("");
  const body = rows.map((row) => htmlRow(row, columns, nameColumn)).join("");
  return `<table style="${tableStyle}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function htmlRow(
  { kind, cells }: DocumentRow,
  columns: readonly DocumentColumn[],
  nameColumn: number,
): string {
  const weight = kind === "group" || kind === "total" ? ";font-weight:bold" : "";
  const html = columns.map(({ align }, index) => {
    const indent = kind === "subRow" && index === nameColumn ? ";padding-left:12pt" : "";
    const text = cells[index] ?? "";
    const style = `${cellStyle};text-align:${alignOf(text, align)}${weight}${indent}`;
    return `<td style="${style}">${escaped(text)}</td>`;
  });
  return `<tr>${html.join("")}</tr>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? "").replace(/\r?\n/g, "<br>");
}
