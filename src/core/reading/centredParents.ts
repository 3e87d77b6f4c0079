import {
  byPlaceAlone,
  hasChild,
  readColumnHeadings,
  type HeaderRows,
  type ParentOf,
} from "./columnHeadings";
import { readColumnMeaning, type ColumnMeaning } from "./columnMeaning";
import { areHeadedAtTop, findParentRuns, type ParentRun } from "./parentRuns";
import { repeatedStarts } from "./repeatedHeadings";
import { scoreMeanings } from "./scoreMeanings";
import type { SheetGrid } from "./sheetGrid";

/** The first column that each parent of a run stands over. */
type Starts = readonly number[];

/** More ways of sharing out columns than a header leaves open. */
const mostWays = 24;

const sayNoRole: ReadonlySet<string> = new Set(["none", "other", "period"]);
/** Several plans and results differ by their words ("Tổng số", "Trong nước"). */
const amountKinds: ReadonlySet<string> = new Set(["plan", "actual"]);

/** How sensible a header is: the roles it names, less those it names twice. */
interface Sense {
  readonly score: number;
  readonly doubled: number;
}

function senseOf(meanings: readonly ColumnMeaning[]): Sense {
  const said = meanings
    .filter(({ kind }) => !sayNoRole.has(kind))
    .map(({ kind, words, period }) =>
      JSON.stringify([kind, amountKinds.has(kind) ? words : "", period]),
    );
  const doubled = said.length - new Set(said).size;
  return { score: scoreMeanings(meanings) - doubled, doubled };
}

/** All ways in which the parents may begin further left than they stand, the fewest columns first; the first one at one of `firsts`. */
function waysToBegin({ parents }: ParentRun, firsts: readonly number[]): readonly Starts[] {
  let ways: Starts[] = firsts.map((first) => [first]);
  parents.slice(1).forEach((parent, index) => {
    const room = parent - (parents[index] ?? parent);
    ways = ways
      .flatMap((way) => Array.from({ length: room }, (_, left) => [...way, parent - left]))
      .slice(0, mostWays);
  });
  return ways;
}

/** What a run's starts say on top of what is known of other rows. */
function withStarts(
  { row, columns, parents }: ParentRun,
  starts: Starts,
  others: ParentOf,
): ParentOf {
  const inRun = new Set(columns.map(({ column }) => column));
  return (at, column) =>
    at === row && inRun.has(column)
      ? parents[starts.filter((start) => start <= column).length - 1]
      : others(at, column);
}

/** A header under trial: what its columns mean when parents stand over what `ParentOf` says. */
interface Trial {
  readonly isAtTop: boolean;
  readonly sense: (parentOf: ParentOf) => Sense;
}

/** The way that names more roles and fewer of them twice; the given one where none does. */
function mostSensible(
  run: ParentRun,
  known: ParentOf,
  { trial, from }: { trial: Trial; from: Starts },
): Starts {
  const first = from[0] ?? 0;
  const left = run.columns[0]?.column ?? first;
  const firsts = Array.from({ length: first - left + 1 }, (_, index) => first - index);
  const own = trial.sense(withStarts(run, from, known));
  let best = { starts: from, score: own.score };
  if (own.doubled === 0) return from;
  for (const starts of waysToBegin(run, firsts)) {
    const { score, doubled } = trial.sense(withStarts(run, starts, known));
    if (score > best.score && doubled < own.doubled) best = { starts, score };
  }
  return best.starts;
}

/** Where the parents of a run begin. What is headed below others only has a parent; headings that repeat have one each. */
function findStarts(run: ParentRun, known: ParentOf, trial: Trial): Starts {
  const repeated = repeatedStarts(run);
  if (repeated !== null) return repeated;
  const { parents, columns } = run;
  const asPlaced = trial.sense(withStarts(run, parents, known));
  const left = columns[0]?.column ?? 0;
  const isAsGood = (starts: Starts): boolean => {
    const { score, doubled } = trial.sense(withStarts(run, starts, known));
    return score >= asPlaced.score && doubled <= asPlaced.doubled;
  };
  const all = [left, ...parents.slice(1)];
  const shared = trial.isAtTop ? mostSensible(run, known, { trial, from: all }) : parents;
  return isAsGood(shared) ? mostSensible(run, known, { trial, from: shared }) : parents;
}

/** Whether a blank stands left of a text, both with headings below: most headers have none, and are spared the rest. */
function hasRoomLeft(grid: SheetGrid, within: { row: number; bottom: number }): boolean {
  for (let column = grid.area.column; column < grid.lastColumn; column += 1) {
    const isRoom = grid.value(within.row, column) === null;
    if (!isRoom || grid.text(within.row, column + 1) === "") continue;
    if (hasChild(grid, within, column) && hasChild(grid, within, column + 1)) return true;
  }
  return false;
}

/**
 * Where merges are not told: which heading stands over a blank beside it, when it is centred over its columns rather than written into
 * the first one. Told by what the columns below mean under one parent or another.
 */
export function findCentredParents(grid: SheetGrid, rows: HeaderRows): ParentOf {
  let known = byPlaceAlone;
  for (let row = rows.bottom - 1; row >= rows.top && !grid.knowsMerges; row -= 1) {
    if (!hasRoomLeft(grid, { row, bottom: rows.bottom })) continue;
    const runs = findParentRuns(grid, rows, row);
    const trial: Trial = {
      isAtTop: areHeadedAtTop(grid, rows, runs),
      sense: (parentOf) => senseOf(readColumnHeadings(grid, rows, parentOf).map(readColumnMeaning)),
    };
    for (const run of runs) known = withStarts(run, findStarts(run, known, trial), known);
  }
  return known;
}
