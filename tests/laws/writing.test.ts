import fc from "fast-check";
import { assessTable } from "../../src/core/assessment/assessTable";
import { calculateTable } from "../../src/core/calculation/calculateTable";
import type { ComputedValue } from "../../src/core/model/calculatedTable";
import { cellAddress } from "../../src/core/model/address";
import type { CellValue } from "../../src/core/model/cell";
import type { Edit } from "../../src/core/model/edit";
import { computedRoles } from "../../src/core/model/columnRole";
import { writeFlags } from "../../src/core/writing/writeFlags";
import { writeNumbers } from "../../src/core/writing/writeNumbers";
import { writePercentages } from "../../src/core/writing/writePercentages";
import { anyRows, liveRows } from "../support/anyRow";
import { applyToSnapshot, flaggedRows, valueAt } from "../support/applyToSnapshot";
import { buildTable } from "../support/buildTable";
import type { BuiltTable } from "../support/buildTable";

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

  it("the flags stand exactly where the assessment is below", () => {
    fc.assert(
      fc.property(liveRows, threshold, (rows, limit) => {
        const { table, snapshot } = buildTable(rows);
        const assessed = assessTable(calculateTable(table), limit);
        const below = assessed.indicators
          .filter((indicator) => indicator.assessment === "below")
          .map((indicator) => indicator.row.source.row);
        const after = applyToSnapshot(snapshot, writeFlags(assessed, snapshot));
        expect(flaggedRows(after)).toEqual(below);
      }),
    );
  });

  it("the flags follow the figures without being written again", () => {
    fc.assert(
      fc.property(liveRows, liveRows, threshold, (before, later, limit) => {
        const rows = before.slice(0, later.length);
        const changed = rows.map((row, index) => ({
          ...row,
          actual: later[index]?.actual ?? null,
        }));
        const old = buildTable(rows);
        const fresh = buildTable(changed);
        const rules = applyToSnapshot(
          old.snapshot,
          writeFlags(assessTable(calculateTable(old.table), limit), old.snapshot),
        ).conditionalFormats;
        const assessed = assessTable(calculateTable(fresh.table), limit);
        const sheet = { ...fresh.snapshot, conditionalFormats: rules };
        const below = assessed.indicators.filter(({ assessment }) => assessment === "below");
        expect(flaggedRows(sheet)).toEqual(below.map(({ row }) => row.source.row));
        expect(writeFlags(assessed, sheet)).toEqual([]);
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
