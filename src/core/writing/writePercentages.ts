import { cellAddress } from "../model/address";
import type { CalculatedRow, CalculatedTable } from "../model/calculatedTable";
import { computedRoles } from "../model/columnRole";
import type { ComputedRole } from "../model/columnRole";
import type { Edit } from "../model/edit";
import type { Figure } from "../model/figure";
import type { IndicatorTable } from "../model/indicatorTable";
import type { SheetSnapshot } from "../model/sheetSnapshot";
import { percentFormat, remainingFormat } from "./formats";
import type { Operands } from "./formulas";
import { formulaShape, isSameFormula, percentFormula, remainingFormula } from "./formulas";
import type { SheetCell } from "./sheetCells";
import { isBlank, isTextFormat, isUnderMerge, sheetCell } from "./sheetCells";

/** The edits for the computed columns, and the cells left as they are although they hold something no formula of ours stands for. */
export interface WrittenPercentages {
  readonly edits: readonly Edit[];
  readonly kept: readonly { readonly row: number; readonly column: number }[];
}

/** A computed column of the table with the columns its figures stand in. */
interface ComputedColumn {
  readonly role: ComputedRole;
  readonly column: number;
  readonly baseRole: "plan" | "samePeriod";
  readonly base: number;
  readonly actual: number;
}

interface ComputedCell {
  readonly row: CalculatedRow;
  readonly place: ComputedColumn;
  readonly snapshot: SheetSnapshot;
  readonly cell: SheetCell;
}

const baseRoles = { vsSamePeriod: "samePeriod", vsPlan: "plan", remaining: "plan" } as const;

/** The computed columns the table has, each with both of its figures; a column without them, or one that states growth, is not ours to write. */
function findComputedColumns({ columns, statesGrowth }: IndicatorTable): ComputedColumn[] {
  return computedRoles.flatMap((role) => {
    const { [role]: column, [baseRoles[role]]: base, actual } = columns;
    if (column === undefined || base === undefined || actual === undefined) return [];
    if (role === "vsSamePeriod" && statesGrowth === true) return [];
    return [{ role, column, baseRole: baseRoles[role], base, actual }];
  });
}

/** A formula sees what is in the cell: a figure stored as text, a doubtful or an erroneous one is no figure to it. */
function isUsable(figure: Figure): boolean {
  switch (figure.kind) {
    case "blank":
    case "word":
      return true;
    case "number":
      return figure.storedAs === "number";
    case "ambiguous":
    case "error":
      return false;
  }
}

/** Indicators and sub-rows get their formulas before the figures come; groups and totals only where they carry some. */
function takesFormula({ row, place, snapshot }: ComputedCell): boolean {
  const { kind, figures } = row.source;
  const operands = [figures[place.baseRole], figures.actual];
  const carriesFigures =
    kind === "indicator" ||
    kind === "subRow" ||
    operands.some((figure) => figure.kind === "number");
  return (
    carriesFigures &&
    operands.every(isUsable) &&
    !isUnderMerge(snapshot, row.source.row, place.column)
  );
}

function formulaFor({ row, place }: ComputedCell): string {
  const operands: Operands = {
    base: cellAddress(row.source.row, place.base),
    actual: cellAddress(row.source.row, place.actual),
  };
  return place.role === "remaining" ? remainingFormula(operands) : percentFormula(operands);
}

function formatFor({ row, place, snapshot, cell }: ComputedCell): string {
  if (place.role !== "remaining") return percentFormat;
  const { plan, actual } = row.source.figures;
  return remainingFormat({
    plan,
    actual,
    planFormat: sheetCell(snapshot, row.source.row, place.base).numberFormat,
    actualFormat: sheetCell(snapshot, row.source.row, place.actual).numberFormat,
    ownFormat: cell.numberFormat,
  });
}

const shapesOfOurs = new Set(
  [
    percentFormula({ base: "D1", actual: "F1" }),
    remainingFormula({ base: "D1", actual: "F1" }),
  ].map(formulaShape),
);

/** Whether the cell holds something of the person's: typed, or a formula of another pattern that shows a result. */
function holdsForeignContent({ value, formula }: SheetCell): boolean {
  if (isBlank(value)) return false;
  if (formula === null) return true;
  return typeof value !== "object" && !shapesOfOurs.has(formulaShape(formula));
}

/** Keeps what a person put where nothing can be calculated: a formula there would only replace it by a blank. */
function isKept(target: ComputedCell): boolean {
  const replaces = takesFormula(target) && target.row.computed[target.place.role] !== null;
  return !replaces && holdsForeignContent(target.cell);
}

/** The format comes first: a formula put into a cell formatted as text stays a text. */
function writeCell(target: ComputedCell): Edit[] {
  const { row, place, snapshot, cell } = target;
  const at = { sheet: snapshot.sheet, row: row.source.row, column: place.column };
  const formula = formulaFor(target);
  const format = formatFor(target);
  const isThere =
    cell.formula !== null &&
    isSameFormula(cell.formula, formula) &&
    !isTextFormat(cell.numberFormat);
  const edits: Edit[] = [];
  if (cell.numberFormat !== format) edits.push({ kind: "numberFormat", ...at, format });
  if (!isThere) edits.push({ kind: "write", ...at, content: { kind: "formula", formula } });
  return edits;
}

/** Live formulas for so với cùng kỳ, so với kế hoạch and còn phải thực hiện: only what differs from the sheet, so a second run gives none. */
export function writePercentages(
  calculated: CalculatedTable,
  snapshot: SheetSnapshot,
): WrittenPercentages {
  const columns = findComputedColumns(calculated.table);
  const targets = calculated.rows.flatMap((row) =>
    columns.map((place): ComputedCell => {
      const cell = sheetCell(snapshot, row.source.row, place.column);
      return { row, place, snapshot, cell };
    }),
  );
  return {
    edits: targets.filter((target) => takesFormula(target) && !isKept(target)).flatMap(writeCell),
    kept: targets
      .filter(isKept)
      .map(({ row, place }) => ({ row: row.source.row, column: place.column })),
  };
}
