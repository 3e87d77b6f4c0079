import { findPairs, type FigurePair } from "./figurePairs";
import {
  findCandidates,
  leastRank,
  type Candidate,
  type LinkedRole,
  type RoleHints,
} from "./roleRanks";

/** The columns of figures as far as they could be told. */
export interface FigureColumns {
  readonly plan: number | null;
  readonly actual: number | null;
  readonly samePeriod: number | null;
  readonly vsPlan: number | null;
  readonly vsSamePeriod: number | null;
  /** Whether vsSamePeriod states the change (2,68) instead of the ratio (102,68). */
  readonly isGrowth: boolean;
}

/** How much worse the table would be understood if a column did not have its role, and which column would have it then. */
export interface Margin {
  readonly by: number;
  readonly rival: number | null;
}

interface Assignment {
  readonly columns: FigureColumns;
  readonly score: number;
}

const linkedRoles: readonly LinkedRole[] = [
  "actual",
  "plan",
  "vsPlan",
  "samePeriod",
  "vsSamePeriod",
];

const noise = 1e-9;

function areApart(plan: FigurePair, same: FigurePair): boolean {
  const taken = [plan.base, plan.percent].filter((column) => column !== null);
  return !taken.some((column) => column === same.base || column === same.percent);
}

/** The two pairs that share no column and weigh most together; both lists have their best first. */
function bestPairs(
  plans: readonly FigurePair[],
  sames: readonly FigurePair[],
): readonly [FigurePair, FigurePair] | null {
  let best: readonly [FigurePair, FigurePair] | null = null;
  let score = -Infinity;
  const most = sames[0]?.score ?? 0;
  for (const plan of plans) {
    if (plan.score + most <= score + noise) break;
    const same = sames.find((each) => areApart(plan, each));
    if (same === undefined || plan.score + same.score <= score + noise) continue;
    best = [plan, same];
    score = plan.score + same.score;
  }
  return best;
}

function assignFor(hints: RoleHints, actual: Candidate | null): Assignment | null {
  const meaning = actual?.meaning ?? null;
  const column = meaning?.column ?? null;
  const pairs = bestPairs(
    findPairs(hints, {
      actual: column,
      bases: findCandidates(hints, "plan"),
      percents: findCandidates(hints, "vsPlan"),
      mayGrow: false,
    }),
    findPairs(hints, {
      actual: column,
      bases: findCandidates(hints, "samePeriod", meaning),
      percents: findCandidates(hints, "vsSamePeriod"),
      mayGrow: true,
    }),
  );
  if (pairs === null) return null;
  const [plan, same] = pairs;
  return {
    columns: {
      actual: column,
      plan: plan.base,
      vsPlan: plan.percent,
      samePeriod: same.base,
      vsSamePeriod: same.percent,
      isGrowth: same.isGrowth,
    },
    score: (actual === null ? 0 : actual.rank - leastRank) + plan.score + same.score,
  };
}

const nothing: Assignment = {
  columns: {
    plan: null,
    actual: null,
    samePeriod: null,
    vsPlan: null,
    vsSamePeriod: null,
    isGrowth: false,
  },
  score: 0,
};

function assign(hints: RoleHints): Assignment {
  const actuals = [null, ...findCandidates(hints, "actual")];
  return actuals.reduce<Assignment>((best, actual) => {
    const each = assignFor(hints, actual);
    return each !== null && each.score > best.score + noise ? each : best;
  }, nothing);
}

/**
 * The columns of figures that fit best together: what the headings say, what the column-number row says,
 * and – weighing most – which columns make the typed percentages recompute.
 */
export function findFigureColumns(hints: RoleHints): FigureColumns {
  return assign(hints).columns;
}

/** For each column with a role: what is lost by the next best way of giving the roles. */
export function findMargins(hints: RoleHints): ReadonlyMap<LinkedRole, Margin> {
  const best = assign(hints);
  return new Map(
    linkedRoles.flatMap((role) => {
      const column = best.columns[role];
      if (column === null) return [];
      const next = assign({ ...hints, without: { role, column } });
      return [[role, { by: Math.max(0, best.score - next.score), rival: next.columns[role] }]];
    }),
  );
}
