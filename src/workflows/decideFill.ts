import type { OldUnit } from "../core/filling/mergeUnits";
import type { FillProposal, Matching, UnmatchedValue } from "../core/model/filling";
import { inOrderOfWeight, proposeRows } from "./buildPlan";
import { figuresInContext } from "./figuresInContext";
import type { FillDecision, FillPlan } from "./fillOutcomes";
import { planUnits } from "./readOldUnits";

type RowDecision = Extract<FillDecision, { kind: "row" }>;
type ReadingDecision = Extract<FillDecision, { kind: "reading" }>;

/** The plan with what a person has said about it; nothing is read or written. */
export function decideFill(plan: FillPlan, decision: FillDecision): FillPlan {
  if (decision.kind === "reading") return withReading(plan, decision);
  return plan.units === undefined
    ? withRow(plan, decision)
    : withRowOfUnit(plan, decision, plan.units);
}

/** The figure of a cell is meant so: what had to be asked has been answered. */
function withReading(plan: FillPlan, { row, number }: ReadingDecision): FillPlan {
  const asked = plan.proposals.find((proposal) => proposal.row === row);
  if (asked === undefined) return plan;
  const figure = { kind: "number", value: number, storedAs: "text" } as const;
  const { sources, match } = asked;
  const doubts = asked.doubts.filter(({ kind }) => kind === "unitsMissing");
  return withProposals(plan, proposeRows(plan, [{ row, figure, sources, match, doubts }]), [row]);
}

/** The value belongs to this row, or to none; a value that was meant for the row before waits for a row again. */
function withRow(plan: FillPlan, { value: place, row }: RowDecision): FillPlan {
  const value = plan.values[place];
  if (value === undefined) return plan;
  const former = plan.proposals.filter(({ sources }) => sources.includes(value));
  const displaced = plan.proposals.filter((each) => each.row === row && !former.includes(each));
  const unmatched = [
    ...plan.unmatched.filter((each) => each.value !== place),
    ...displaced.flatMap((each) => displacedValues(each, plan)),
  ];
  const left = former.map((each) => each.row);
  if (row === null) return { ...withProposals(plan, [], left), unmatched };
  const match = { value: place, row, score: 1, by: "person" } as const;
  const [read = value] = figuresInContext(
    { values: [value], settled: isSettled(value) ? "numbers" : "none" },
    [{ ...match, value: 0 }],
    plan,
  );
  const values = plan.values.map((each, at) => (at === place ? read : each));
  const fill = { row, figure: read.figure, sources: [read], match: { by: match.by, score: 1 } };
  const proposals = proposeRows(plan, [{ ...fill, doubts: [] }]);
  return { ...withProposals({ ...plan, values }, proposals, [...left, row]), unmatched };
}

/** A text settled by the table or the report it comes from. */
function isSettled({ origin, figure }: FillPlan["values"][number]): boolean {
  return figure.kind === "number" && (origin.kind === "cell" || origin.kind === "sentence");
}

function displacedValues(
  { row, sources, match }: FillProposal,
  { values }: FillPlan,
): readonly UnmatchedValue[] {
  const candidates = [{ row, score: match.score }];
  return sources.flatMap((source) => {
    const value = values.indexOf(source);
    return value < 0 ? [] : [{ value, reason: "severalValues", candidates }];
  });
}

/** Several units may have a value for a row, one each: only the row it leaves and the row it goes to are added up anew. */
function withRowOfUnit(plan: FillPlan, decision: RowDecision, units: readonly OldUnit[]): FillPlan {
  let first = 0;
  const touched = new Set<number>();
  const decided = units.map((unit) => {
    const place = decision.value - first;
    first += unit.incoming.values.length;
    const isOwn = place >= 0 && place < unit.incoming.values.length;
    if (!isOwn) return unit;
    for (const match of unit.matching.matches) if (match.value === place) touched.add(match.row);
    return { ...unit, matching: withMatch(unit.matching, place, decision.row) };
  });
  if (decision.row !== null) touched.add(decision.row);
  const anew = planUnits(plan, decided);
  const proposals = anew.proposals.filter(({ row }) => touched.has(row));
  return {
    ...withProposals(plan, proposals, [...touched]),
    unmatched: anew.unmatched,
    units: decided,
  };
}

function withMatch({ matches, unmatched }: Matching, value: number, row: number | null): Matching {
  const displaced = matches.filter((match) => match.row === row && match.value !== value);
  const kept = matches.filter((match) => match.value !== value && match.row !== row);
  const waiting = displaced.map((match): UnmatchedValue => {
    const candidates = [{ row: match.row, score: match.score }];
    return { value: match.value, reason: "severalValues", candidates };
  });
  return {
    matches: row === null ? kept : [...kept, { value, row, score: 1, by: "person" }],
    unmatched: [...unmatched.filter((each) => each.value !== value), ...waiting],
  };
}

/** The plan with the proposals of some rows replaced. */
function withProposals(
  plan: FillPlan,
  proposals: readonly FillProposal[],
  rows: readonly number[],
): FillPlan {
  const kept = plan.proposals.filter(({ row }) => !rows.includes(row));
  return { ...plan, proposals: inOrderOfWeight([...kept, ...proposals]) };
}
