import type { Edit, WrittenCell } from "../../core/model/edit";
import type { WorkbookSnapshot } from "../../core/model/sheetSnapshot";
import { WorkbookError } from "../workbookError";
import type { ReadRequest } from "../workbookHost";
import { writeCharts } from "./charts/writeCharts";
import type { FileHost } from "./fileHost";
import { finishParts } from "./finishParts";
import { newWorkbookParts } from "./newWorkbookParts";
import { readWrittenCells } from "./readWrittenCells";
import { storeResults } from "./storeResults";
import { sameSheet, XlsxFile } from "./xlsxFile";

/**
 * A workbook that begins with nothing, not even a sheet, and knows only how to add: written as XML in one go, without the library that changes
 * existing files, whose four megabytes and WebAssembly the pane would have to load for it.
 */
export function newWorkbookHost(): FileHost {
  return new NewWorkbook();
}

/** What takes something away has no meaning in a workbook that holds only what was just put there. */
const unknownKinds: readonly Edit["kind"][] = [
  "removeFlag",
  "clearSheet",
  "deleteSheet",
  "setting",
];

class NewWorkbook implements FileHost {
  #edits: readonly Edit[] = [];
  #file: XlsxFile | null = null;

  async read(request: ReadRequest): Promise<WorkbookSnapshot> {
    const { sheets = [], activeSheet = "" } = this.#file?.layout ?? {};
    const isAsked = (name: string): boolean =>
      request.kind === "all" ||
      (request.active && name === activeSheet) ||
      request.named.some((one) => sameSheet(one, name));
    return {
      names: sheets.map(({ name, id, isVisible }) => ({ name, id, isVisible })),
      activeSheet,
      sheets: sheets.flatMap(({ name }) => {
        const snapshot = isAsked(name) ? this.#file?.snapshot(name) : null;
        return snapshot === null || snapshot === undefined ? [] : [snapshot];
      }),
      settings: {},
    };
  }

  async apply(edits: readonly Edit[]): Promise<readonly WrittenCell[]> {
    const unknown = edits.find(({ kind }) => unknownKinds.includes(kind));
    if (unknown !== undefined) throw new Error(`a new workbook knows no ${unknown.kind}`);
    const all = [...this.#edits, ...edits];
    checkSheets(all);
    const begun = XlsxFile.ofParts(newWorkbookParts(all), "");
    const file = writeCharts(storeResults(begun, finishParts(begun, all), all), all);
    this.#edits = all;
    this.#file = file;
    return readWrittenCells(file, edits);
  }

  /** Nobody looks at a file; only that the sheet is there is checked. */
  async select(sheet: string): Promise<void> {
    const isThere = this.#file?.layout.sheets.some(({ name }) => sameSheet(name, sheet)) === true;
    if (!isThere) throw new WorkbookError("sheetMissing", sheet);
  }

  async toBytes(): Promise<Uint8Array> {
    if (this.#file === null) throw new WorkbookError("sheetMissing");
    return this.#file.bytes;
  }

  close(): void {
    this.#edits = [];
    this.#file = null;
  }
}

function checkSheets(edits: readonly Edit[]): void {
  const added = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === "setting") continue;
    const name = edit.sheet.toLowerCase();
    if (edit.kind !== "addSheet" && !added.has(name)) {
      throw new WorkbookError("sheetMissing", edit.sheet);
    }
    if (edit.kind === "addSheet" && added.has(name)) {
      throw new WorkbookError("changedMeanwhile", edit.sheet);
    }
    added.add(name);
  }
}
