import fc from "fast-check";
import { check } from "../../src/workflows/check";
import { ignoreFinding } from "../../src/workflows/ignoreFinding";
import type { CheckedTable } from "../../src/workflows/outcomes";
import { cleanSheet } from "../support/cleanSheet";
import { MemoryHost, MemorySheet } from "../support/memoryHost";
import { plantedFaults, type PlantedFault } from "./plantedFaults";

const places = fc.record({
  seeds: fc.array(fc.nat(10_000), { minLength: 7, maxLength: 7 }),
  place: fc.nat(50),
});

async function checked(host: MemoryHost): Promise<CheckedTable> {
  const outcome = await check(host);
  if (outcome.kind === "noTable") throw new Error("no table");
  return outcome.opened;
}

/** Puts the cells so many rows further down and columns to the right, as if a person had inserted them. */
function shift(sheet: MemorySheet, rows: number, columns: number): void {
  const before = [...sheet.cells];
  sheet.cells.clear();
  for (const [place, { value }] of before) {
    const [row = 0, column = 0] = place.split(" ").map(Number);
    sheet.put(row + rows, column + columns, value);
  }
  sheet.hiddenRows = sheet.hiddenRows.map((row) => row + rows);
  sheet.hiddenColumns = sheet.hiddenColumns.map((column) => column + columns);
  sheet.merges = sheet.merges.map((merge) => ({
    ...merge,
    row: merge.row + rows,
    column: merge.column + columns,
  }));
}

async function passOver(fault: PlantedFault): Promise<void> {
  for (const { place, ...plan } of fc.sample(places, { numRuns: 2, seed: 9 })) {
    const { year = 2023, isNumbered = false } = fault;
    const draft = cleanSheet({ ...plan, filling: "typed", year, isNumbered });
    fault.plant(draft, place);
    const sheet = new MemorySheet("Biểu", draft.values);
    sheet.merges = [...draft.merges];
    sheet.hiddenRows = draft.hiddenRows;
    sheet.hiddenColumns = draft.hiddenColumns;
    const host = new MemoryHost(sheet);
    const shown = await checked(host);
    expect(shown.findings.length).toBeGreaterThan(0);
    for (const finding of shown.findings) {
      const decision = { reason: "Đã đối chiếu", date: "2026-11-22" };
      const outcome = await ignoreFinding(host, shown, { finding, decision });
      expect(outcome.kind).toBe("stored");
    }
    expect((await checked(host)).findings).toEqual([]);
    shift(sheet, 3, 1);
    expect((await checked(host)).findings).toEqual([]);
  }
}

describe("a finding that is passed over", () => {
  it.each(
    plantedFaults()
      .filter(({ filling }) => filling !== "formulas")
      .map((fault, index) => ({ ...fault, index })),
  )("stays so when rows and columns are inserted before the table: $check ($index)", passOver);
});
