import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Finding } from "../../src/core/model/finding";
import { check } from "../../src/workflows/check";
import { repairFinder } from "../../src/workflows/findRepair";
import { findingKeys, identity } from "../../src/workflows/findingKeys";
import type { CheckedTable } from "../../src/workflows/outcomes";
import { repair } from "../../src/workflows/repair";
import { undo } from "../../src/workflows/undo";
import { cleanSheet, type DraftSheet } from "../support/cleanSheet";
import { evaluateFormula } from "../support/evaluateFormula";
import { MemoryHost, MemorySheet, type Evaluate } from "../support/memoryHost";
import { fixtureGrid } from "../support/snapshotOf";
import { plantedFaults, type PlantedFault } from "./plantedFaults";

const places = fc.record({
  filling: fc.constantFrom("typed" as const, "formulas" as const),
  seeds: fc.array(fc.nat(10_000), { minLength: 7, maxLength: 7 }),
  place: fc.nat(50),
});

const evaluateOnSheet: Evaluate = (sheet, formula) =>
  evaluateFormula(formula, (row, column) => sheet.at(row, column).value);

function hostOf({ values, formulas }: DraftSheet): MemoryHost {
  const rows = values.map((row, r) =>
    row.map((shows, c) => {
      const formula = formulas[r]?.[c] ?? null;
      return formula === null ? shows : { formula, shows };
    }),
  );
  const host = new MemoryHost(new MemorySheet("Biểu", rows));
  host.evaluate = evaluateOnSheet;
  return host;
}

async function checked(host: MemoryHost): Promise<CheckedTable> {
  const outcome = await check(host);
  if (outcome.kind === "noTable") throw new Error("no table");
  return outcome.opened;
}

function identities(opened: CheckedTable, findings: readonly Finding[]): readonly string[] {
  return findingKeys(opened, findings).map(identity);
}

/** Filled cells; a blank one may have been given a number format. */
function cellsOf(host: MemoryHost): unknown {
  return [...host.sheet("Biểu").cells]
    .filter(([, { value, formula }]) => value !== null || formula !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function blankedGrid(name: string): (string | null)[][] {
  return fixtureGrid(name).map((row) => row.map((text) => (text === "" ? null : text)));
}

/** The tables in tests/fixtures; one of them is no plan table. */
const realTables = readdirSync(join(__dirname, "../fixtures"))
  .flatMap((name) => /^(.*)\.tsv$/.exec(name)?.[1] ?? [])
  .filter((name) => !name.includes("cocsau"));

const repaired = new Map<string, number>();

/** Mends one finding and holds what must hold then. */
async function mend(host: MemoryHost, shown: CheckedTable, finding: Finding): Promise<void> {
  const offer = repairFinder(shown)(finding);
  if (offer === null) return;
  const answers = offer.questions.map(({ row, column, readings: [value = 0] }) => ({
    row,
    column,
    value,
  }));
  const before = cellsOf(host);
  const errors = shown.findings.filter(({ severity }) => severity === "error").length;
  const outcome = await repair(host, shown, { findings: [finding], answers });
  if (outcome.kind !== "repaired") throw new Error(`${finding.check}: ${outcome.kind}`);
  expect(outcome.mismatches).toEqual([]);
  const [gone = ""] = identities(shown, [finding]);
  expect(identities(outcome.opened, outcome.opened.findings)).not.toContain(gone);
  const left = outcome.opened.findings.filter(({ severity }) => severity === "error");
  expect(left.length).toBeLessThanOrEqual(errors);
  expect((await undo(host, "Biểu")).kind).toBe("undone");
  expect(cellsOf(host)).toEqual(before);
  repaired.set(finding.check, (repaired.get(finding.check) ?? 0) + 1);
}

async function mendAll(fault: PlantedFault): Promise<void> {
  for (const { place, ...plan } of fc.sample(places, { numRuns: 2, seed: 3 })) {
    const { year = 2023, isNumbered = false } = fault;
    const sheet = cleanSheet({ ...plan, filling: fault.filling ?? plan.filling, year, isNumbered });
    fault.plant(sheet, place);
    const host = hostOf(sheet);
    const shown = await checked(host);
    for (const finding of shown.findings) await mend(host, shown, finding);
  }
}

describe("a repair that is offered for a fault planted at a random place", () => {
  it.each(plantedFaults().map((fault, index) => ({ ...fault, index })))(
    "makes its finding vanish, brings no new error, and is taken back whole: $check ($index)",
    mendAll,
  );

  it("is there for the faults whose right side is known, and for no others", () => {
    expect([...repaired.keys()].sort()).toEqual([
      "mixedDecimalStyle",
      "numberOverFormula",
      "numberStoredAsText",
      "percentageOfOther",
      "staleFormulaRow",
      "typedPercentageDisagrees",
      "typedRemainingDisagrees",
    ]);
  });

  it.each(realTables)("does so in a real table: %s", async (name) => {
    const host = new MemoryHost(new MemorySheet("Biểu", blankedGrid(name)));
    host.evaluate = evaluateOnSheet;
    const shown = await checked(host);
    for (const finding of shown.findings) await mend(host, shown, finding);
  });
});
