import type { Figure } from "../model/figure";
import type {
  FillDoubt,
  FillProposal,
  IncomingValue,
  IncomingValues,
  Matching,
} from "../model/filling";
import { foldText } from "../model/foldText";
import type { IndicatorTable, TableRow } from "../model/indicatorTable";
import { compareUnits, isRateUnit } from "./compareUnits";
import { addExactly } from "./decimals";
import { describeName } from "./describeName";
import { isKnownWord } from "./knownWords";
import type { RowFill } from "./rowFill";

/** The values of one old unit and the rows of the new one's table they belong to. */
export interface OldUnit {
  readonly incoming: IncomingValues;
  readonly matching: Matching;
}

/** Names of levels: they are no parts of a whole, whatever their unit. */
const levelWords =
  / (?:binh quan|dau nguoi|nang suat|mat do|gia ban|don gia|chi so|he so|tuoi tho|toc do|diem so|xep loai|xep hang|thu hang|ti le|ti trong|ti suat|co cau|muc song) /;
const perOne = / tren (?:1|mot|moi)? ?(?:ha|don vi|nguoi|lao dong|ho|dan|nam) /;
const mostReadings = 8;

function isLevel(row: TableRow, parent: TableRow | null): boolean {
  if (isRateUnit(row.unit)) return true;
  const names = [row.name, parent?.name ?? ""].map((name) => ` ${describeName(name).folded} `);
  return names.some((name) => levelWords.test(name) || perOne.test(name));
}

interface Contribution {
  readonly value: IncomingValue;
  readonly match: FillProposal["match"];
}

/** A mark such as “-” says that there is no figure. */
function isFilled({ figure }: IncomingValue): boolean {
  if (figure.kind === "word") return !isKnownWord(figure.text) || /\p{L}{2}/u.test(figure.text);
  return figure.kind !== "blank" && figure.kind !== "error";
}

function contributionsByRow(units: readonly OldUnit[]): ReadonlyMap<number, Contribution[]> {
  const byRow = new Map<number, Contribution[]>();
  for (const { incoming, matching } of units) {
    for (const { row, value: place, by, score } of matching.matches) {
      const value = incoming.values[place];
      if (value === undefined || !isFilled(value)) continue;
      const all = byRow.get(row) ?? [];
      byRow.set(row, [...all, { value, match: { by, score } }]);
    }
  }
  return byRow;
}

function readingsOf({ figure }: IncomingValue): readonly number[] {
  if (figure.kind === "number") return [figure.value];
  return figure.kind === "ambiguous" ? figure.readings : [];
}

/** Every sum the readings of the figures allow; none where a figure has no reading, or there are too many. */
function sumsOf(values: readonly IncomingValue[]): readonly number[] {
  return values
    .reduce<readonly (readonly number[])[]>(
      (sums, value) => {
        const longer = sums.flatMap((sum) => readingsOf(value).map((each) => [...sum, each]));
        return longer.length > mostReadings ? [] : longer;
      },
      [[]],
    )
    .map(addExactly);
}

function asked(values: readonly IncomingValue[], readings: readonly number[]): Figure {
  const text = values.map((each) => each.text).join("; ");
  return { kind: "ambiguous", text, readings: [...new Set(readings)] };
}

function mergedFigure(values: readonly IncomingValue[], isAsked: boolean): Figure {
  if (isAsked) return asked(values, values.flatMap(readingsOf));
  const sums = sumsOf(values);
  const [sum] = sums;
  if (sum === undefined || sums.length > 1) return asked(values, sums);
  return { kind: "number", value: sum, storedAs: "number" };
}

/** Whether all units say the same: a mean of equal percentages is that percentage, however they are weighed. */
function isUnanimous(row: TableRow, sources: readonly IncomingValue[]): boolean {
  const said = new Set(sources.map(sayingOf));
  const [only] = said;
  const isMean =
    compareUnits(row.unit, "%") === "same" || sources.every(({ figure }) => figure.kind === "word");
  return isMean && said.size === 1 && only !== null;
}

function sayingOf({ figure }: IncomingValue): string | number | null {
  if (figure.kind === "word") return foldText(figure.text);
  return figure.kind === "number" ? figure.value : null;
}

function weakest(contributions: readonly Contribution[]): FillProposal["match"] {
  return contributions
    .map(({ match }) => match)
    .reduce((least, match) => (match.score < least.score ? match : least));
}

interface Merging {
  readonly isRate: boolean;
  readonly unitCount: number;
}

/** The figure that needs no adding up: of a single unit, or what all say alike. */
function onlyFigure(
  row: TableRow,
  sources: readonly IncomingValue[],
  { unitCount }: Merging,
): Figure | null {
  const isAlike = sources.length === unitCount && isUnanimous(row, sources);
  return unitCount === 1 || isAlike ? (sources[0]?.figure ?? null) : null;
}

function mergeRow(
  row: TableRow,
  contributions: readonly Contribution[],
  merging: Merging,
): RowFill {
  const sources = contributions.map(({ value }) => value);
  const only = onlyFigure(row, sources, merging);
  const hasWord = sources.some(({ figure }) => figure.kind === "word");
  const isAsked = only === null && (merging.isRate || hasWord);
  const missing = merging.unitCount - sources.length;
  const doubts: FillDoubt[] = [];
  if (isAsked) doubts.push({ kind: "rateOfSeveral" });
  if (missing > 0) doubts.push({ kind: "unitsMissing", missing });
  const figure = only ?? mergedFigure(sources, isAsked);
  return { row: row.row, figure, sources, match: weakest(contributions), doubts };
}

/**
 * What the new unit's rows get from its old units: quantities added up as on paper; rates, levels and words never, they are asked about; and how many
 * units have no figure for a row (blank is not zero).
 */
export function mergeUnits(table: IndicatorTable, units: readonly OldUnit[]): readonly RowFill[] {
  const byRow = contributionsByRow(units);
  let parent: TableRow | null = null;
  return table.rows.flatMap((row) => {
    if (row.kind === "indicator") parent = row;
    const contributions = byRow.get(row.row);
    if (contributions === undefined) return [];
    const isRate = isLevel(row, row.kind === "subRow" ? parent : null);
    return [mergeRow(row, contributions, { isRate, unitCount: units.length })];
  });
}
