import { cellAddress, columnLetters } from "../core/model/address";
import { isCellError, type CellContent } from "../core/model/cell";
import { columnRoles } from "../core/model/columnRole";
import type { FillDoubt, FillProposal, IncomingValue, ValueOrigin } from "../core/model/filling";
import type { TableRow } from "../core/model/indicatorTable";
import { fillTemplate } from "../core/wording/fillTemplate";
import { columnRoleName } from "../core/wording/names";
import { numberText } from "../core/wording/numberText";
import { periodText } from "../core/wording/periodText";
import type { FillPlan, TakenSource } from "../workflows/fillOutcomes";
import { otherPeriod } from "../workflows/otherPeriod";
import type { FillTexts } from "./fillTexts";
import { fillTextsOf } from "./fillTextsOf";
import type { Language } from "./language";
import { layOut, shortened } from "./layOut";
import { wordingOf } from "./wordingOf";

type Words = ReturnType<typeof wordingOf>;

interface Wording {
  readonly texts: FillTexts;
  readonly words: Words;
}

/** Rows of the table by their 0-based sheet row. */
export type RowsByPlace = ReadonlyMap<number, TableRow>;

/** The rows of the table a plan fills. */
export function planRows({ opened }: FillPlan): RowsByPlace {
  return new Map(opened.assessed.calculated.table.rows.map((row) => [row.row, row]));
}

/** Where the values came from, what goes where, and what goes nowhere. */
export function fillLines(plan: FillPlan, language: Language): string[] {
  const wording = { texts: fillTextsOf(language), words: wordingOf(language) };
  const rows = planRows(plan);
  return [
    ...plan.taken.flatMap((taken) => takenLines(taken, plan, wording)),
    ...(plan.taken.length === 0 ? [] : [""]),
    ...proposalLines(plan, rows, wording),
    ...unmatchedLines(plan, rows, wording),
    "",
    countsLine(plan, wording.texts),
  ];
}

function takenLines(taken: TakenSource, plan: FillPlan, { texts, words }: Wording): string[] {
  const { file, sheet, column, matches, others } = taken;
  const line = fillTemplate(file === null ? texts.taken : texts.takenFromFile, {
    file: file ?? "",
    sheet,
    column: columnLetters(column),
    matches: String(matches),
  });
  const other = otherPeriod(taken, plan);
  const listed = others.map((other) => `“${other.sheet}” (${other.matches})`).join(", ");
  return [
    line,
    ...(others.length === 0 ? [] : [fillTemplate(texts.others, { others: listed })]),
    ...(other === null
      ? []
      : [
          fillTemplate(texts.otherPeriod, {
            source: periodText(other.source, words),
            target: periodText(other.wanted, words),
          }),
        ]),
  ];
}

const valueColumns = [0, 3, 4];

function proposalLines(plan: FillPlan, rows: RowsByPlace, wording: Wording): string[] {
  const { texts } = wording;
  if (plan.proposals.length === 0) return [texts.nothingMatched];
  return layOut(
    [
      texts.headings,
      ...plan.proposals.map((proposal) => {
        const row = rows.get(proposal.row);
        return [
          String(proposal.row + 1),
          row?.no ?? "",
          shortened(row?.name ?? "", 44),
          shownContent(proposal.before, wording),
          shownAfter(proposal, wording),
          sourceText(proposal.sources, plan, texts),
          noteText(proposal, wording),
        ];
      }),
    ],
    valueColumns,
  );
}

function shownContent(content: CellContent, { texts, words }: Wording): string {
  if (content.kind === "formula") return shortened(content.formula, 24);
  const { value } = content;
  if (value === null) return texts.blank;
  if (typeof value === "number") return numberText(value, words);
  return isCellError(value) ? value.error : shortened(String(value), 24);
}

/** A share that is stored as 0,781 is shown as it will stand in the cell: 78,1%. */
function shownAfter({ after, figure, state }: FillProposal, wording: Wording): string {
  const isShare =
    state !== "same" &&
    figure.kind === "number" &&
    after.kind === "value" &&
    after.value !== figure.value;
  return isShare ? `${numberText(figure.value, wording.words)}%` : shownContent(after, wording);
}

