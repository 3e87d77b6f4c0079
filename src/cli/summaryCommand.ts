import { fillTemplate } from "../core/wording/fillTemplate";
import { exportCsv } from "../exports/exportCsv";
import { openTable } from "../workflows/openTable";
import type { OpenedTable } from "../workflows/outcomes";
import { documentOf, plainDocumentOf } from "../workflows/documentOf";
import { summaryWorkbook } from "../workflows/summaryWorkbook";
import type { FileHost } from "../workbook/files/fileHost";
import { newWorkbookHost } from "../workbook/files/newWorkbookHost";
import type { Arguments } from "./arguments";
import type { Command } from "./command";
import { withInputFile } from "./inputFile";
import { NoTableError, openedTable } from "./noTableError";
import { documentWordingOf } from "./documentWordingOf";
import { checkOutput, writeOutput, type OutputType } from "./outputFile";
import { refuseUnmet } from "./refuseUnmet";
import { summaryJson } from "./summaryJson";
import { summaryLines } from "./summaryLines";
import { textsOf } from "./textsOf";
import { workOptions } from "./workOptions";

/** `summary`: counts, sentence and indicators below the threshold; with -o also as a workbook of its own, as a Word document or as a .csv. */
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
  ".xlsx": writeWorkbook,
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

async function writeWorkbook(host: FileHost, asked: Arguments, out: string): Promise<OpenedTable> {
  const fresh = newWorkbookHost();
  const outcome = await summaryWorkbook(host, fresh, workOptions(asked));
  if (outcome.kind === "noTable") throw new NoTableError(outcome);
  refuseUnmet(outcome.opened, asked);
  if (outcome.mismatches.length > 0) throw new Error("the workbook reads back otherwise");
  await writeOutput(out, await fresh.toBytes());
  return outcome.opened;
}
