import { columnLetters } from "../model/address";
import type { ColumnRole } from "../model/columnRole";
import type { Reason } from "../model/readingExplanation";
import type { ColumnMeaning } from "./columnMeaning";
import type { ExplainedColumn, Understanding } from "./understanding";
import { isEarlier } from "./roleRanks";

function because(reason: string, details: Reason["details"] = {}): Reason {
  return { reason, details };
}

/** Long headings are told by how they begin. */
const longestQuote = 60;

function quoted(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd()}…` : text;
}

function unheadedReason(role: ColumnRole | null): Reason {
  return because(role === "no" ? "holdsNumbers" : "holdsNames");
}

/** What the words over the column say, and in which of its rows. */
function wordReasons({ meaning, heading, role }: ExplainedColumn): readonly Reason[] {
  const words = quoted(heading.leaf);
  const parent = heading.parents[meaning.saidByParent ?? -1];
  if (meaning.kind === "none") return [unheadedReason(role)];
  if (meaning.kind === "period") return [because("timeOnly", { words })];
  if (meaning.kind === "other" && parent === undefined) return [because("unclear", { words })];
  const said = because("heading", { words });
  return parent === undefined
    ? [said]
    : [said, because("parentHeading", { words: quoted(parent) })];
}

/** Results that the cumulative one was preferred to. */
function shorterResults({ hints }: Understanding, actual: ColumnMeaning): readonly number[] {
  if (!actual.isCumulative) return [];
  const months = actual.period.months ?? 0;
  return hints.meanings
    .filter((each) => each.kind === "actual" || each.kind === "period")
    .filter((each) => each !== actual && !isEarlier(each, hints.reportYear))
    .filter((each) => !each.isCumulative || (each.period.months ?? 0) < months)
    .map(({ column }) => column);
}

function letters(columns: readonly number[]): string {
  return columns.map(columnLetters).join(", ");
}

function actualReasons(
  understanding: Understanding,
  { column }: ExplainedColumn,
): readonly Reason[] {
  const meaning = understanding.hints.meanings.find((each) => each.column === column);
  const others = meaning === undefined ? [] : shorterResults(understanding, meaning);
  return others.length === 0 ? [] : [because("cumulative", { others: letters(others) })];
}

function planReasons(
  { otherPlans, hints }: Understanding,
  { column, meaning }: ExplainedColumn,
): readonly Reason[] {
  const kind = hints.meanings.find((each) => each.column === column)?.kind;
  const isFirst = otherPlans.length > 0 && otherPlans.every((other) => column < other);
  const isByYear = kind === "plan" && meaning.kind === "period";
  return [
    ...(isByYear ? [because("sheetSpeaksOfPlan")] : []),
    ...(isFirst ? [because("firstPlan", { others: letters(otherPlans) })] : []),
  ];
}

function samePeriodReasons(
  { hints }: Understanding,
  { meaning }: ExplainedColumn,
): readonly Reason[] {
  const isResult = meaning.kind === "actual" || meaning.kind === "period";
  if (!isResult || !isEarlier(meaning, hints.reportYear)) return [];
  return [because("earlierYear", { year: Math.max(...meaning.period.years) })];
}

type Explain = (understanding: Understanding, explained: ExplainedColumn) => readonly Reason[];

/** What is to be said of a role besides the words of its heading. */
const besides: Readonly<Partial<Record<ColumnRole, Explain>>> = {
  actual: actualReasons,
  plan: planReasons,
  samePeriod: samePeriodReasons,
  vsSamePeriod: ({ figures }) => (figures.isGrowth ? [because("growth")] : []),
  name: (_, { meaning }) =>
    ["unit", "other"].includes(meaning.kind) ? [because("holdsNames")] : [],
};

/** Why a column has its role, as far as headings say it. */
export const headingReasons: Explain = (understanding, explained) => {
  const { role } = explained;
  const more = role === null ? undefined : besides[role];
  return [...wordReasons(explained), ...(more?.(understanding, explained) ?? [])];
};

const rolesOfKind: Readonly<Partial<Record<ColumnMeaning["kind"], ColumnRole>>> = {
  no: "no",
  name: "name",
  unit: "unit",
  note: "note",
  remaining: "remaining",
  actual: "actual",
  period: "actual",
  plan: "plan",
  samePeriod: "samePeriod",
  vsPlan: "vsPlan",
  vsSamePeriod: "vsSamePeriod",
};

function columnWithRole(
  { text, figures, remaining }: Understanding,
  role: ColumnRole,
): number | null {
  const columns = { ...text, ...figures, remaining: remaining?.column ?? null };
  return columns[role];
}

/** The role its heading asks for; null where it names none. */
function wantedRole(
  { hints }: Understanding,
  { column, meaning }: ExplainedColumn,
): ColumnRole | null {
  const own = hints.meanings.find((each) => each.column === column) ?? meaning;
  return rolesOfKind[own.kind] ?? null;
}

function unusedReason({ isGrowth, kind }: ColumnMeaning, words: string): Reason {
  if (isGrowth) return because("growth");
  return because(kind === "ratio" ? "ratioOfOther" : "noRole", { words });
}

/** Why a column with a heading has no role. */
export const noRoleReasons: Explain = (understanding, explained) => {
  const role = wantedRole(understanding, explained);
  const taken = role === null ? null : columnWithRole(understanding, role);
  const words = quoted(explained.heading.leaf);
  if (understanding.text.labels.includes(explained.column)) return [because("holdsNames")];
  if (role === null || taken === null) {
    return [unusedReason(explained.meaning, words)];
  }
  return [because("roleTaken", { words, role, column: columnLetters(taken) })];
};
