import { assessments } from "../core/model/assessment";
import { explanationParts, type Explanation } from "../core/model/indicatorSettings";
import { fillTemplate } from "../core/wording/fillTemplate";
import type { Language } from "./language";
import { assessmentName } from "../core/wording/names";
import { numberText, percentText } from "../core/wording/numberText";
import { periodText } from "../core/wording/periodText";
import { sentence } from "../core/wording/sentence";
import { exportCsv } from "../exports/exportCsv";
import { openTable } from "../workflows/openTable";
import type { OpenedTable } from "../workflows/outcomes";
import { documentOf, plainDocumentOf } from "../workflows/documentOf";
import { summarise } from "../workflows/summarise";
import type { FileHost } from "../workbook/files/fileHost";
import type { Arguments } from "./arguments";
import type { Command } from "./command";
import { withInputFile } from "./inputFile";
import { summaryJson } from "./json";
import { layOut } from "./layOut";
import { NoTableError, openedTable } from "./noTableError";
import { documentWordingOf } from "./documentWordingOf";
import { checkOutput, writeOutput, type OutputType } from "./outputFile";
import { refuseUnmet } from "./refuseUnmet";
import { textsOf } from "./textsOf";
import { wordingOf } from "./wordingOf";
import { workOptions } from "./workOptions";

/** `summary`: counts, sentence and indicators below the threshold; with -o also as a sheet in a copy, as a Word document or as a .csv. */
export const summaryCommand: Command = async (asked) => {
  const { out, language } = asked;
  const type = out === null ? null : await checkOutput(out, asked, [".xlsx", ".docx", ".csv"]);
  const opened = await withInputFile(asked.file, async (host) => {
    if (out === null) return openedTable(await openTable(host, workOptions(asked)), asked);
    return write[type ?? ".xlsx"](host, asked, out);
  });
  const lines = summaryLines(opened, language);
  if (out !== null) lines.push("", fillTemplate(textsOf(language).summary.written, { out }));
  return { status: 0, json: summaryJson(opened, language), text: lines.join("\n") };
};

type Write = (host: FileHost, asked: Arguments, out: string) => Promise<OpenedTable>;

/** How each kind of file is written. */
const write: Readonly<Record<OutputType, Write>> = {
  ".xlsx": writeCopy,
  ".docx": writeWord,
  ".csv": writeCsv,
};

async function writeWord(host: FileHost, asked: Arguments, out: string): Promise<OpenedTable> {
  const opened = openedTable(await openTable(host, workOptions(asked)), asked);
  const wording = documentWordingOf(asked.language);
  const { exportWord } = await import("../exports/exportWord");
  await writeOutput(out, await exportWord(documentOf(opened, wording), wording.document));
  return opened;
}

async function writeCsv(host: FileHost, asked: Arguments, out: string): Promise<OpenedTable> {
  const opened = openedTable(await openTable(host, workOptions(asked)), asked);
  const document = plainDocumentOf(opened, documentWordingOf(asked.language));
  await writeOutput(out, exportCsv(document));
  return opened;
}

async function writeCopy(host: FileHost, asked: Arguments, out: string): Promise<OpenedTable> {
  const outcome = await summarise(host, workOptions(asked));
  if (outcome.kind === "noTable") throw new NoTableError(outcome);
  refuseUnmet(outcome.opened, asked);
  await writeOutput(out, await host.toBytes());
  return outcome.opened;
}

function explanationLines(
  explanation: Explanation | undefined,
  language: Language,
): readonly string[] {
  if (explanation === undefined) return [];
  const names = textsOf(language).summary.explanation;
  return explanationParts.flatMap((part) => {
    const text = explanation[part].replace(/\s+/g, " ").trim();
    return text === "" ? [] : [`    ${names[part]}: ${text}`];
  });
}

function summaryLines({ summary }: OpenedTable, language: Language): string[] {
  const texts = textsOf(language).summary;
  const counts = assessments.map((one) => [
    `  ${assessmentName(one, wordingOf(language))}`,
    String(summary.counts[one]),
  ]);
  const flagged = summary.flagged.flatMap(({ no, name, row, vsPlan, explanation }) => [
    fillTemplate(texts.flaggedRow, {
      no: no ?? "–",
      name: name.replace(/\s+/g, " "),
      row: String(row + 1),
      vsPlan: vsPlan === null ? "–" : `${percentText(vsPlan, wordingOf(language))} %`,
    }),
    ...explanationLines(explanation, language),
  ]);
  return [
    fillTemplate(texts.title, { period: periodText(summary.period, wordingOf(language)) }),
    "",
    ...layOut(
      [
        [texts.total, String(summary.total)],
        ...counts,
        [texts.threshold, numberText(summary.threshold, wordingOf(language))],
      ],
      [1],
    ),
    "",
    sentence(summary, wordingOf(language)),
    ...(flagged.length === 0 ? [] : ["", texts.flagged, ...flagged]),
  ];
}
