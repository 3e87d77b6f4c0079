import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ChangedPackage } from "../../src/workbook/files/charts/changedPackage";
import { readCharts } from "../../src/workbook/files/charts/readCharts";
import { findDrawing, listCharts } from "../../src/workbook/files/charts/sheetDrawing";
import { openFileHost, type FileHost } from "../../src/workbook/files/fileHost";
import type { WorkbookHost } from "../../src/workbook/workbookHost";
import { XlsxFile } from "../../src/workbook/files/xlsxFile";
import { describeWorkbookContract, type DrawnCharts } from "./workbookContract";

const open = (bytes: Uint8Array): Promise<FileHost> => openFileHost(bytes, "biểu.xlsx");
let file: FileHost;

/** The file as it is after somebody has opened it in Excel, renamed a sheet and saved it. */
async function renamed(from: string, to: string): Promise<FileHost> {
  const parts = unzipSync(await file.toBytes());
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const inXml = (name: string): string => name.replace(/'/g, "&#39;");
  const changed = [from, inXml(from)].reduce(
    (xml, name) => xml.replace(`name="${name}"`, `name="${to}"`),
    workbook,
  );
  if (changed === workbook) throw new Error(`no sheet ${from}`);
  return open(zipSync({ ...parts, "xl/workbook.xml": strToU8(changed) }));
}

async function rename(_: WorkbookHost, from: string, to: string): Promise<WorkbookHost> {
  file = await renamed(from, to);
  return file;
}

async function charts(sheet: string): Promise<DrawnCharts> {
  const { pack, part, drawing } = await drawingOf(sheet);
  const root = drawing === null ? null : pack.read(drawing);
  const names = root === null ? [] : listCharts(root).map(({ name }) => name);
  return { names, own: readCharts(pack, part) };
}

async function renameChart(sheet: string, from: string, to: string): Promise<WorkbookHost> {
  const { pack, drawing } = await drawingOf(sheet);
  const before = strFromU8(pack.parts.get(drawing ?? "") ?? new Uint8Array());
  const changed = before.replace(`name="${from}"`, `name="${to}"`);
  if (changed === before) throw new Error(`no chart ${from}`);
  pack.parts.set(drawing ?? "", strToU8(changed));
  file = await open(zipSync(Object.fromEntries(pack.parts)));
  return file;
}

async function drawingOf(sheet: string) {
  const opened = XlsxFile.open(await file.toBytes(), "biểu.xlsx");
  const part = opened.layout.sheets.find(({ name }) => name === sheet);
  if (part === undefined) throw new Error(`no sheet ${sheet}`);
  const pack = new ChangedPackage(opened.parts);
  return { pack, part, drawing: findDrawing(pack, part.path) };
}

const chartHands = { charts, renameChart };

describeWorkbookContract("files", {
  open: async (bytes) => {
    file = await open(bytes);
    return file;
  },
  rename,
  ...chartHands,
});

describeWorkbookContract("files saved and opened again after every change", {
  open: async (bytes) => {
    file = await open(bytes);
    return {
      read: (request) => file.read(request),
      apply: async (edits) => {
        const written = await file.apply(edits);
        file = await open(await file.toBytes());
        return written;
      },
      select: (sheet, area) => file.select(sheet, area),
    };
  },
  rename,
  ...chartHands,
});
