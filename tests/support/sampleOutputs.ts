import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Edit } from "../../src/core/model/edit";
import type { ReportChoices } from "../../src/core/model/reportChoices";
import type { DocumentHeading } from "../../src/core/model/reportDocument";
import type { DocumentWording } from "../../src/core/wording/documentColumn";
import { en } from "../../src/core/wording/en";
import { enDocument } from "../../src/core/wording/enDocument";
import { vi } from "../../src/core/wording/vi";
import { viDocument } from "../../src/core/wording/viDocument";
import { exportWord } from "../../src/exports/exportWord";
import { openFileHost, type FileHost } from "../../src/workbook/files/fileHost";
import { newWorkbookHost } from "../../src/workbook/files/newWorkbookHost";
import { documentOf } from "../../src/workflows/documentOf";
import { openTable } from "../../src/workflows/openTable";
import type { OpenedTable, WorkOptions } from "../../src/workflows/outcomes";
import { planSummary } from "../../src/workflows/planSummary";
import { saveHeading } from "../../src/workflows/saveHeading";
import { headingText } from "../../src/workflows/storedHeading";
import { reportChoicesText } from "../../src/workflows/storedReportChoices";
import { summarise } from "../../src/workflows/summarise";
import { summaryWorkbook } from "../../src/workflows/summaryWorkbook";

/** A document's words, by language. */
export const documentWordings: Readonly<Record<"vi" | "en", DocumentWording>> = {
  vi: { texts: vi, document: viDocument },
  en: { texts: en, document: enDocument },
};

/** A heading as an office fills it in. */
export const sampleHeading: DocumentHeading = {
  superior: "UBND tỉnh Thanh Hóa",
  issuer: "UBND xã Hoằng Hóa",
  number: "05/BC-UBND",
  place: "Hoằng Hóa",
  date: { day: 5, month: 7, year: 2023 },
  recipients: ["UBND tỉnh (b/c);", "Thường trực Đảng ủy, HĐND xã;", "Lưu: VT, KT."],
  capacity: ["TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"],
  signer: "Nguyễn Văn An",
};

async function openedHost(path: string): Promise<FileHost> {
  const bytes = readFileSync(resolve(__dirname, "../..", path));
  return openFileHost(new Uint8Array(bytes), basename(path));
}

/** The plan table of a file of this project (path from its root). */
export async function openedFile(path: string, options: WorkOptions = {}): Promise<OpenedTable> {
  const host = await openedHost(path);
  const outcome = await openTable(host, options);
  host.close();
  if (outcome.kind !== "opened") throw new Error(`${path}: ${outcome.reason}`);
  return outcome.opened;
}

/** The same table with heading and choices as if they were stored with its workbook. */
export function withWishes(opened: OpenedTable, choices: ReportChoices): OpenedTable {
  return {
    ...opened,
    storedHeading: headingText(sampleHeading),
    storedReport: reportChoicesText(choices),
  };
}

/** The Word document of the sample workbook. */
export async function sampleWord(choices: ReportChoices): Promise<Uint8Array> {
  const opened = await openedFile("assets/samples/but-son-6-thang-2023-goc.xlsx");
  const document = documentOf(withWishes(opened, choices), documentWordings.vi);
  return exportWord(document, viDocument);
}

/** The sheet “Tổng hợp” of a file of this project: in a workbook of its own, and as the edits that make it beside the table. */
export async function sampleSummary(
  path: string,
  options: WorkOptions = {},
): Promise<{ readonly bytes: Uint8Array; readonly edits: readonly Edit[] }> {
  const host = await openedHost(path);
  await saveHeading(host, sampleHeading);
  const fresh = newWorkbookHost();
  const outcome = await summaryWorkbook(host, fresh, options);
  const planned = await planSummary(host, options, { links: "live" });
  if (outcome.kind === "noTable" || planned.kind === "noTable") throw new Error("no table");
  host.close();
  return { bytes: await fresh.toBytes(), edits: planned.edits };
}

/** A file of this project with the sheet “Tổng hợp” in it. */
export async function sampleCopy(path: string): Promise<Uint8Array> {
  const host = await openedHost(path);
  await summarise(host);
  const bytes = await host.toBytes();
  host.close();
  return bytes;
}
