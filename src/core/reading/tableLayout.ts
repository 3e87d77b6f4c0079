import type { TableColumns } from "../model/columnRole";
import type { Finding } from "../model/finding";
import type { ReadingChoice } from "../model/readingChoice";
import type { ColumnExplanation } from "../model/readingExplanation";
import { findColumnChoices, withChoices, type ColumnChoices } from "./columnChoices";
import { evidenceFrom } from "./columnEvidence";
import type { ColumnMeaning } from "./columnMeaning";
import { explainColumns } from "./explainColumns";
import { findFigureColumns, type FigureColumns } from "./figureColumns";
import type { Header } from "./findHeader";
import { findRemaining } from "./findRemaining";
import { readNumberRow, type NumberRow } from "./numberRow";
import { findReportYear } from "./reportYear";
import type { RoleHints } from "./roleRanks";
import { holdsWords, isBlankRow, sampleOf } from "./sampleRows";
import type { SheetGrid } from "./sheetGrid";
import { statesGrowthInWords } from "./statesGrowthInWords";
import { findTextColumns, type TextColumns } from "./textColumns";
import type { Understanding } from "./understanding";
import { figureTableColumns, validateColumns } from "./validateColumns";
import { readWrittenHeadings } from "./writtenHeading";

/** Where everything of a table stands. */
export interface TableLayout {
  readonly header: Header;
  readonly numberRow: NumberRow | null;
  readonly firstBodyRow: number;
  readonly lastBodyRow: number;
  readonly text: TextColumns;
  readonly columns: TableColumns;
  readonly isGrowth: boolean;
  readonly otherPlanColumns: readonly number[];
  readonly reportYear: number | null;
  /** Whether a person gave a column of figures its role. */
  readonly isChosen: boolean;
  readonly explanations: readonly ColumnExplanation[];
  readonly findings: readonly Finding[];
}

/** What is known before the layout is looked for. */
export interface LayoutRequest {
  readonly header: Header;
  readonly lastRow: number;
  readonly titles: readonly string[];
  readonly speaksOfPlan: boolean;
  readonly choice: Pick<ReadingChoice, "planColumn" | "columnRoles">;
}

function findNumberRow(grid: SheetGrid, header: Header, lastRow: number): NumberRow | null {
  let row = header.rows.bottom + 1;
  while (row <= lastRow && row <= header.rows.bottom + 2 && isBlankRow(grid, row)) row += 1;
  return row <= lastRow ? readNumberRow(grid, row) : null;
}

/** Where the sheet speaks of a plan and no heading says plan or result, columns headed by years alone are plans. */
function withYearPlans(
  meanings: readonly ColumnMeaning[],
  speaksOfPlan: boolean,
): readonly ColumnMeaning[] {
  const said = ["plan", "actual", "samePeriod", "vsPlan", "vsSamePeriod", "ratio"];
  if (!speaksOfPlan || meanings.some(({ kind }) => said.includes(kind))) return meanings;
  return meanings.map((each) => (each.kind === "period" ? { ...each, kind: "plan" } : each));
}

/** Beside the names, "Chỉ tiêu" over figures is what was assigned. */
function withNamedPlans(
  meanings: readonly ColumnMeaning[],
  holdsWordsOnly: (column: number) => boolean,
): readonly ColumnMeaning[] {
  return meanings.map((each) =>
    each.kind === "name" && each.words === " chi tieu " && !holdsWordsOnly(each.column)
      ? { ...each, kind: "plan" }
      : each,
  );
}

/** The other plan columns: headed as a plan and without a role of their own. */
function otherPlans({ meanings, fixed }: RoleHints, columns: FigureColumns): readonly number[] {
  const taken = Object.values(columns);
  return meanings
    .filter(({ column, kind }) => kind === "plan" && !taken.includes(column) && !fixed.has(column))
    .map(({ column }) => column);
}

