import { figureNumber, type Figure } from "../model/figure";
import type { IncomingValue } from "../model/filling";
import type { TableRow } from "../model/indicatorTable";
import { unitRatio } from "./unitRatio";

/** A value as its row has it read, and as it reads by itself, without unit and row. */
export interface StatedValue {
  readonly value: Pick<IncomingValue, "unit" | "text">;
  readonly figure: Figure;
  readonly alone: Figure;
}

const fraction = /^(\d{1,9}) ?\/ ?(\d{1,9})$/;

/** Equal but for the noise of binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(14));
}

function readingsOf(figure: Figure): readonly number[] {
  if (figure.kind === "ambiguous") return figure.readings;
  const number = figureNumber(figure);
  return number === null ? [] : [number];
}

/** What the digits come to in the row's unit, where the value states another one whose size is known. */
function converted(row: TableRow, { value, alone }: StatedValue): readonly number[] {
  const ratio = value.unit === null || row.unit === null ? 1 : unitRatio(value.unit, row.unit);
  if (ratio === null || ratio === 1) return [];
  return readingsOf(alone).map((each) => rounded(each * ratio));
}

function settled(readings: readonly number[], text: string): Figure {
  const [only, second] = readings;
  return only !== undefined && second === undefined
    ? { kind: "number", value: only, storedAs: "text" }
    : { kind: "ambiguous", text, readings };
}

/** “2,3 nghìn tấn” in a row of tấn is 2.300 and not 2,3; where the digits themselves read in several ways these stay open. */
function inUnitOf(row: TableRow, stated: StatedValue): Figure {
  const { figure } = stated;
  if (figure.kind === "ambiguous" && figure.doubt !== undefined) return figure;
  const own = [...new Set(readingsOf(figure).map(rounded))];
  const all = converted(row, stated);
  const meant = own.filter((each) => all.includes(each));
  if (all.length > 0) return settled(meant.length > 0 ? meant : all, textOf(stated));
  return figure.kind === "ambiguous" ? { ...figure, readings: own } : figure;
}

function textOf({ figure, value }: StatedValue): string {
  return figure.kind === "ambiguous" ? figure.text : value.text;
}

/** “8/10” beside a plan of 10 is 8. */
function partOfPlan(row: TableRow, { text }: StatedValue["value"]): Figure | null {
  const [, part, whole] = fraction.exec(text.trim()) ?? [];
  if (part === undefined || Number(whole) !== figureNumber(row.figures.plan)) return null;
  return { kind: "number", value: Number(part), storedAs: "text" };
}

/** What a value means by what it says itself beyond its digits: the unit behind them, or the plan below the stroke. */
export function settleStated(row: TableRow, stated: StatedValue): Figure {
  if (stated.figure.kind !== "word") return inUnitOf(row, stated);
  return partOfPlan(row, stated.value) ?? stated.figure;
}
