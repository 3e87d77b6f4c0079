import type { CalculatedRow } from "../model/calculatedTable";
import { foldText } from "../model/foldText";
import type { CheckInput } from "./check";
import { foldedName } from "./foldedName";
import { oncePerInput } from "./oncePerInput";
import { rowMark } from "./rowMark";

/** What a list of parts says of itself: "chia ra", "gồm" name all of them, "trong đó" only some; most lists say nothing. */
export type PartsClaim = "all" | "some" | "unsaid";

/** An indicator with one list of its parts, those directly below it. */
export interface PartedRow {
  readonly whole: CalculatedRow;
  readonly parts: readonly CalculatedRow[];
  readonly claim: PartsClaim;
}

interface OpenList {
  readonly whole: CalculatedRow;
  readonly parts: CalculatedRow[];
  /** What its rows say; null where the name of the whole has to. */
  claim: PartsClaim | null;
  mark: string | null;
}

const beginsSome = /^(?:trong do|tr do|t do)\b/;
/** A look at the first letters spares most names a closer one. */
const mayAnnounce = /^[^\p{L}]{0,4}(?:t[rđ.]|b[aà]o|ch|g[oồô]|ph)/iu;
const beginsAll = /^(?:chia ra|bao gom|gom|gom co|phan theo|chia theo)\b/;
const endsSome = /\b(?:trong do)$/;
const endsAll = /\b(?:chia ra|bao gom|gom|gom co)$/;

function claimOfWhole({ source }: CalculatedRow): PartsClaim {
  const folded = foldedName(source);
  if (endsSome.test(folded)) return "some";
  return endsAll.test(folded) ? "all" : "unsaid";
}

function claimOfPart({ source: { name } }: CalculatedRow): PartsClaim | null {
  if (!mayAnnounce.test(name)) return null;
  const folded = foldText(name.slice(0, 20));
  if (beginsSome.test(folded)) return "some";
  return beginsAll.test(folded) && !/^g[ôốọ]m/iu.test(name.normalize("NFC")) ? "all" : null;
}

function openList(whole: CalculatedRow, claim: PartsClaim | null = null): OpenList {
  return { whole, parts: [], claim, mark: null };
}

function hasFigures({ source: { figures } }: CalculatedRow): boolean {
  return [figures.plan, figures.samePeriod, figures.actual].some(({ kind }) => kind !== "blank");
}

/** Takes the rows in order and keeps the lists they make. */
class PartLists {
  readonly lists: OpenList[] = [];
  private open: OpenList | null = null;

  constructor(private readonly input: CheckInput) {}

  take(row: CalculatedRow): void {
    const { kind } = row.source;
    if (kind === "subRow") this.takePart(row);
    else this.begin(kind === "indicator" ? openList(row) : null);
  }

  private begin(list: OpenList | null): void {
    this.open = list;
    if (list !== null) this.lists.push(list);
  }

  private takePart(row: CalculatedRow): void {
    const claim = claimOfPart(row);
    if (this.open === null) return;
    if (claim !== null) this.announce(claim);
    if (claim === null || hasFigures(row)) this.addPart(row);
  }

  private announce(claim: PartsClaim): void {
    if (this.open === null) return;
    if (this.open.parts.length > 0) this.begin(openList(this.open.whole, claim));
    else this.open.claim = claim;
  }

  private addPart(row: CalculatedRow): void {
    if (this.open === null) return;
    const mark = rowMark(this.input, row.source);
    this.open.mark ??= mark;
    if (mark === this.open.mark) this.open.parts.push(row);
  }
}

/** Every list of parts in the table, in order; parts of parts are left out. */
export const partedRows = oncePerInput((input): readonly PartedRow[] => {
  const lists = new PartLists(input);
  for (const row of input.assessed.calculated.rows) lists.take(row);
  return lists.lists
    .filter(({ parts }) => parts.length > 0)
    .map(({ whole, parts, claim }) => ({ whole, parts, claim: claim ?? claimOfWhole(whole) }));
});
