import { cellAddress, columnLetters } from "../core/model/address";
import type { CellContent } from "../core/model/cell";
import type { FillDoubt, FillProposal, IncomingValue, ValueOrigin } from "../core/model/filling";
import type { FillPlan } from "../workflows/fillOutcomes";
import { otherPeriod } from "../workflows/otherPeriod";
import { contentText } from "../workflows/sameContent";
import { planRows, type RowsByPlace } from "./fillLines";
import type { Json } from "./json";

/** The answer of `fill --json`: rows are 1-based, cells A1; `written` tells whether there is an OUT. */
export function fillJson(plan: FillPlan, written: boolean): Json {
  const rows = planRows(plan);
  const matched = plan.proposals.map((proposal) => matchedJson(proposal, rows));
  const inState = (state: FillProposal["state"]): Json =>
    matched.filter((_json, index) => plan.proposals[index]?.state === state);
  return {
    sheet: plan.opened.snapshot.sheet,
    column: plan.role,
    matched,
    conflicts: inState("conflict"),
    unclear: inState("unclear"),
    unmatched: plan.unmatched.flatMap((unmatched) => {
      const value = plan.values[unmatched.value];
      return value === undefined ? [] : [unmatchedJson(value, unmatched, rows)];
    }),
    taken: plan.taken.map((taken) => {
      const { file, sheet, kind, column, matches } = taken;
      const isOtherPeriod = otherPeriod(taken, plan) !== null;
      return { file, sheet, kind, column: columnLetters(column), matches, isOtherPeriod };
    }),
    written,
  };
}

function matchedJson(proposal: FillProposal, rows: RowsByPlace): Json {
  const { row, column, before, after, match, state, isTicked, figure } = proposal;
  const source = rows.get(row);
  return {
    row: row + 1,
    cell: cellAddress(row, column),
    no: source?.no ?? null,
    name: source?.name ?? null,
    before: contentJson(before),
    after: contentJson(after),
    source: proposal.sources.map(({ origin, text }) => ({ ...originJson(origin), text })),
    by: match.by,
    score: match.score,
    state,
    sure: isTicked || state === "same",
    doubts: proposal.doubts.map(doubtJson),
    ...(figure.kind === "ambiguous" ? { readings: figure.readings } : {}),
  };
}

function unmatchedJson(
  { no, name, text, origin }: IncomingValue,
  { reason, candidates }: FillPlan["unmatched"][number],
  rows: RowsByPlace,
): Json {
  return {
    no,
    name,
    value: text,
    source: originJson(origin),
    reason,
    candidates: candidates.map(({ row, score }) => {
      const { no: rowNo = null, name: rowName = null } = rows.get(row) ?? {};
      return { row: row + 1, no: rowNo, name: rowName, score };
    }),
  };
}

function originJson(origin: ValueOrigin): { readonly [key: string]: Json } {
  switch (origin.kind) {
    case "typed":
      return { kind: "typed" };
    case "line":
      return { kind: "line", line: origin.line };
    case "cell": {
      const { file, sheet, row, column } = origin;
      return { kind: "cell", file, sheet, cell: cellAddress(row, column) };
    }
    case "sentence":
      return { kind: "sentence", start: origin.start, end: origin.end };
  }
}

function contentJson(content: CellContent): Json {
  if (content.kind === "formula" || typeof content.value === "object") {
    const text = contentText(content);
    return text === "" ? null : text;
  }
  return content.value;
}

function doubtJson(doubt: FillDoubt): Json {
  return { ...doubt };
}
