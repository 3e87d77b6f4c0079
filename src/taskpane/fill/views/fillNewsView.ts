import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ReportDifference } from "../../../core/model/reportCheck";
import { cellAddress } from "../../../core/model/address";
import type { CellPosition } from "../../../workflows/outcomes";
import { outcomeTexts } from "../../../core/wording/outcomeTexts";
import { viReport } from "../../../core/wording/viReport";
import { actionButton } from "../../views/actionButton";
import type { FillNews } from "../fillState";
import { fillTexts } from "../fillTexts";
import { comparedText, differenceText } from "../reportText";
import { hasStalePercentages } from "../hasStalePercentages";
import { typedEntries } from "../typedValues";
import type { FillIntents } from "./fillIntents";
import { note, type Note } from "./note";

type News<Kind extends FillNews["kind"]> = Extract<FillNews, { kind: Kind }>;
type Said = Omit<Note, "dismiss">;

/** What the last thing a person did has come to: what is said, and below it what is listed. */
export function fillNewsView(news: FillNews, intents: FillIntents): TemplateResult {
  return html`${note({ ...said(news, intents), dismiss: intents.dismiss })} ${listed(news, intents)}`;
}

function said(news: FillNews, intents: FillIntents): Said {
  if (news.kind === "filled") return filled(news, intents);
  if (news.kind === "compared") return compared(news);
  if (news.kind === "discarded") {
    const text = fillTexts.discarded(typedEntries(news.typed).length);
    return { intent: "info", text, actions: button("take-back", intents) };
  }
  if (news.kind === "rowsGone") {
    const text = fillTexts.rowsGone(news.values.join("; "));
    return { intent: "warning", text, actions: button("forget-lost", intents) };
  }
  if (news.kind === "refused") {
    return { intent: "warning", text: fillTexts.refused, actions: anewButton(intents) };
  }
  return plain(news);
}

/** News that comes with something to do. */
type Answered = News<"filled" | "refused" | "compared" | "discarded" | "rowsGone">;

function plain(news: Exclude<FillNews, Answered>): Said {
  switch (news.kind) {
    case "cancelled":
      return { intent: "info", text: fillTexts.stopped };
    case "nothingToFill":
      return { intent: "warning", text: fillTexts.nothingToFill[news.reason] };
    case "nothingTyped":
      return { intent: "info", text: fillTexts.nothingTyped };
    case "draftsRestored":
      return { intent: "info", text: fillTexts.draftsRestored(news.count) };
    case "fileRefused":
      return { intent: "warning", text: fillTexts.fileRefused[news.reason](news.file) };
    case "draftsDropped":
      return { intent: "warning", text: fillTexts.draftsDropped(news.count) };
  }
}

function filled(news: News<"filled">, intents: FillIntents): Said {
  const isStale = hasStalePercentages(news);
  const canUndo = news.opened.undoable === "fill" && news.changes.length > 0;
  return {
    intent: news.mismatches.length > 0 ? "warning" : "success",
    text: [...filledRemarks(news), ...(isStale ? [fillTexts.stalePercentages] : [])].join(" "),
    actions: html`${isStale ? calculateButton(intents) : nothing}
    ${canUndo ? undoButton(intents) : nothing}`,
  };
}

function filledRemarks({ changes, mismatches, moved, opened }: News<"filled">): readonly string[] {
  if (changes.length === 0) return [fillTexts.filledNothing];
  return [
    fillTexts.filled(changes.length),
    ...(moved > 0 ? [fillTexts.moved(moved)] : []),
    ...(mismatches.length > 0 ? [outcomeTexts.mismatches(mismatches.length)] : []),
    ...(opened.undoable === null ? [outcomeTexts.tooLargeForUndo] : []),
  ];
}

function button(action: "take-back" | "forget-lost", intents: FillIntents): TemplateResult {
  const isBack = action === "take-back";
  return actionButton({
    action,
    label: isBack ? fillTexts.takeBack : fillTexts.forgetLost,
    press: isBack ? intents.takeBack : intents.forgetLost,
  });
}

function calculateButton(intents: FillIntents): TemplateResult {
  return actionButton({
    action: "calculate-filled",
    label: fillTexts.calculate,
    appearance: "primary",
    press: intents.calculate,
  });
}

function undoButton(intents: FillIntents): TemplateResult {
  return actionButton({
    action: "undo-fill",
    label: fillTexts.undo,
    icon: "undo",
    press: intents.undo,
  });
}

function anewButton(intents: FillIntents): TemplateResult {
  return actionButton({
    action: "plan-anew",
    label: fillTexts.planAnew,
    appearance: "primary",
    press: intents.planAnew,
  });
}

function compared({ check }: News<"compared">): Said {
  const isClean = check.differences.length === 0 && check.agreements.length > 0;
  return { intent: isClean ? "success" : "warning", text: comparedText(check) };
}

function listed(news: FillNews, intents: FillIntents): TemplateResult | typeof nothing {
  if (news.kind === "filled") return lines("mismatches", mismatchLines(news), intents);
  if (news.kind === "refused") return lines("skipped", skippedLines(news), intents);
  if (news.kind === "compared") return comparedLists(news, intents);
  return nothing;
}

function mismatchLines({ mismatches }: News<"filled">): readonly Line[] {
  return mismatches.map((cell) => ({
    cell,
    text: outcomeTexts.mismatch(cell.expected, cell.found),
  }));
}

interface Line {
  readonly cell: CellPosition | null;
  readonly text: string;
}

function skippedLines({ skipped, opened }: News<"refused">): readonly Line[] {
  const { sheet, columns } = opened.assessed.calculated.table;
  const column = columns.actual ?? 0;
  return skipped.map(({ row, name, reason }) => ({
    cell: reason === "changedSince" ? { sheet, row, column } : null,
    text: `${name}: ${fillTexts.skipped[reason]}`,
  }));
}

function comparedLists(
  { check, report, opened }: News<"compared">,
  intents: FillIntents,
): TemplateResult {
  const differences = check.differences.map((difference) => ({
    cell: differenceCell(difference, opened),
    text: differenceText(difference),
  }));
  const missed = check.notFound.map(({ start, end }) => ({
    cell: null,
    text: `“${report.slice(start, end)}”`,
  }));
  return html`${lines("disagreements", differences, intents)}
  ${
    missed.length === 0
      ? nothing
      : html`<details class="card list">
          <summary>${viReport.headings.notFound(missed.length)}</summary>
          ${lines("not-found", missed, intents)}
        </details>`
  }`;
}

/** The figure of the table that the report speaks of; a count is about no cell. */
function differenceCell(
  difference: ReportDifference,
  { assessed }: News<"compared">["opened"],
): CellPosition | null {
  if (difference.kind === "countDiffers") return null;
  const { sheet, columns } = assessed.calculated.table;
  const column = columns[difference.role];
  return column === undefined ? null : { sheet, row: difference.row, column };
}

function lines(
  name: string,
  all: readonly Line[],
  intents: FillIntents,
): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<ul class="card" data-list=${name}>
    ${all.map(({ cell, text }) => html`<li>${line({ cell, text }, intents)}</li>`)}
  </ul>`;
}

function line({ cell, text }: Line, intents: FillIntents): TemplateResult {
  if (cell === null) return html`<p class="table-line"><span class="name">${text}</span></p>`;
  return html`<button
    type="button"
    class="cell-line"
    @click=${() => {
      intents.goToCell(cell);
    }}
  >
    <span class="name">${text}</span
    ><span class="address">${cellAddress(cell.row, cell.column)}</span>
  </button>`;
}
