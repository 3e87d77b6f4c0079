import type { CellValue } from "../core/model/cell";
import type { Edit, WrittenCell } from "../core/model/edit";
import type { CellPosition, Mismatch } from "./outcomes";
import { contentText, sameContent, sameValue } from "./sameContent";

/** What a formula is to show, 0-based position; undefined where nobody knows beforehand. */
export type ExpectedValue = (position: CellPosition) => CellValue | undefined;

/** Two shown numbers are the same figure when they differ by less than this: half of the last decimal shown is 0.005. */
const tolerance = 0.0051;

/** The cells that, read back, are not what the edits were to make them. */
export function findMismatches(
  edits: readonly Edit[],
  written: readonly WrittenCell[],
  expected: ExpectedValue = () => undefined,
): readonly Mismatch[] {
  const found = new Map(written.map((cell) => [cellKey(cell), cell]));
  return edits.flatMap((edit) => {
    if (edit.kind !== "write" && edit.kind !== "numberFormat") return [];
    const cell = found.get(cellKey(edit));
    const difference =
      cell === undefined ? notReadBack(edit) : differenceOf(edit, cell, expected(edit));
    const { sheet, row, column } = edit;
    return difference === null ? [] : [{ sheet, row, column, ...difference }];
  });
}

type Difference = Pick<Mismatch, "expected" | "found">;
type CellEdit = Extract<Edit, { kind: "write" | "numberFormat" }>;

function notReadBack(edit: CellEdit): Difference {
  return { expected: edit.kind === "write" ? contentText(edit.content) : edit.format, found: "" };
}

function differenceOf(
  edit: CellEdit,
  cell: WrittenCell,
  expected: CellValue | undefined,
): Difference | null {
  if (edit.kind === "numberFormat") {
    const { format } = edit;
    return cell.numberFormat === format ? null : { expected: format, found: cell.numberFormat };
  }
  const { value } = cell;
  const content =
    cell.formula === null
      ? ({ kind: "value", value } as const)
      : ({ kind: "formula", formula: cell.formula } as const);
  if (!sameContent(edit.content, content)) {
    return { expected: contentText(edit.content), found: contentText(content) };
  }
  if (content.kind === "value" || expected === undefined || sameFigure(expected, value))
    return null;
  return { expected: shownText(expected), found: shownText(value) };
}

function sameFigure(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) < tolerance;
  return sameValue(one, other);
}

function shownText(value: CellValue): string {
  return contentText({ kind: "value", value });
}

function cellKey({ sheet, row, column }: CellPosition): string {
  return `${row} ${column} ${sheet}`;
}
