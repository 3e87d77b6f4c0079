import fc from "fast-check";
import { calculateTable } from "../../src/core/calculation/calculateTable";
import { figureNumber } from "../../src/core/model/figure";
import { buildTable } from "../support/buildTable";
import type { RowLiteral } from "../support/buildTable";

/** A figure as people type it: whole ten-thousandths, so that BigInt can follow exactly. */
interface Typed {
  readonly units: bigint;
  readonly value: number;
}

const typed = (least: bigint): fc.Arbitrary<Typed> =>
  fc
    .bigInt({ min: least, max: 10n ** 12n })
    .map((units) => ({ units, value: Number(units) / 1e4 }));

const row = (literal: RowLiteral) => {
  const [only] = calculateTable(buildTable([literal]).table).rows;
  if (only === undefined) throw new Error("no row");
  return only;
};

/** part / whole × 100 in hundredths, half away from zero, in whole numbers only. */
function hundredths(part: bigint, whole: bigint): number {
  const sign = part < 0n ? -1n : 1n;
  const doubled = (part * sign * 20000n) / whole;
  return Number((sign * (doubled + 1n)) / 2n);
}

describe("laws of the percentages", () => {
  it("a figure is 100 % of itself", () => {
    fc.assert(
      fc.property(typed(1n), ({ value }) => {
        expect(row({ plan: value, actual: value, samePeriod: value })).toMatchObject({
          computed: { vsPlan: 100, vsSamePeriod: 100, remaining: "-" },
          attainment: 100,
        });
      }),
    );
  });

  it("the rounding is the exact one, half away from zero", () => {
    fc.assert(
      fc.property(typed(-(10n ** 12n)), typed(1n), (actual, plan) => {
        const { vsPlan } = row({ plan: plan.value, actual: actual.value }).computed;
        expect(Math.round(Number(vsPlan) * 100) + 0).toBe(hundredths(actual.units, plan.units) + 0);
      }),
    );
  });

  it("the exact attainment is that of the decimals to thirty digits", () => {
    fc.assert(
      fc.property(typed(-(10n ** 12n)), typed(1n), (actual, plan) => {
        const { exactAttainment } = row({ plan: plan.value, actual: actual.value });
        const [whole = "", fraction = ""] = (exactAttainment ?? "").split(".");
        const digits = BigInt(whole + fraction.padEnd(30, "0"));
        const off = 2n * (digits * plan.units - actual.units * 100n * 10n ** 30n);
        expect(off <= plan.units && -off <= plan.units).toBe(true);
      }),
    );
  });

  it("what remains is the exact difference of the decimals", () => {
    fc.assert(
      fc.property(typed(-(10n ** 12n)), typed(-(10n ** 12n)), (actual, plan) => {
        const { remaining } = row({ plan: plan.value, actual: actual.value }).computed;
        const left = plan.units - actual.units;
        expect(remaining).toBe(left > 0n ? Number(left) / 1e4 : "-");
      }),
    );
  });

  it("ties go away from zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 8 }), fc.boolean(), (count, isNegative) => {
        // count + 0.5 hundredths of a percent of 10 000 is (count + 0.5) / 100… a tie at the second decimal.
        const sign = isNegative ? -1 : 1;
        const { vsPlan } = row({ plan: 10000, actual: sign * (count + 0.5) }).computed;
        expect(vsPlan).toBe((sign * (count + 1)) / 100);
      }),
    );
  });

  it("another unit for both figures changes no percentage", () => {
    const factor = fc.constantFrom(10, 100, 1000, 10 ** 6);
    fc.assert(
      fc.property(typed(0n), typed(1n), factor, (actual, plan, scale) => {
        const [plain, scaled] = [1, scale].map((by) => {
          const literal = {
            plan: (Number(plan.units) * by) / 1e4,
            actual: (Number(actual.units) * by) / 1e4,
          };
          const { computed, attainment } = row({ ...literal, samePeriod: literal.plan });
          return { ...computed, remaining: null, attainment };
        });
        expect(scaled).toEqual(plain);
      }),
    );
  });

  it("plan, actual and what remains agree", () => {
    fc.assert(
      fc.property(typed(0n), typed(0n), (plan, actual) => {
        const { source, computed } = row({ plan: plan.value, actual: actual.value });
        const left = plan.units - actual.units;
        expect(computed.remaining).toBe(left > 0n ? Number(left) / 1e4 : "-");
        expect(figureNumber(source.figures.plan)).toBe(plan.value);
      }),
    );
  });
});
