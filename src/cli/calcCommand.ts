import { cellAddress, columnLetters } from "../core/model/address";
import { fillTemplate } from "../core/wording/fillTemplate";
import { calculate } from "../workflows/calculate";
import type { CalculateOutcome, LeftOutRow } from "../workflows/outcomes";
import type { Arguments } from "./arguments";
import type { Command } from "./command";
import { withInputFile } from "./inputFile";
import { calcJson } from "./json";
import { shortened } from "./layOut";
import { NoTableError } from "./noTableError";
import { checkOutput, writeOutput } from "./outputFile";
import { refuseUnmet } from "./refuseUnmet";
import type { CliTexts } from "./texts";
import { textsOf } from "./textsOf";
import { UsageError } from "./usageError";
import { workOptions } from "./workOptions";

type Calculated = Extract<CalculateOutcome, { kind: "calculated" }>;

/** `calc`: formulas, number formats and flags, written into a copy. */
export const calcCommand: Command = async (asked) => {
  const { out } = asked;
  if (out === null) throw new UsageError("missingOutput", asked.command);
  await checkOutput(out, asked, [".xlsx"]);
  const outcome = await calculateCopy(asked, out);
  return { status: 0, json: calcJson(outcome, out), text: calcText(outcome, asked, out) };
};

async function calculateCopy(asked: Arguments, out: string): Promise<Calculated> {
  const options = { ...workOptions(asked), fixNumbers: asked.fixNumbers, preview: false };
  return withInputFile(asked.file, async (host) => {
    const outcome = await calculate(host, options);
    if (outcome.kind === "noTable") throw new NoTableError(outcome);
    refuseUnmet(outcome.opened, asked);
    if (outcome.kind === "nothingToCalculate") {
      throw new UsageError(outcome.reason, outcome.opened.snapshot.sheet);
    }
    await writeOutput(out, await host.toBytes());
    return outcome;
  });
}

function calcText(outcome: Calculated, { language, fixNumbers }: Arguments, out: string): string {
  const texts = textsOf(language).calc;
  const formulas = outcome.changes.filter(({ after }) => after.kind === "formula").length;
  const numbers = outcome.changes.length - formulas;
  const counted = (template: string, count: number): string[] =>
    count === 0 ? [] : [fillTemplate(template, { count: String(count) })];
  const hasTexts = outcome.leftOut.some(({ reason }) => reason === "storedAsText");
  return [
    outcome.written
      ? fillTemplate(texts.done, {
          out,
          formulas: String(formulas),
          flags: String(outcome.flagsChanged),
        })
      : fillTemplate(texts.nothing, { out }),
    ...counted(texts.fixed, numbers),
    ...counted(texts.kept, outcome.keptCells),
    ...keptGrowth(outcome, texts),
    ...counted(texts.leftOut, outcome.leftOut.length),
    ...outcome.leftOut.map((row) => leftOutText(row, texts)),
    ...(hasTexts && !fixNumbers ? [texts.fixHint] : []),
    ...outcome.mismatches.map(({ row, column, expected, found }) =>
      fillTemplate(texts.mismatch, { cell: cellAddress(row, column), expected, found }),
    ),
  ].join("\n");
}

function keptGrowth({ opened }: Calculated, texts: CliTexts["calc"]): string[] {
  const { columns, statesGrowth } = opened.assessed.calculated.table;
  if (statesGrowth !== true || columns.vsSamePeriod === undefined) return [];
  return [fillTemplate(texts.keptGrowth, { column: columnLetters(columns.vsSamePeriod) })];
}

function leftOutText(row: LeftOutRow, texts: CliTexts["calc"]): string {
  return fillTemplate(row.no === null ? texts.leftOutWithoutNo : texts.leftOutRow, {
    row: String(row.row + 1),
    no: row.no ?? "",
    name: shortened(row.name, 40),
    reason: texts.reasons[row.reason],
    cells: row.cells.map((cell) => cellAddress(cell.row, cell.column)).join(", "),
  });
}
