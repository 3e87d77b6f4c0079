import fc from "fast-check";
import { calculate } from "../../src/workflows/calculate";
import type { FillSource } from "../../src/workflows/fillOutcomes";
import { applyFill } from "../../src/workflows/applyFill";
import { planFill } from "../../src/workflows/planFill";
import { undo } from "../../src/workflows/undo";
import type { MemoryHost } from "../support/memoryHost";
import { openHost } from "../unit/workflows/fillHost";
import { planSheet } from "../unit/workflows/planWorkbook";

/** Rows of the table that take a value, 0-based. */
const rows = [4, 5, 6, 7, 8];

async function write(host: MemoryHost, source: FillSource, calculates = false): Promise<boolean> {
  const planned = await planFill(host, source, { sheet: planSheet });
  if (planned.kind !== "planned") return false;
  const ticked = new Set(planned.plan.proposals.map(({ row }) => row));
  const outcome = await applyFill(host, planned.plan, {
    ticked,
    options: { calculate: calculates },
  });
  return (
    outcome.kind === "filled" &&
    host.applied.at(-1)?.some(({ kind }) => kind !== "setting") === true
  );
}

function contents(host: MemoryHost): unknown {
  const { conditionalFormats, ...rest } = host.sheet(planSheet).snapshot();
  const flags = conditionalFormats
    .map(({ formula, areas }) => JSON.stringify([formula, areas]))
    .sort();
  return { ...rest, flags };
}

const text = fc.oneof(
  fc.integer({ min: 0, max: 5000 }).map(String),
  fc.constantFrom("12,5", "2.300", "Duy trì", "-3", "8/10", "1.234,5", "65%"),
);
const entries = fc
  .uniqueArray(fc.record({ row: fc.constantFrom(...rows), text }), {
    minLength: 1,
    selector: ({ row }) => row,
  })
  .map((given): FillSource => ({ kind: "entries", entries: given }));
const step = fc.oneof(
  fc.record({ kind: fc.constant("fill" as const), source: entries, calculates: fc.boolean() }),
  fc.record({ kind: fc.constant("calculate" as const) }),
);

describe("filling", () => {
  it("and calculating, taken back as often as they changed anything, leave the sheet as it was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        const host = openHost();
        const states = [contents(host)];
        for (const each of steps) {
          const before = host.applied.length;
          if (each.kind === "fill") await write(host, each.source, each.calculates);
          else await calculate(host, { sheet: planSheet, fixNumbers: true, preview: false });
          if (host.applied.length > before) states.push(contents(host));
        }
        expect(states.pop()).toEqual(contents(host));
        for (const state of states.reverse()) {
          expect(await undo(host, planSheet)).toMatchObject({ kind: "undone", mismatches: [] });
          expect(contents(host)).toEqual(state);
        }
        expect(await undo(host, planSheet)).toEqual({ kind: "nothingToUndo" });
      }),
      { numRuns: 12 },
    );
  });

  it("the same values twice changes nothing the second time", async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.boolean(), async (source, calculates) => {
        const host = openHost();
        await write(host, source, calculates);
        const [before, writes] = [contents(host), host.applied.length];
        await write(host, source, calculates);
        expect(contents(host)).toEqual(before);
        expect(host.applied).toHaveLength(writes);
      }),
      { numRuns: 12 },
    );
  });

  it("does not depend on how a figure is printed", async () => {
    const styles: readonly ((value: number) => string)[] = [
      (value) => String(value).replace(".", ","),
      (value) => value.toLocaleString("de-DE", { maximumFractionDigits: 4 }),
      (value) => ` ${value.toLocaleString("de-DE", { maximumFractionDigits: 4 })} `,
      (value) => `${String(value).replace(".", ",")} tấn`,
      (value) => `${value.toLocaleString("de-DE", { maximumFractionDigits: 4 })}.`,
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1000, max: 9999 }),
        fc.constantFrom(0, 0.5, 0.25),
        fc.constantFrom(...styles),
        async (whole, rest, style) => {
          const host = openHost();
          const value = whole + rest;
          await write(host, { kind: "entries", entries: [{ row: 4, text: style(value) }] });
          expect(host.sheet(planSheet).cell("F5").value).toBe(value);
        },
      ),
      { numRuns: 25 },
    );
  });
});
