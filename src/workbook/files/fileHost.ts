import type { Edit, WrittenCell } from "../../core/model/edit";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/model/sheetSnapshot";
import { WorkbookError } from "../workbookError";
import type { ReadRequest, WorkbookHost } from "../workbookHost";
import { applyEdits } from "./applyEdits";
import { loadExcelize } from "./loadExcelize";
import { newXlsx, sheetNameOfFile } from "./newXlsx";
import { readTextTable } from "./textTable";
import { readHidden } from "./readSheet";
import { readWrittenCells } from "./readWrittenCells";
import { sameSheet, XlsxFile } from "./xlsxFile";

/** A workbook in a file: edits change it in memory, `toBytes` gives the .xlsx to save. */
export interface FileHost extends WorkbookHost {
  toBytes(): Promise<Uint8Array>;
  /** Lets go of the workbook; nothing can be read or written afterwards. */
  close(): void;
}

/** Where the compressed WebAssembly of Excelize lies, when it is not found by itself. */
export interface FileHostOptions {
  readonly wasm?: string;
}

/** Opens an .xlsx, or a .tsv or .csv as a fresh workbook of texts. */
export async function openFileHost(
  bytes: Uint8Array,
  name: string,
  options: FileHostOptions = {},
): Promise<FileHost> {
  if (options.wasm !== undefined) await loadExcelize(options.wasm);
  const isText = /\.(tsv|csv|txt)$/i.test(name);
  const workbook = isText
    ? await newXlsx(sheetNameOfFile(name), readTextTable(bytes, name))
    : bytes;
  return new XlsxHost(XlsxFile.open(workbook, name));
}

class XlsxHost implements FileHost {
  private file: XlsxFile | null;

  constructor(file: XlsxFile) {
    this.file = file;
  }

  async read(request: ReadRequest): Promise<WorkbookSnapshot> {
    const file = this.opened();
    const { sheets, activeSheet } = file.layout;
    const isAsked = (sheet: { readonly name: string; readonly isVisible: boolean }): boolean =>
      request.kind === "all"
        ? sheet.isVisible
        : (request.active && sheet.name === activeSheet) ||
          request.named.some((name) => sameSheet(name, sheet.name));
    return {
      names: sheets.map(({ name, id, isVisible }) => ({ name, id, isVisible })),
      activeSheet,
      sheets: sheets.filter(isAsked).map(({ name }) => snapshotOf(file, name, request)),
      settings: file.settings,
    };
  }

  async apply(edits: readonly Edit[]): Promise<readonly WrittenCell[]> {
    const changed = await applyEdits(this.opened(), edits);
    const written = readWrittenCells(changed, edits);
    this.file = changed;
    return written;
  }

  /** Nobody looks at a file; only that the sheet is there is checked. */
  async select(sheet: string): Promise<void> {
    if (this.opened().sheetXml(sheet) === null) throw new WorkbookError("sheetMissing", sheet);
  }

  async toBytes(): Promise<Uint8Array> {
    return this.opened().bytes;
  }

  close(): void {
    this.file = null;
  }

  private opened(): XlsxFile {
    if (this.file === null) throw new WorkbookError("hostUnavailable");
    return this.file;
  }
}

function snapshotOf(file: XlsxFile, sheet: string, { hidden }: ReadRequest): SheetSnapshot {
  const snapshot = file.snapshot(sheet);
  const xml = file.sheetXml(sheet);
  if (snapshot === null || xml === null) throw new WorkbookError("sheetMissing", sheet);
  return hidden === true ? { ...snapshot, ...readHidden(snapshot.used, xml) } : snapshot;
}
