import fc from "fast-check";
import { assessTable } from "../../src/core/assessment/assessTable";
import { calculateTable } from "../../src/core/calculation/calculateTable";
import type { ComputedValue } from "../../src/core/model/calculatedTable";
import { cellAddress } from "../../src/core/model/address";
import type { CellValue } from "../../src/core/model/cell";
import type { Edit } from "../../src/core/model/edit";
import { computedRoles } from "../../src/core/model/columnRole";
import { flagKinds, type FlagKind } from "../../src/core/model/flagLook";
import type { AssessedTable } from "../../src/core/model/assessment";
import type { SheetSnapshot } from "../../src/core/model/sheetSnapshot";
import { removeAllFlags, writeFlags } from "../../src/core/writing/writeFlags";
import { writeNumbers } from "../../src/core/writing/writeNumbers";
import { writePercentages } from "../../src/core/writing/writePercentages";
import { anyRows, liveRows } from "../support/anyRow";
import { applyToSnapshot, flaggedRows, valueAt } from "../support/applyToSnapshot";
import { buildTable } from "../support/buildTable";
import type { BuiltTable, RowLiteral } from "../support/buildTable";
import { evaluateInFile } from "../support/evaluateInFile";

const threshold = fc.constantFrom(25, 50, 75, 100, 33.3);

function allEdits({ table, snapshot }: BuiltTable, limit: number): readonly Edit[] {
  const calculated = calculateTable(table);
  return [
    ...writePercentages(calculated, snapshot).edits,
    ...writeFlags(assessTable(calculated, limit), snapshot),
  ];
}

/** What a cell shows as the model says it: a formula's "" is blank. */
function asComputed(value: CellValue): ComputedValue {
  if (value === "" || value === null) return null;
  if (typeof value === "number" || typeof value === "string") return value;
  throw new Error(`neither number nor text: ${JSON.stringify(value)}`);
}

/** From a million millions on, two decimals are more digits than Excel's formulas keep. */
function isBeyondExcel(value: ComputedValue): boolean {
  return typeof value === "number" && Math.abs(value) >= 1e12;
}

function place(edit: Edit): string | null {
  return edit.kind === "write" || edit.kind === "numberFormat"
    ? cellAddress(edit.row, edit.column)
    : null;
}

type RowsOf = (snapshot: SheetSnapshot, kind: FlagKind) => readonly number[];

/** The rows each kind of flag marks. */
function markedRows(snapshot: SheetSnapshot, rowsOf: RowsOf = flaggedRows): unknown {
  return flagKinds.map((kind) => rowsOf(snapshot, kind));
}

/** The rows of each assessment that is flagged. */
function assessedRows({ indicators }: AssessedTable): unknown {
  return flagKinds.map((kind) =>
    indicators.filter(({ assessment }) => assessment === kind).map(({ row }) => row.source.row),
  );
}

const rowsSeenInFiles: RowsOf = (snapshot, kind) => flaggedRows(snapshot, kind, evaluateInFile);

/** Words the rules know live; others are known when the rules are written. */
function isPlain({ actual, plan }: RowLiteral): boolean {
  const isRare = (figure: unknown): boolean =>
    typeof figure === "string" && /8\/10|, /.test(figure);
  return !isRare(actual) && !isRare(plan);
}

