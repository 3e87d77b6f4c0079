import { resolve } from "node:path";
import type {
  FillOutcome,
  FillPlan,
  FillSource,
  NothingToFill,
  PlanFillOutcome,
  ValueWorkbook,
} from "../workflows/fillOutcomes";
import { applyFill } from "../workflows/applyFill";
import { otherPeriod } from "../workflows/otherPeriod";
import { planFill } from "../workflows/planFill";
import type { FileHost } from "../workbook/files/fileHost";
import { fillTemplate } from "../core/wording/fillTemplate";
import type { Arguments } from "./arguments";
import type { Answer, Command } from "./command";
import { fillJson } from "./fillJson";
import { fillLines } from "./fillLines";
import type { FillTexts } from "./fillTexts";
import { fillTextsOf } from "./fillTextsOf";
import { withInputFile } from "./inputFile";
import type { Io } from "./io";
import { NoTableError } from "./noTableError";
import { checkOutput, writeOutput } from "./outputFile";
import { reconcileCommand } from "./reconcileCommand";
import { refuseUnmet } from "./refuseUnmet";
import { UsageError, type UsageErrorCode } from "./usageError";
import { isTextSource, readText, readValuesFile, standardInput } from "./valuesFile";
import { workOptions } from "./workOptions";

type Filled = Extract<FillOutcome, { kind: "filled" }>;

/** `fill`: values of a list, another table or a report into a copy; status 1 where some of them need a look. */
export const fillCommand: Command = async (asked, io) => {
  const { out } = asked;
  const { dryRun, reconcile } = asked.fill;
  if (reconcile !== null) return reconcileCommand(asked, io);
  if (out === null && !dryRun) throw new UsageError("missingOutput", asked.command);
  if (out !== null && !dryRun) await checkOutput(out, asked, [".xlsx"]);
  const source = await readSource(asked, io);
  return withInputFile(asked.file, async (host) => {
    const plan = plannedFill(await planFill(host, source, fillOptions(asked)), asked);
    const mayWrite = !dryRun && (isClean(plan) || asked.force);
    const filled = mayWrite && out !== null ? await writeCopy(host, plan, { asked, out }) : null;
    return answer(plan, filled, asked);
  });
};

async function readSource({ fill }: Arguments, io: Io): Promise<FillSource> {
  const { from, fromSheet, report } = fill;
  if (report !== null) {
    if (from.length > 0) throw new UsageError("tooManySources", report);
    return { kind: "report", text: await readText(report, io) };
  }
  const text = from.find(isTextSource);
  if (text === undefined) return readFiles(from, fromSheet);
  if (from.length > 1) throw new UsageError("tooManySources", text);
  return { kind: "block", text: await readText(text, io) };
}

/** One file is a source by itself; several are those of old units. */
async function readFiles(paths: readonly string[], sheet: string | null): Promise<FillSource> {
  const twice = paths.find(
    (path, at) => paths.findIndex((one) => resolve(one) === resolve(path)) < at,
  );
  if (twice !== undefined) throw new UsageError("sourceTwice", twice);
  const files: ValueWorkbook[] = [];
  for (const path of paths) files.push(await readValuesFile(path, sheet));
  const [first, second] = files;
  if (first === undefined) throw new UsageError("missingFrom", "fill");
  return second === undefined
    ? { kind: "workbook", from: first }
    : { kind: "oldUnits", from: files };
}

function fillOptions(asked: Arguments): Parameters<typeof planFill>[2] {
  return { ...workOptions(asked), role: asked.fill.column };
}

const nothingErrors: Readonly<Record<NothingToFill, UsageErrorCode>> = {
  empty: "noValuesIn",
  noValues: "noValuesIn",
  noColumn: "noColumnToFill",
  noSourceColumn: "noSourceColumn",
  severalColumns: "severalColumns",
  sheetMissing: "fromSheetMissing",
  sameTable: "fromIsTable",
};

function plannedFill(outcome: PlanFillOutcome, asked: Arguments): FillPlan {
  if (outcome.kind === "noTable") throw new NoTableError(outcome);
  if (outcome.kind === "nothingToFill") {
    const { reason } = outcome;
    const table = outcome.opened?.snapshot.sheet ?? asked.file;
    throw new UsageError(
      nothingErrors[reason],
      reason === "noColumn" ? table : sourceName(asked, reason),
    );
  }
  refuseUnmet(outcome.plan.opened, asked);
  return outcome.plan;
}

function sourceName({ fill }: Arguments, reason: NothingToFill): string {
  const { from, fromSheet, report } = fill;
  if (reason === "sheetMissing" && fromSheet !== null) return fromSheet;
  const names = report === null ? from : [report];
  return names.map((path) => (path === standardInput ? "stdin" : path)).join(", ");
}

/** Whether everything belongs somewhere, is of the period asked for, and nothing needs a person's word. */
function isClean(plan: FillPlan): boolean {
  const { proposals, unmatched, taken } = plan;
  const isSure = ({ state, isTicked }: FillPlan["proposals"][number]): boolean =>
    state === "same" || (state === "new" && isTicked);
  if (taken.some((each) => otherPeriod(each, plan) !== null)) return false;
  return unmatched.length === 0 && proposals.length > 0 && proposals.every(isSure);
}

async function writeCopy(
  host: FileHost,
  plan: FillPlan,
  { asked, out }: { readonly asked: Arguments; readonly out: string },
): Promise<Filled> {
  const { valuesOnly } = asked.fill;
  const options = {
    ...workOptions(asked),
    calculate: !valuesOnly,
    fixNumbers: asked.fixNumbers && !valuesOnly,
  };
  const ticked = new Set(plan.proposals.map(({ row }) => row));
  const outcome = await applyFill(host, plan, { ticked, options });
  // Nobody else works on the copy in memory.
  if (outcome.kind !== "filled")
    throw new Error(`The copy changed while it was filled: ${outcome.kind}`);
  await writeOutput(out, await host.toBytes());
  return outcome;
}

function answer(plan: FillPlan, filled: Filled | null, asked: Arguments): Answer {
  return {
    status: isClean(plan) ? 0 : 1,
    json: fillJson(plan, filled !== null),
    text: [...fillLines(plan, asked.language), ...endLines(plan, filled, asked)].join("\n"),
  };
}

function endLines(plan: FillPlan, filled: Filled | null, asked: Arguments): string[] {
  const texts = fillTextsOf(asked.language);
  if (filled === null) return [asked.fill.dryRun ? texts.dryRun : texts.notWritten];
  const unclear = plan.proposals.filter(({ state }) => state === "unclear").length;
  const left = unclear + plan.unmatched.length;
  const written = { out: asked.out ?? "", cells: String(filled.changes.length) };
  return [
    fillTemplate(texts.written, written),
    ...calculatedLines(filled, texts),
    ...(left === 0 ? [] : [fillTemplate(texts.leftOut, { count: String(left) })]),
  ];
}

function calculatedLines({ calculated }: Filled, texts: FillTexts): string[] {
  if (calculated === null) return [];
  const { changes, flagsChanged } = calculated;
  const formulas = changes.filter(({ after }) => after.kind === "formula").length;
  const counts = { formulas: String(formulas), flags: String(flagsChanged) };
  return [fillTemplate(texts.calculated, counts)];
}
