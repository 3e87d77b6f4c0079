import fc from "fast-check";
import { assessTable } from "../../src/core/assessment/assessTable";
import { calculateTable } from "../../src/core/calculation/calculateTable";
import { cellAddress } from "../../src/core/model/address";
import type { SheetSnapshot } from "../../src/core/model/sheetSnapshot";
import { readTable } from "../../src/core/reading/readTable";
import { joinFindings } from "../../src/core/validation/joinFindings";
import { validateTable } from "../../src/core/validation/validateTable";
import { cleanSheet, snapshotOfDraft, type SheetPlan } from "../support/cleanSheet";
import { plantedFaults, type PlantedFault } from "./plantedFaults";

const placesPerFault = 10;

const places = fc.record({
  filling: fc.constantFrom("typed" as const, "formulas" as const),
  seeds: fc.array(fc.nat(10_000), { minLength: 7, maxLength: 7 }),
  place: fc.nat(50),
});

/** Everything Kiểm tra says of the sheet: the doubts of the reading and the findings of the checks. */
function findingsOn(snapshot: SheetSnapshot): readonly string[] {
  const outcome = readTable(snapshot);
  if (!outcome.found) return [outcome.reason];
  const assessed = assessTable(calculateTable(outcome.table), 50);
  return joinFindings(outcome.findings, validateTable({ assessed, snapshot }))
    .map(
      ({ check, cell }) => `${check} ${cell === null ? "-" : cellAddress(cell.row, cell.column)}`,
    )
    .sort();
}

function cleanPlans(): readonly SheetPlan[] {
  return fc.sample(places, { numRuns: 20, seed: 5 }).map((plan) => ({
    ...plan,
    year: 2023,
    isNumbered: plan.place % 2 === 0,
  }));
}

interface Trial {
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

function trialsOf(fault: PlantedFault): readonly Trial[] {
  const samples = fc.sample(places, { numRuns: placesPerFault, seed: 11 });
  return samples.map(({ place, ...plan }) => {
    const year = fault.year ?? 2023;
    const isNumbered = fault.isNumbered ?? place % 2 === 0;
    const filling = fault.filling ?? plan.filling;
    const sheet = cleanSheet({ ...plan, filling, year, isNumbered });
    const expected = [...fault.plant(sheet, place)].sort();
    return { expected, found: findingsOn(snapshotOfDraft(sheet)) };
  });
}

const rates = new Map<string, { planted: number; found: number; besides: number }>();

function record(check: string, { expected, found }: Trial): void {
  const rate = rates.get(check) ?? { planted: 0, found: 0, besides: 0 };
  rate.planted += 1;
  if (expected.every((one) => found.includes(one))) rate.found += 1;
  rate.besides += found.filter((one) => !expected.includes(one)).length;
  rates.set(check, rate);
}

describe("faults planted at random places of a clean table", () => {
  afterAll(() => {
    const lines = [...rates].map(
      ([check, { planted, found, besides }]) =>
        `${check.padEnd(26)} ${found}/${planted} found, ${besides} besides`,
    );
    process.stdout.write(`${lines.join("\n")}\n`);
  });

  it("are not there before: the clean table gives no finding", () => {
    for (const plan of cleanPlans()) {
      expect(findingsOn(snapshotOfDraft(cleanSheet(plan)))).toEqual([]);
    }
  });

  it.each(plantedFaults().map((fault, index) => ({ ...fault, index })))(
    "are found where they are and nothing else is reported: $check ($index)",
    (fault) => {
      const trials = trialsOf(fault);
      for (const trial of trials) record(fault.check, trial);
      for (const { expected, found } of trials) expect(found).toEqual(expected);
    },
  );
});
