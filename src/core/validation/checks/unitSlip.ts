import { figureNumber } from "../../model/figure";
import type { TableRow } from "../../model/indicatorTable";
import type { Finding } from "../../model/finding";
import type { Check } from "../check";
import { isAboveHundred } from "./percentAbove100";
import { isPercentage } from "../quantities";
import { rowFinding } from "../rowFinding";

const id = "unitSlip";

/** So many times the plan is hardly a result any more; so many times may be one, and is worth a second look. */
const hardly = 10;
const notable = 2;
/** A thousand times too much or too little, more or less: đồng for nghìn đồng, kg for tấn. */
const thousandfold = 300;
/** Whole numbers below this multiply easily: one accident planned, three happened. */
const few = 5;

/** An actual far beyond the plan, or a figure a thousand times that of last year: a slip of unit or decimal point. */
export const unitSlip: Check = {
  id,
  validate: ({ assessed }) => {
    const { table } = assessed.calculated;
    return table.rows.flatMap((row) => {
      const slip = isFigureRow(row) ? findSlip(row) : null;
      return slip === null ? [] : [rowFinding(table, row, { check: id, ...slip })];
    });
  },
};

function isFigureRow({ kind }: TableRow): boolean {
  return kind === "indicator" || kind === "subRow";
}

type Slip = Pick<Finding, "severity" | "details"> & { readonly role: "actual" | "samePeriod" };

function findSlip(row: TableRow): Slip | null {
  const actual = figureNumber(row.figures.actual);
  if (actual === null || actual <= 0 || isAboveHundred(row, actual)) return null;
  return jump(row, actual) ?? excess(row, actual);
}

/** Where the plan bears the actual out, last year's figure is the one to look at. */
function jump(row: TableRow, actual: number): Slip | null {
  const before = figureNumber(row.figures.samePeriod);
  if (before === null || before <= 0 || !areFar(actual, before)) return null;
  const role = isBorneOut(row, actual) ? "samePeriod" : "actual";
  const details = { actual, before, form: role === "actual" ? "jump" : "samePeriod" };
  return { severity: "warning", role, details };
}

function isBorneOut({ figures }: TableRow, actual: number): boolean {
  const plan = figureNumber(figures.plan) ?? 0;
  return plan > 0 && actual <= plan * hardly && plan < actual * thousandfold;
}

/** Hundreds of times apart; from a handful to hundreds is not far. */
function areFar(one: number, other: number): boolean {
  const [less, more] = one < other ? [one, other] : [other, one];
  return more >= less * thousandfold && (less > few || more >= few * 1000);
}

function excess(row: TableRow, actual: number): Slip | null {
  const plan = figureNumber(row.figures.plan) ?? 0;
  return plan > 0 && actual >= plan * notable ? excessOf(row, actual, plan) : null;
}

function excessOf(row: TableRow, actual: number, plan: number): Slip | null {
  const details = { actual, plan, times: Math.floor((actual / plan) * 10) / 10 };
  const isDoubted = multipliesEasily(row, plan);
  if (actual >= plan * hardly && !isDoubted)
    return { severity: "warning", role: "actual", details };
  if (actual < plan * hardly && (isDoubted || row.direction === "lower")) return null;
  if (row.note !== null && row.note.trim() !== "") return null;
  return { severity: "info", role: "actual", details: { ...details, form: "twice" } };
}

function multipliesEasily(row: TableRow, plan: number): boolean {
  return isPercentage(row) || (plan < few && Number.isInteger(plan));
}