/** The plan chosen among several, where nothing was decided about that column or the plan itself. */
function withPlanColumn(
  fixed: ColumnChoices["fixed"],
  meanings: readonly ColumnMeaning[],
  planColumn: number | undefined,
): ColumnChoices["fixed"] {
  const chosen = meanings.find(({ column, kind }) => column === planColumn && kind === "plan");
  if (chosen === undefined || fixed.has(chosen.column) || [...fixed.values()].includes("plan")) {
    return fixed;
  }
  return new Map([...fixed, [chosen.column, "plan"]]);
}

function textTableColumns({ no, name, unit, note }: TextColumns): TableColumns {
  return {
    ...(no === null ? {} : { no }),
    name,
    ...(unit === null ? {} : { unit }),
    ...(note === null ? {} : { note }),
  };
}

/** A column that says "tăng 4,06%" states growth, whatever its heading. */
function withGrowthInWords(
  grid: SheetGrid,
  rows: readonly number[],
  columns: FigureColumns,
): FigureColumns {
  const { vsSamePeriod } = columns;
  if (vsSamePeriod === null || !statesGrowthInWords(grid, rows, vsSamePeriod)) return columns;
  return { ...columns, isGrowth: true };
}

interface Frame {
  readonly numberRow: NumberRow | null;
  readonly sample: readonly number[];
}

/** Everything that was decided about the columns; null where none can be the name. */
function understand(
  grid: SheetGrid,
  request: LayoutRequest,
  { numberRow, sample }: Frame,
): Understanding | null {
  const { header, choice } = request;
  const headings = readWrittenHeadings(grid, header);
  const choices = findColumnChoices(choice.columnRoles ?? [], headings);
  const headed = withYearPlans(header.meanings, request.speaksOfPlan);
  const all = withChoices(headed, choices.fixed);
  const text = findTextColumns(grid, sample, all);
  if (text === null) return null;
  const taken = [text.no, text.unit, text.note, ...text.labels];
  const holdsWordsOnly = holdsWords(grid, sample);
  const free = all.filter(({ column }) => !taken.includes(column));
  const meanings = withNamedPlans(free, holdsWordsOnly);
  const hints: RoleHints = {
    meanings,
    reportYear: findReportYear(all, request.titles),
    numberRow,
    findEvidence: evidenceFrom(grid, sample),
    holdsWords: holdsWordsOnly,
    fixed: withPlanColumn(choices.fixed, meanings, choice.planColumn),
  };
  const { columns, margins } = findFigureColumns(hints);
  const figures = withGrowthInWords(grid, sample, columns);
  return {
    header,
    headings,
    hints,
    text,
    figures,
    margins,
    remaining: findRemaining(grid, sample, { hints, figures }),
    otherPlans: otherPlans(hints, figures),
    lost: choices.lost,
  };
}

/** The roles of all columns under a header; null where it has no name column. */
export function findLayout(grid: SheetGrid, request: LayoutRequest): TableLayout | null {
  const { header, lastRow } = request;
  const numberRow = findNumberRow(grid, header, lastRow);
  const firstBodyRow = (numberRow?.row ?? header.rows.bottom) + 1;
  const sample = sampleOf(grid, firstBodyRow, lastRow);
  const understanding = understand(grid, request, { numberRow, sample });
  if (understanding === null) return null;
  const { text, figures, remaining, hints } = understanding;
  const explanations = explainColumns(understanding);
  return {
    header,
    numberRow,
    firstBodyRow,
    lastBodyRow: lastRow,
    text,
    columns: {
      ...textTableColumns(text),
      ...figureTableColumns(figures, remaining?.column ?? null),
    },
    isGrowth: figures.isGrowth,
    otherPlanColumns: understanding.otherPlans,
    reportYear: hints.reportYear,
    isChosen: understanding.hints.meanings.some(({ column }) => hints.fixed.get(column) != null),
    explanations,
    findings: validateColumns(understanding, explanations),
  };
}
