import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openFileHost, type FileHost } from "../../src/workbook/files/fileHost";
import type { WorkbookHost } from "../../src/workbook/workbookHost";
import { describeWorkbookContract } from "./workbookContract";

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

describeWorkbookContract("files", {
  open: async (bytes) => {
    file = await open(bytes);
    return file;
  },
  rename,
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
});
