import { areaAddress, cellAddress, columnLetters } from "../../src/core/model/address";
import type { Edit } from "../../src/core/model/edit";
import type { TextTable } from "./readBack";

type Of<Kind extends Edit["kind"]> = Extract<Edit, { readonly kind: Kind }>;

function all<Kind extends Edit["kind"]>(edits: readonly Edit[], kind: Kind): readonly Of<Kind>[] {
  return edits.filter((edit): edit is Of<Kind> => edit.kind === kind);
}

/** A sheet as lines of text a person can read: how it is printed, its cells as another program reads them, then how they are laid out. */
export function describeSheet(cells: TextTable, edits: readonly Edit[]): readonly string[] {
  return [
    ...all(edits, "pageSetup").map(({ setup }) => `[page: ${JSON.stringify(setup)}]`),
    "",
    ...cells.map((row, index) => `${index + 1} | ${trimmedRow(row).join(" | ")}`),
    "",
    `[merged: ${all(edits, "merge")
      .map(({ area }) => areaAddress(area))
      .join(" ")}]`,
    `[widths: ${all(edits, "columnWidth")
      .map(({ column, characters }) => `${columnLetters(column)} ${characters}`)
      .join(", ")}]`,
    `[formats: ${describeFormats(edits).join(", ")}]`,
    ...all(edits, "addChart").map(({ chart }) => `[chart: ${JSON.stringify(chart)}]`),
  ];
}

function trimmedRow(row: readonly string[]): readonly string[] {
  const last = row.reduce((most, text, index) => (text === "" ? most : index), -1);
  return row.slice(0, last + 1).map((text) => text.replace(/\r?\n/g, " ⏎ "));
}

/** Number formats by column, with how many cells have them. */
function describeFormats(edits: readonly Edit[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { column, format } of all(edits, "numberFormat")) {
    const key = `${columnLetters(column)} ${format}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${key} (${count})`);
}

/** The formulas of a sheet, one of each pattern with its cell. */
export function describeFormulas(edits: readonly Edit[]): readonly string[] {
  const seen = new Set<string>();
  return all(edits, "write").flatMap(({ row, column, content }) => {
    if (content.kind !== "formula") return [];
    const pattern = `${column}${content.formula.replace(/"[^"]*"/g, "“”").replace(/\d+(?:\.\d+)?/g, "#")}`;
    if (seen.has(pattern)) return [];
    seen.add(pattern);
    return [`${cellAddress(row, column)}: ${content.formula}`];
  });
}
