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

/** An actual column, or none, with the pairs that may stand beside it. */
interface Option {
  readonly actual: Candidate | null;
  readonly plans: readonly FigurePair[];
  readonly sames: readonly FigurePair[];
}

function findOptions(hints: RoleHints): readonly Option[] {
  const plans = findCandidates(hints, "plan");
  const vsPlans = findCandidates(hints, "vsPlan");
  const vsSames = findCandidates(hints, "vsSamePeriod");
  return [null, ...findCandidates(hints, "actual")].map((actual) => {
    const sames = findCandidates(hints, "samePeriod", actual?.meaning ?? null);
    const beside = { actual: actual?.meaning ?? null };
    return {
      actual,
      plans: findPairs(hints, { ...beside, bases: plans, percents: vsPlans, mayGrow: false }),
      sames: findPairs(hints, { ...beside, bases: sames, percents: vsSames, mayGrow: true }),
    };
  });
}

/** A column that shall not have a role, to see what would be next best. */
interface Ban {
  readonly role: LinkedRole;
  readonly column: number;
  /** The plan found: a percentage of another plan is no rival of that plan's. */
  readonly plan: number | null;
}

function withoutColumn(
  pairs: readonly FigurePair[],
  ban: Ban | null,
  roles: Readonly<Record<"base" | "percent", LinkedRole>>,
): readonly FigurePair[] {
  if (ban?.role === roles.base) return pairs.filter(({ base }) => base !== ban.column);
  if (ban?.role !== roles.percent) return pairs;
  const isOfPlan = roles.percent === "vsPlan" && ban.plan !== null;
  return pairs.filter(
    ({ base, percent }) => percent !== ban.column && (!isOfPlan || base === ban.plan),
  );
}

function assignFor({ actual, plans, sames }: Option, ban: Ban | null): Assignment | null {
  const column = actual?.meaning.column ?? null;
  if (ban?.role === "actual" && ban.column === column) return null;
  const pairs = bestPairs(
    withoutColumn(plans, ban, { base: "plan", percent: "vsPlan" }),
    withoutColumn(sames, ban, { base: "samePeriod", percent: "vsSamePeriod" }),
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

function assign(options: readonly Option[], ban: Ban | null): Assignment {
  return options.reduce<Assignment>((best, option) => {
    const each = assignFor(option, ban);
    return each !== null && each.score > best.score + noise ? each : best;
  }, nothing);
}

/** The columns of figures, and for each of them what is lost by the next best way of giving the roles. */
export interface FigureDecision {
  readonly columns: FigureColumns;
  readonly margins: ReadonlyMap<LinkedRole, Margin>;
}

/**
 * The columns of figures that fit best together: what the headings say, what the column-number row says,
 * and – weighing most – which columns make the typed percentages recompute.
 */
export function findFigureColumns(hints: RoleHints): FigureDecision {
  const options = findOptions(hints);
  const best = assign(options, null);
  const margins = linkedRoles.flatMap((role): readonly [LinkedRole, Margin][] => {
    const column = best.columns[role];
    if (column === null) return [];
    const next = assign(options, { role, column, plan: best.columns.plan });
    return [[role, { by: Math.max(0, best.score - next.score), rival: next.columns[role] }]];
  });
  return { columns: best.columns, margins: new Map(margins) };
}
