import type { Figure } from "../model/figure";
import type {
  FillDoubt,
  FillProposal,
  IncomingValue,
  IncomingValues,
  Matching,
} from "../model/filling";

/** What a row is to be filled with, before it is held against what the row holds. */
export interface RowFill {
  /** 0-based sheet row. */
  readonly row: number;
  readonly figure: Figure;
  /** Where the figure comes from; several where those of old units are added up. */
  readonly sources: readonly IncomingValue[];
  readonly match: FillProposal["match"];
  /** Doubts that come from how the figure was put together. */
  readonly doubts: readonly FillDoubt[];
}

/** The rows that values of one source were matched with. */
export function rowFills(matching: Matching, { values }: IncomingValues): readonly RowFill[] {
  return matching.matches.flatMap(({ row, value, by, score }) => {
    const source = values[value];
    if (source === undefined) return [];
    const { figure } = source;
    return [{ row, figure, sources: [source], match: { by, score }, doubts: [] }];
  });
}