describe("laws of the writing", () => {
  it("a formula shows exactly what was calculated", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { table, snapshot } = buildTable(rows);
        const calculated = calculateTable(table);
        const { edits } = writePercentages(calculated, snapshot);
        const after = applyToSnapshot(snapshot, edits);
        const written = new Set(edits.filter((edit) => edit.kind === "write").map(place));
        for (const row of calculated.rows) {
          for (const role of computedRoles) {
            const address = cellAddress(row.source.row, table.columns[role] ?? -1);
            if (!written.has(address)) continue;
            if (isBeyondExcel(row.computed[role])) continue;
            expect(asComputed(valueAt(after, address))).toBe(row.computed[role]);
          }
        }
      }),
    );
  });

  it("what was calculated stands in the sheet wherever formulas can read the figures", () => {
    fc.assert(
      fc.property(liveRows, (rows) => {
        const { table, snapshot } = buildTable(rows);
        const calculated = calculateTable(table);
        const after = applyToSnapshot(snapshot, writePercentages(calculated, snapshot).edits);
        for (const row of calculated.rows) {
          if (row.source.kind === "group" || row.source.kind === "total") continue;
          const vsPlan = asComputed(valueAt(after, cellAddress(row.source.row, 7)));
          const { vsPlan: computed } = row.computed;
          if (computed !== null && !isBeyondExcel(computed)) expect(vsPlan).toBe(computed);
        }
      }),
    );
  });

  it("nothing outside the computed columns is written, and what is kept is not touched", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { table, snapshot } = buildTable(rows);
        const { edits, kept } = writePercentages(calculateTable(table), snapshot);
        const touched = edits.map(place);
        for (const address of touched) expect(address).toMatch(/^[GHI]\d+$/);
        for (const { row, column } of kept) expect(touched).not.toContain(cellAddress(row, column));
      }),
    );
  });

  it("a second run has nothing to do", () => {
    fc.assert(
      fc.property(anyRows, threshold, (rows, limit) => {
        const built = buildTable(rows);
        const after = applyToSnapshot(built.snapshot, allEdits(built, limit));
        expect(allEdits({ table: built.table, snapshot: after }, limit)).toEqual([]);
      }),
    );
  });

  it("the flags stand exactly where the assessment is theirs, whatever the cells hold", () => {
    fc.assert(
      fc.property(anyRows, threshold, (rows, limit) => {
        const { table, snapshot } = buildTable(rows);
        const assessed = assessTable(calculateTable(table), limit);
        const after = applyToSnapshot(snapshot, writeFlags(assessed, snapshot));
        expect(markedRows(after)).toEqual(assessedRows(assessed));
      }),
    );
  });

  it("the files' own evaluator sees the same flags", () => {
    fc.assert(
      fc.property(anyRows, threshold, (rows, limit) => {
        const { table, snapshot } = buildTable(rows);
        const assessed = assessTable(calculateTable(table), limit);
        const after = applyToSnapshot(snapshot, writeFlags(assessed, snapshot));
        expect(markedRows(after, rowsSeenInFiles)).toEqual(assessedRows(assessed));
      }),
    );
  });

  it("the flags follow the figures without being written again", () => {
    fc.assert(
      fc.property(liveRows, liveRows, threshold, (before, later, limit) => {
        const rows = before.slice(0, later.length).filter(isPlain);
        const fresh = later.filter(isPlain);
        const changed = rows.map((row, index) => ({
          ...row,
          actual: fresh[index]?.actual ?? null,
        }));
        if (changed.length === 0) return;
        const old = buildTable(rows);
        const now = buildTable(changed);
        const rules = applyToSnapshot(
          old.snapshot,
          writeFlags(assessTable(calculateTable(old.table), limit), old.snapshot),
        ).conditionalFormats;
        const assessed = assessTable(calculateTable(now.table), limit);
        const sheet = { ...now.snapshot, conditionalFormats: rules };
        expect(markedRows(sheet)).toEqual(assessedRows(assessed));
        expect(writeFlags(assessed, sheet)).toEqual([]);
      }),
    );
  });

  it("flags that are removed leave no trace, and other people's rules stay", () => {
    fc.assert(
      fc.property(anyRows, threshold, (rows, limit) => {
        const foreign = { id: "x", formula: "=$H15<50", areas: null };
        const { table, snapshot } = buildTable(rows, { conditionalFormats: [foreign] });
        const assessed = assessTable(calculateTable(table), limit);
        const flagged = applyToSnapshot(snapshot, writeFlags(assessed, snapshot));
        expect(applyToSnapshot(flagged, removeAllFlags(flagged))).toEqual(snapshot);
      }),
    );
  });

  it("text figures made numbers are the figures that were read", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { table, snapshot } = buildTable(rows);
        const after = applyToSnapshot(snapshot, writeNumbers(table, snapshot));
        for (const row of table.rows) {
          for (const role of ["plan", "samePeriod", "actual"] as const) {
            const figure = row.figures[role];
            const value = valueAt(after, cellAddress(row.row, table.columns[role] ?? -1));
            if (figure.kind === "number") expect(value).toBe(figure.value);
            if (figure.kind === "ambiguous") expect(value).toBe(figure.text);
          }
        }
        expect(writeNumbers(table, after)).toEqual([]);
      }),
    );
  });
});