/** Of a single file or sheet, which is named above, the cell is enough. */
function sourceText(
  sources: readonly IncomingValue[],
  { taken }: FillPlan,
  texts: FillTexts,
): string {
  const isSingle = taken.length === 1;
  return sources
    .map(({ origin }) =>
      isSingle && origin.kind === "cell"
        ? cellAddress(origin.row, origin.column)
        : originText(origin, texts),
    )
    .join(" + ");
}

function originText(origin: ValueOrigin, texts: FillTexts): string {
  switch (origin.kind) {
    case "typed":
      return texts.typed;
    case "line":
      return fillTemplate(texts.line, { line: String(origin.line) });
    case "cell": {
      const { file, sheet, row, column } = origin;
      const cell = cellAddress(row, column);
      return file === null
        ? fillTemplate(texts.cell, { sheet, cell })
        : fillTemplate(texts.cellOfFile, { file, sheet, cell });
    }
    case "sentence":
      return fillTemplate(texts.sentence, {
        start: String(origin.start),
        end: String(origin.end),
      });
  }
}

/** What is to be noticed about a row; nothing where all is well. */
function noteText(proposal: FillProposal, wording: Wording): string {
  const { texts } = wording;
  const { state, match, doubts, isTicked } = proposal;
  const isDoubtful = state === "new" && !isTicked;
  const isWeak = doubts.some(({ kind }) => kind === "weakMatch");
  return [
    isDoubtful ? texts.doubtful : texts.states[state],
    ...(state === "unclear" ? [readingsText(proposal, wording)] : []),
    texts.by[match.by],
    ...(match.score < 1 && match.by !== "person" && !isWeak
      ? [fillTemplate(texts.score, { score: scoreText(match.score, wording) })]
      : []),
    ...doubts.map((doubt) => doubtText(doubt, wording)),
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function readingsText({ figure }: FillProposal, { texts, words }: Wording): string {
  if (figure.kind === "ambiguous" && figure.doubt === "date") return texts.date;
  const readings = figure.kind === "ambiguous" ? figure.readings : [];
  if (readings.length === 0) return texts.unreadable;
  return fillTemplate(texts.readings, {
    readings: readings.map((reading) => numberText(reading, words)).join(" / "),
  });
}

function scoreText(score: number, { words }: Wording): string {
  return numberText(score, words, 2);
}

function doubtText(doubt: FillDoubt, { texts, words }: Wording): string {
  const given: readonly (readonly [string, string | number])[] = Object.entries(doubt);
  const details = given.map(([key, detail]) => [key, detailText(detail, words)]);
  return fillTemplate(texts.doubts[doubt.kind], Object.fromEntries(details) as DoubtDetails);
}

type DoubtDetails = Readonly<Record<string, string>>;

function detailText(detail: string | number, words: Words): string {
  if (typeof detail === "number") return numberText(detail, words, 3);
  const role = columnRoles.find((known) => known === detail);
  return role === undefined ? detail : columnRoleName(role, words).toLowerCase();
}

function unmatchedLines(plan: FillPlan, rows: RowsByPlace, wording: Wording): string[] {
  const { texts } = wording;
  const { unmatched, values } = plan;
  if (unmatched.length === 0) return [];
  return [
    "",
    fillTemplate(texts.unmatched, { count: String(unmatched.length) }),
    ...unmatched.flatMap(({ value: place, reason, candidates }) => {
      const value = values[place];
      if (value === undefined) return [];
      const nearest = candidates
        .slice(0, 3)
        .map(
          ({ row }) => `${rows.get(row)?.no ?? "-"} ${shortened(rows.get(row)?.name ?? "", 30)}`,
        );
      return [
        fillTemplate(texts.unmatchedValue, {
          name: [value.no ?? "", shortened(value.name ?? "", 44)].join(" ").trim() || "–",
          value: value.text,
          origin: originText(value.origin, texts),
          reason:
            texts.reasons[reason] +
            (nearest.length === 0
              ? ""
              : fillTemplate(texts.candidates, { candidates: nearest.join(", ") })),
        }),
      ];
    }),
  ];
}

function countsLine({ proposals, unmatched }: FillPlan, texts: FillTexts): string {
  const count = (state: FillProposal["state"]): string =>
    String(proposals.filter((one) => one.state === state).length);
  return fillTemplate(texts.counts, {
    new: count("new"),
    same: count("same"),
    conflict: count("conflict"),
    unclear: count("unclear"),
    unmatched: String(unmatched.length),
  });
}
