import type { CellContent } from "../model/cell";
import { figureNumber, type Figure } from "../model/figure";
import type { FillDoubt, FilledRole, FillProposal, IncomingValue } from "../model/filling";
import { foldText, holdsPhrase } from "../model/foldText";
import type { TableRow } from "../model/indicatorTable";
import { compareUnits } from "./compareUnits";
import { decimalsOf } from "./decimals";
import { isErrorText } from "./isErrorText";
import { isKnownWord } from "./knownWords";

/** What is known besides the row and the figure; what is absent is not looked at. */
export interface JudgedBeside {
  /** The column to be filled; that of actual values unless told. */
  readonly role?: FilledRole;
  readonly sources?: readonly IncomingValue[];
  /** What the cell holds now. */
  readonly before?: CellContent;
  readonly match?: FillProposal["match"];
}

/** From so many times the plan on it is rather a slip of unit or decimal sign; 680 % of a plan does happen. */
const manyTimesPlan = 100;
/** A same period is no yardstick but for a thousands separator taken for a decimal sign, or the other way round. */
const manyTimesSamePeriod = 1000;
const weakScore = 0.85;
/** Percentages are rounded or cut off at one decimal; whole ones at none. */
const claimTolerance = 0.11;
const wholeClaimTolerance = 1;

const mayBeNegative = ["tăng", "giảm", "chênh lệch", "tốc độ", "cân đối", "bội chi", "bội thu"];
const mayExceed100 = [
  "so với",
  "so",
  "tăng",
  "giảm",
  "tốc độ",
  "chỉ số",
  "hệ số",
  "đạt kế hoạch",
  "hoàn thành",
  "vượt",
  "dự toán",
  "thu ngân sách",
];

function isNegative(row: TableRow, value: number): boolean {
  const others = [row.figures.plan, row.figures.samePeriod].map(figureNumber);
  const isUsual = others.some((other) => other !== null && other < 0);
  return value < 0 && !isUsual && !holdsPhrase(foldText(row.name), mayBeNegative);
}

function timesPlan(row: TableRow, value: number): FillDoubt[] {
  const plan = figureNumber(row.figures.plan) ?? 0;
  if (plan <= 0 || value <= 0) return [];
  const times = value / plan;
  // Little of a plan is done early in a year; a fraction of it beside a whole plan is a thousand taken for a decimal.
  const isSlip = times <= 1 / manyTimesSamePeriod && decimalsOf(value) > decimalsOf(plan);
  return times >= manyTimesPlan || isSlip ? [{ kind: "manyTimes", of: "plan", times }] : [];
}

/** 0,783 beside 78,3 %: a share written as a fraction. */
function fractionOfShare({ unit, figures }: TableRow, value: number): FillDoubt[] {
  if (value <= 0 || value > 1 || compareUnits(unit, "%") !== "same") return [];
  const yardsticks = (["plan", "samePeriod"] as const).flatMap((of) => {
    const whole = figureNumber(figures[of]) ?? 0;
    return whole > 1 ? [{ kind: "manyTimes", of, times: value / whole } as const] : [];
  });
  return yardsticks.filter(({ times }) => times >= 0.005 && times <= 0.02).slice(0, 1);
}

function timesSamePeriod(row: TableRow, value: number): FillDoubt[] {
  const before = figureNumber(row.figures.samePeriod) ?? 0;
  if (before <= 0 || value <= 0) return [];
  const times = value / before;
  const isMany = times >= manyTimesSamePeriod || times <= 1 / manyTimesSamePeriod;
  return isMany ? [{ kind: "manyTimes", of: "samePeriod", times }] : [];
}

function manyTimes(row: TableRow, value: number, role: FilledRole): FillDoubt[] {
  const [sure] = [...timesPlan(row, value), ...fractionOfShare(row, value)];
  if (sure !== undefined) return [sure];
  return role === "actual" ? timesSamePeriod(row, value) : [];
}

/** A share of a whole; growth, indices and what is counted against a plan may exceed it. */
function isPercentAbove100(row: TableRow, value: number): boolean {
  const { plan, samePeriod } = row.figures;
  if (value <= 100 || compareUnits(row.unit, "%") !== "same") return false;
  const isUsual = [plan, samePeriod].some((figure) => (figureNumber(figure) ?? 0) > 100);
  return !isUsual && !holdsPhrase(foldText(row.name), mayExceed100);
}

function judgeNumber(row: TableRow, value: number, role: FilledRole): FillDoubt[] {
  return [
    ...(isNegative(row, value) ? [{ kind: "negative" } as const] : []),
    ...manyTimes(row, value, role),
    ...(isPercentAbove100(row, value) ? [{ kind: "percentAbove100" } as const] : []),
  ];
}

function judgeFigure(row: TableRow, figure: Figure, role: FilledRole): FillDoubt[] {
  if (figure.kind === "number") return judgeNumber(row, figure.value, role);
  const isWord = figure.kind === "word" && row.figures.plan.kind === "number";
  return isWord && !isKnownWord(figure.text) && !isErrorText(figure.text)
    ? [{ kind: "wordForNumber" }]
    : [];
}

function judgeUnits(row: TableRow, sources: readonly IncomingValue[]): FillDoubt[] {
  const other = sources.find(({ unit }) => {
    const agreement = compareUnits(unit, row.unit);
    return agreement === "related" || agreement === "different";
  });
  return other?.unit == null ? [] : [{ kind: "unitDiffers", unit: other.unit }];
}

type ClaimRole = "vsPlan" | "vsSamePeriod";

function judgeClaim(role: ClaimRole, claimed: number | null, computed: number | null): FillDoubt[] {
  if (claimed === null || computed === null) return [];
  const tolerance = Number.isInteger(claimed) ? wholeClaimTolerance : claimTolerance;
  return Math.abs(claimed - computed) < tolerance
    ? []
    : [{ kind: "claimDiffers", role, claimed, computed: Number(computed.toFixed(2)) }];
}

function ratio(value: number, base: Figure): number | null {
  const number = figureNumber(base);
  return number === null || number === 0 ? null : (value / number) * 100;
}

function judgeClaims(
  row: TableRow,
  figure: Figure,
  source: IncomingValue | undefined,
): FillDoubt[] {
  const claims = source?.claims ?? null;
  const value = figureNumber(figure);
  if (claims === null || value === null) return [];
  const { plan, samePeriod } = row.figures;
  return [
    ...judgeClaim("vsPlan", claims.vsPlan, ratio(value, plan)),
    ...judgeClaim("vsSamePeriod", claims.vsSamePeriod, ratio(value, samePeriod)),
  ];
}

function judgeMatch({ before, match }: JudgedBeside): FillDoubt[] {
  const isNamed = match?.by === "name" || match?.by === "noAndName";
  return [
    ...(before?.kind === "formula" ? [{ kind: "overFormula" } as const] : []),
    ...(isNamed && match.score < weakScore
      ? [{ kind: "weakMatch", score: match.score } as const]
      : []),
  ];
}

/** What a person should know before a figure is written into a row. Nothing of it forbids writing. */
export function judgeValue(
  row: TableRow,
  figure: Figure,
  beside: JudgedBeside = {},
): readonly FillDoubt[] {
  const { role = "actual", sources = [] } = beside;
  const [only, second] = sources;
  return [
    ...judgeFigure(row, figure, role),
    ...judgeUnits(row, sources),
    ...judgeClaims(row, figure, role === "actual" && second === undefined ? only : undefined),
    ...judgeMatch(beside),
  ];
}
