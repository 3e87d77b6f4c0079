import { computedRoles, type FigureRole } from "../core/model/columnRole";
import type { Edit } from "../core/model/edit";
import type { Finding } from "../core/model/finding";
import { formulaPattern } from "../core/validation/formulaPattern";
import { ownRowFormula } from "../core/writing/ownRowFormula";
import type { OpenedTable } from "./outcomes";
import { formulaEdits, numberEdits, type EditsByCell } from "./repairEdits";
import { cellKey, type ReadingQuestion, type Repair, type RepairKind } from "./repairs";
import { roleAt } from "./roleAt";
import { snapshotCell } from "./snapshotCell";

/** The checks whose findings can always be mended; some others can in one of their forms. Of the rest it is not known which side is wrong. */
const kinds: Readonly<Record<string, RepairKind>> = {
  numberStoredAsText: "numbers",
  mixedDecimalStyle: "numbers",
  typedRemainingDisagrees: "formulas",
  numberOverFormula: "formulas",
  errorValue: "formulas",
  ambiguousNumber: "readings",
};

/**
 * Percentages of another column, or turned round where lower is better, may be meant so; and where a whole column is of another number, its
 * heading or the plan may be what is wrong.
 */
const meantOtherwise = /Column$|^swappedLower/;

const kindsByForm: Readonly<Record<string, (form: unknown) => RepairKind | null>> = {
  typedPercentageDisagrees: (form) => (form === "column" ? null : "formulas"),
  percentageOfOther: (form) => (meantOtherwise.test(String(form)) ? null : "formulas"),
  staleFormulaRow: (form) => (form === "entered" ? "ownRow" : "formulas"),
  legacyText: (form) => (form === "pdf" ? "letters" : null),
};

/** Finds the safe repair of findings of a table; null where there is none. What would be written is worked out once for all. */
export function repairFinder(opened: OpenedTable): (finding: Finding) => Repair | null {
  const finder = new RepairFinder(opened);
  return (finding) => finder.find(finding);
}

class RepairFinder {
  private numbers: EditsByCell | null = null;
  private formulas: EditsByCell | null = null;

  constructor(private readonly opened: OpenedTable) {}

  find(finding: Finding): Repair | null {
    const kind = kindOf(finding);
    if (kind === null) return null;
    const questions = kind === "readings" ? this.questions(finding) : [];
    const edits = this.edits(kind, finding);
    return edits.length + questions.length === 0 ? null : { kind, finding, edits, questions };
  }

  private edits(kind: RepairKind, finding: Finding): readonly Edit[] {
    switch (kind) {
      case "numbers":
        return this.numberEdits(finding);
      case "formulas":
        return this.formulaEdits(cellsOf(finding));
      case "ownRow":
        return this.ownRow(finding);
      case "letters":
        return this.letters(finding);
      case "readings":
        return [];
    }
  }

  /** Where styles are mixed, all figures of the column become numbers: then they are shown alike. */
  private numberEdits(finding: Finding): readonly Edit[] {
    const isOfColumn = finding.check === "mixedDecimalStyle";
    const cells = isOfColumn ? this.textFigures(finding.cell?.column ?? -1) : cellsOf(finding);
    this.numbers ??= numberEdits(this.opened);
    const { numbers } = this;
    const edits = cells.flatMap(({ row, column }) => numbers.get(cellKey(row, column)) ?? []);
    return edits.length > 0 ? edits : this.formulaEdits(isOfColumn ? cells : []);
  }

  private formulaEdits(cells: readonly Cell[]): readonly Edit[] {
    this.formulas ??= formulaEdits(this.opened);
    const { formulas } = this;
    const measured = cells.filter(({ row }) => !this.hasNoUsablePlan(row));
    return measured.flatMap(({ row, column }) => formulas.get(cellKey(row, column)) ?? []);
  }

  /** Beside a plan below zero nothing that follows from it can be put right. */
  private hasNoUsablePlan(row: number): boolean {
    const { rows } = this.opened.assessed.calculated.table;
    const figure = rows.find((one) => one.row === row)?.figures.plan;
    return figure?.kind === "number" && figure.value < 0;
  }

  private textFigures(column: number): readonly Cell[] {
    const { table } = this.opened.assessed.calculated;
    const role = roleAt(table, column);
    if (role === null) return [];
    return table.rows.flatMap(({ row, figures }) => {
      const figure = figures[role];
      return figure.kind === "number" && figure.storedAs === "text" ? [{ row, column }] : [];
    });
  }

  /** Only where the formula of its own row then says just what it said of the other one. */
  private ownRow({ cell, details }: Finding): readonly Edit[] {
    const { snapshot } = this.opened;
    if (cell === null) return [];
    const { content } = snapshotCell(snapshot, cell.row, cell.column);
    if (content.kind !== "formula") return [];
    const target = Number(details["target"]) - 1;
    const formula = ownRowFormula(content.formula, target, cell.row);
    const says = formulaPattern(formula, cell.row);
    if (says !== formulaPattern(content.formula, target)) return [];
    const { sheet } = snapshot;
    return [{ kind: "write", sheet, ...cell, content: { kind: "formula", formula } }];
  }

  private letters({ cell }: Finding): readonly Edit[] {
    const { snapshot, assessed } = this.opened;
    const column = cell?.column ?? -1;
    return assessed.calculated.table.rows.flatMap(({ row }): readonly Edit[] => {
      const { content } = snapshotCell(snapshot, row, column);
      if (content.kind !== "value" || typeof content.value !== "string") return [];
      const value = content.value.replace(/\u01a2/g, "Ư").replace(/\u01a3/g, "ư");
      if (value === content.value) return [];
      const { sheet } = snapshot;
      return [{ kind: "write", sheet, row, column, content: { kind: "value", value } }];
    });
  }

  /** The figures a finding asks about, in columns people fill in. */
  private questions({ cell, details }: Finding): readonly ReadingQuestion[] {
    const { snapshot, assessed } = this.opened;
    const { table } = assessed.calculated;
    if (cell === null) return [];
    const role = roleAt(table, cell.column);
    if (role === null || (computedRoles as readonly FigureRole[]).includes(role)) return [];
    return table.rows.flatMap(({ row, figures }) => {
      const figure = figures[role];
      const isAsked = details["form"] === "column" || row === cell.row;
      if (!isAsked || figure.kind !== "ambiguous" || figure.doubt !== undefined) return [];
      const { text, readings } = figure;
      return [{ sheet: snapshot.sheet, row, column: cell.column, text, readings, role }];
    });
  }
}

function kindOf({ check, details: { form } }: Finding): RepairKind | null {
  const inForm = Object.hasOwn(kindsByForm, check) ? kindsByForm[check] : undefined;
  if (inForm !== undefined) return inForm(form);
  return Object.hasOwn(kinds, check) ? (kinds[check] ?? null) : null;
}

type Cell = Pick<NonNullable<Finding["cell"]>, "row" | "column">;

function cellsOf({ cell, cells }: Finding): readonly Cell[] {
  return cells ?? (cell === null ? [] : [cell]);
}
