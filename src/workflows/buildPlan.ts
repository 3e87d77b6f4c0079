import { proposeFill } from "../core/filling/proposeFill";
import type { RowFill } from "../core/filling/rowFill";
import type { FillProposal } from "../core/model/filling";
import type { FillPlan } from "./fillOutcomes";
import { figuresInContext } from "./figuresInContext";
import type { MatchedSource } from "./matchedSource";
import type { FillTarget } from "./sheetSource";
import { snapshotCell } from "./snapshotCell";

type Target = Pick<FillTarget, "opened" | "role">;

/** The plan of a source whose values have found their rows: each read beside its row, then compared with what the cell holds. */
export function buildPlan(target: Target, source: MatchedSource): FillPlan {
  const { opened, role } = target;
  const { matching, taken, doubts = [] } = source;
  const values = figuresInContext(source, matching.matches, target);
  const fills = matching.matches.flatMap(({ value: place, row, by, score }): RowFill[] => {
    const value = values[place];
    if (value === undefined) return [];
    const own = doubts[place] ?? [];
    return [{ row, figure: value.figure, sources: [value], match: { by, score }, doubts: own }];
  });
  const proposed = proposeRows(target, fills);
  const proposals = source.doubts === undefined ? proposed : withOwnClaims(proposed, fills);
  const plan = { opened, role, proposals, values, unmatched: matching.unmatched, taken };
  return source.conversions === undefined ? plan : { ...plan, conversions: source.conversions };
}

/** What a report claims has been judged with all it says (a rate may grow by points); judged once more it would be told twice. */
function withOwnClaims(
  proposals: readonly FillProposal[],
  fills: readonly RowFill[],
): readonly FillProposal[] {
  const own = new Map(fills.map(({ row, doubts }) => [row, doubts]));
  return proposals.map((proposal) => {
    const judged = proposal.doubts.filter(({ kind }) => kind !== "claimDiffers");
    const claims = own.get(proposal.row)?.filter(({ kind }) => kind === "claimDiffers") ?? [];
    const doubts = proposal.state === "same" ? [] : [...judged, ...claims];
    return { ...proposal, doubts, isTicked: proposal.state === "new" && doubts.length === 0 };
  });
}

/** What would be written for these rows. */
export function proposeRows(
  { opened, role }: Target,
  fills: readonly RowFill[],
): readonly FillProposal[] {
  const before = (row: number, column: number): FillProposal["before"] =>
    snapshotCell(opened.snapshot, row, column).content;
  return proposeFill(opened.assessed.calculated.table, fills, { role, before });
}

/** Conflicts and unclear values first, then in the order of the table. */
export function inOrderOfWeight(proposals: readonly FillProposal[]): readonly FillProposal[] {
  const weight = ({ state }: FillProposal): number =>
    state === "conflict" || state === "unclear" ? 0 : 1;
  return [...proposals].sort((one, other) => weight(one) - weight(other) || one.row - other.row);
}
