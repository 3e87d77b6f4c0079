import fc from "fast-check";
import { buildDocument } from "../../src/core/document/buildDocument";
import type { AssessedTable } from "../../src/core/model/assessment";
import type { CalculatedRow } from "../../src/core/model/calculatedTable";
import { columnRoles, computedRoles, type ColumnRole } from "../../src/core/model/columnRole";
import type { Figure } from "../../src/core/model/figure";
import type { IndicatorTable } from "../../src/core/model/indicatorTable";
import { usualReportChoices } from "../../src/core/model/reportChoices";
import { blankHeading, type ReportDocument } from "../../src/core/model/reportDocument";
import { writeSummarySheet } from "../../src/core/summary/writeSummarySheet";
import { summarySheetTexts } from "../../src/core/wording/summarySheetTexts";
import { newWorkbookHost } from "../../src/workbook/files/newWorkbookHost";
import { summarizeTable } from "../../src/core/summary/summarizeTable";
import { withoutThousands } from "../../src/core/wording/documentColumn";
import { en } from "../../src/core/wording/en";
import { enDocument } from "../../src/core/wording/enDocument";
import { vi } from "../../src/core/wording/vi";
import { viDocument } from "../../src/core/wording/viDocument";
import { exportCsv } from "../../src/exports/exportCsv";
import { exportWord } from "../../src/exports/exportWord";
import { anyRows } from "../support/anyRow";
import {
  readCsvBack,
  readFigure,
  readSheetBack,
  readWordBack,
  type TextTable,
} from "../support/readBack";
import { assessedTable } from "../unit/summary/assessedTable";

// Packing and unpacking a Word document takes a tenth of a second on a busy machine.
jest.setTimeout(60_000);

type Language = "vi" | "en";

const wordings = {
  vi: { texts: vi, document: viDocument },
  en: { texts: en, document: enDocument },
} as const;

function documentOf(assessed: AssessedTable, language: Language, isPlain = false): ReportDocument {
  const wording = wordings[language];
  const source = {
    assessed,
    summary: summarizeTable(assessed),
    formatAt: () => "General",
    heading: blankHeading,
    doubtfulRows: new Set<number>(),
    choices: usualReportChoices,
  };
  return buildDocument(source, isPlain ? withoutThousands(wording) : wording);
}

function isOneOf<Known extends string>(known: readonly Known[], role: string): role is Known {
  return known.some((one) => one === role);
}

/** What the table holds: a number, a text, or nothing. */
function held({ source, computed }: CalculatedRow, role: ColumnRole): number | string {
  if (isOneOf(["no", "name", "unit", "note"], role)) return source[role] ?? "";
  const own = isOneOf(computedRoles, role) ? computed[role] : null;
  return own ?? heldFigure(source.figures[role]);
}

function heldFigure(figure: Figure): number | string {
  if (figure.kind === "number") return figure.value;
  if (figure.kind === "error") return figure.code;
  return figure.kind === "blank" ? "" : figure.text.trim();
}

/** Errors, texts with two readings, and what stands where nothing can be computed: its formula may have no result a file could store. */
function isOpen({ source, computed }: CalculatedRow, role: ColumnRole): boolean {
  if (isOneOf(["no", "name", "unit", "note"], role)) return false;
  if (isOneOf(computedRoles, role)) return computed[role] === null;
  return ["ambiguous", "error"].includes(source.figures[role].kind);
}

/** The rows of the full list on the sheet “Tổng hợp”, by what their columns are of. */
function listedFigures(
  cells: readonly (readonly unknown[])[],
  { calculated }: AssessedTable,
): readonly (readonly unknown[])[] {
  const heading = cells.findIndex((row) =>
    row.some((cell) => typeof cell === "string" && cell.includes(summarySheetTexts.listHeading)),
  );
  const header = cells[heading + 1] ?? [];
  const places = header.flatMap((cell, column) => (cell === null ? [] : [column]));
  const roles: readonly (ColumnRole | "status")[] = [
    ...columnsOf(calculated.table).filter((role) => role !== "note"),
    "status",
    "note",
  ];
  return calculated.rows.map((row, index) =>
    places.flatMap((column, place) => {
      const role = roles[place] ?? "status";
      if (!figureRolesOfList.some((one) => one === role) || role === "status") return [];
      return isOpen(row, role) ? [held(row, role)] : [cells[heading + 2 + index]?.[column] ?? ""];
    }),
  );
}

const figureRolesOfList = [
  "plan",
  "samePeriod",
  "actual",
  "vsSamePeriod",
  "vsPlan",
  "remaining",
] as const;

function expectFigures(
  table: TextTable | undefined,
  assessed: AssessedTable,
  language: Language,
): void {
  const { rows, table: source } = assessed.calculated;
  const written = rows.map((row) => columnsOf(source).map((role) => held(row, role)));
  const read = (table ?? [])
    .slice(1)
    .map((cells, row) =>
      cells.map((text, column) =>
        typeof written[row]?.[column] === "number" ? readFigure(text, language) : text,
      ),
    );
  expect(read).toEqual(written);
}

/** Columns of tables made for tests stand in the order of their roles. */
function columnsOf({ columns }: IndicatorTable): readonly ColumnRole[] {
  return columnRoles.filter((role) => columns[role] !== undefined);
}

describe("a law of the workbook of its own", () => {
  it("every figure of the table, and what is computed, is read back from it as it is", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const { assessed } = assessedTable(rows);
        const sheet = "Tổng hợp";
        const summary = summarizeTable(assessed);
        const fresh = newWorkbookHost();
        const edits = writeSummarySheet({ assessed, summary, sheet, links: "values" });
        await fresh.apply([{ kind: "addSheet", sheet }, ...edits]);
        const read = listedFigures(await readSheetBack(await fresh.toBytes(), sheet), assessed);
        expect(read).toEqual(
          assessed.calculated.rows.map((row) => figureRolesOfList.map((role) => held(row, role))),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe.each(["vi", "en"] as const)("laws of the outputs (%s)", (language) => {
  it("every figure of the table, and what is computed, is read back from Word as it is", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const { assessed } = assessedTable(rows);
        const document = documentOf(assessed, language);
        const { tables, paragraphs } = await readWordBack(
          await exportWord(document, wordings[language].document),
        );
        expectFigures(tables[3], assessed, language);
        expect(paragraphs).toEqual(expect.arrayContaining(document.paragraphs.slice(0, -1)));
      }),
      { numRuns: 15 },
    );
  });

  it("the same holds for .csv", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { assessed } = assessedTable(rows);
        const blocks = readCsvBack(exportCsv(documentOf(assessed, language, true)));
        expectFigures(blocks[2], assessed, language);
      }),
    );
  });
});
