import { assessTable } from "../core/assessment/assessTable";
import { calculateTable } from "../core/calculation/calculateTable";
import type { ComputedValue } from "../core/model/calculatedTable";
import { blankFigure, type Figure } from "../core/model/figure";
import type { FillDoubt, FilledRole } from "../core/model/filling";
import { standingOf, type Standing } from "../core/model/standing";
import type { TableRow } from "../core/model/indicatorTable";
import { proposeRows } from "./buildPlan";
import { figuresInContext } from "./figuresInContext";
import type { TypedEntry } from "./fillOutcomes";
import type { OpenedTable } from "./outcomes";
import { typedValues } from "./readFillSource";
import { recordsOf } from "./recordsOf";
import { rowsAround } from "./rowsAround";

/** What a value typed for a row means, and what its row comes to with it. */
export interface EntryJudgement {
  readonly figure: Figure;
  readonly doubts: readonly FillDoubt[];
  readonly vsPlan: ComputedValue;
  readonly vsSamePeriod: ComputedValue;
  /** Null for rows that are not counted. */
  readonly standing: Standing | null;
}

/**
 * Judges what is being typed, by the 0-based sheet row: as it would be read, calculated and assessed once written. Asked for at each key, so
 * of a long table only the rows around a single entry are looked at.
 */
export function judgeEntries(
  opened: OpenedTable,
  role: FilledRole,
  entries: readonly TypedEntry[],
): ReadonlyMap<number, EntryJudgement> {
  const [first, ...others] = entries;
  if (first === undefined) return new Map();
  const near = others.length === 0 ? rowsAround(opened, first.row) : opened;
  const target = { opened: near, role };
  const matches = entries.map(({ row }, value) => ({
    value,
    row,
    score: 1,
    by: "person" as const,
  }));
  const values = figuresInContext(
    { values: typedValues(entries), settled: "none" },
    matches,
    target,
  );
  const figures = new Map(entries.map(({ row }, at) => [row, values[at]?.figure ?? blankFigure]));
  const proposals = proposeRows(
    target,
    [...figures].map(([row, figure]) => {
      return { row, figure, sources: [], match: { by: "person", score: 1 }, doubts: [] };
    }),
  );
  const doubts = new Map(proposals.map((each) => [each.row, each.doubts]));
  return judgedRows(near, role, { figures, doubts });
}

interface Read {
  readonly figures: ReadonlyMap<number, Figure>;
  readonly doubts: ReadonlyMap<number, readonly FillDoubt[]>;
}

function judgedRows(
  { assessed }: OpenedTable,
  role: FilledRole,
  { figures, doubts }: Read,
): ReadonlyMap<number, EntryJudgement> {
  const { table } = assessed.calculated;
  const rows = table.rows.flatMap((row): TableRow[] => {
    const figure = figures.get(row.row);
    return figure === undefined ? [] : [{ ...row, figures: { ...row.figures, [role]: figure } }];
  });
  const { calculated, indicators } = assessTable(
    calculateTable({ ...table, rows }),
    assessed.threshold,
    recordsOf(assessed),
  );
  const standing = new Map(indicators.map((each) => [each.row.source.row, standingOf(each)]));
  return new Map(
    calculated.rows.map(({ source, computed }) => [
      source.row,
      {
        figure: source.figures[role],
        doubts: doubts.get(source.row) ?? [],
        vsPlan: computed.vsPlan,
        vsSamePeriod: computed.vsSamePeriod,
        standing: standing.get(source.row) ?? null,
      },
    ]),
  );
}
