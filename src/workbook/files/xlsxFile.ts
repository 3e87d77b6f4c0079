import type { SheetSnapshot } from "../../core/model/sheetSnapshot";
import { WorkbookError } from "../workbookError";
import { openPackage, packPackage, partText, type PackageParts } from "./openPackage";
import { readCells, TooManyCells, type ReadCell, type ReadSheetXml } from "./readCells";
import { readLegacyFonts } from "./readLegacyFonts";
import { readNumberFormats } from "./readNumberFormats";
import { readSharedStrings } from "./readSharedStrings";
import { readSheet, type CellLooks } from "./readSheet";
import { ChangedPlaces } from "./results/changedPlaces";
import { SheetCells } from "./results/sheetCells";
import { WorkbookResults } from "./results/workbookResults";
import { readSettings } from "./settingsProperties";
import { readWorkbookLayout, type WorkbookLayout } from "./workbookLayout";
import { parseXml } from "./xmlTree";

/**
 * An .xlsx opened for reading: its parts, and its sheets read from their XML in one pass each (ten times faster than through Excelize).
 * It never changes; what is written makes new bytes.
 */
export class XlsxFile {
  readonly layout: WorkbookLayout;
  private readonly read = new Map<string, ReadSheetXml>();
  private readonly byPlace = new Map<string, SheetCells>();
  private results: WorkbookResults | null = null;
  private shared: readonly string[] | null = null;
  private looks: CellLooks | null = null;

  private packed: Uint8Array | null;

  private constructor(
    readonly name: string,
    readonly parts: PackageParts,
    bytes: Uint8Array | null,
  ) {
    this.packed = bytes;
    this.layout = readWorkbookLayout(parts, name);
  }

  /** Opens the bytes; whatever cannot be opened is refused as a `WorkbookError`. */
  static open(bytes: Uint8Array, name: string): XlsxFile {
    const parts = openPackage(bytes, name);
    return refuseDamage(name, () => new XlsxFile(name, parts, bytes));
  }

  /** A workbook from changed parts. */
  static ofParts(parts: PackageParts, name: string): XlsxFile {
    return refuseDamage(name, () => new XlsxFile(name, parts, null));
  }

  /** The bytes of the .xlsx. */
  get bytes(): Uint8Array {
    this.packed ??= packPackage(this.parts);
    return this.packed;
  }

  /** Settings the add-in has stored with the workbook. */
  get settings(): Readonly<Record<string, string>> {
    return refuseDamage(this.name, () => readSettings(this.parts, this.layout));
  }

  /** The sheet's cells as stored; null where there is no such sheet. */
  sheetXml(sheet: string): ReadSheetXml | null {
    const part = this.layout.sheets.find(({ name }) => sameSheet(name, sheet));
    if (part === undefined) return null;
    const known = this.read.get(part.name);
    if (known !== undefined) return known;
    const read = refuseDamage(this.name, () =>
      readCells(this.textOfPart(part.path), this.sharedStrings()),
    );
    this.read.set(part.name, read);
    return read;
  }

  /** The sheet for the stages; null where there is no such sheet. */
  snapshot(sheet: string): SheetSnapshot | null {
    const xml = this.sheetXml(sheet);
    const part = this.layout.sheets.find(({ name }) => sameSheet(name, sheet));
    if (xml === null || part === undefined) return null;
    const { name, id } = part;
    const cells = xml.cells.map((cell) =>
      cell.formula === null || cell.hasCachedValue ? cell : this.withResult(name, cell),
    );
    return { ...readSheet(name, { ...xml, cells }, this.cellLooks()), id };
  }

  /** A cell the sheet lists; null where it does not. */
  cellAt(sheet: string, row: number, column: number): ReadCell | null {
    return this.cellsOf(sheet).at(row, column) ?? null;
  }

  /** Number format of any cell, also one outside the used area. */
  numberFormatAt(sheet: string, row: number, column: number): string {
    const listed = this.cellAt(sheet, row, column)?.style;
    const style = listed ?? this.sheetXml(sheet)?.blankStyle(row, column) ?? 0;
    return this.numberFormats()[style] ?? "General";
  }

  /** A formula cell for which the file stores no result, with one where it is certain. */
  private withResult(sheet: string, cell: ReadCell): ReadCell {
    this.results ??= new WorkbookResults(
      new Map(this.layout.sheets.map(({ name }) => [name.toLowerCase(), this.cellsOf(name)])),
      new ChangedPlaces([]),
    );
    const result = this.results.resultOf(sheet, cell);
    return result.kind === "known" ? { ...cell, value: result.value } : cell;
  }

  private cellsOf(sheet: string): SheetCells {
    const key = sheet.toLowerCase();
    const known = this.byPlace.get(key) ?? new SheetCells(this.sheetXml(sheet)?.cells ?? []);
    this.byPlace.set(key, known);
    return known;
  }

  /** Number format by cell style. */
  numberFormats(): readonly string[] {
    return this.cellLooks().formats;
  }

  private cellLooks(): CellLooks {
    const path = this.layout.stylesPath;
    this.looks ??=
      path === null
        ? { formats: [], legacyFonts: [] }
        : refuseDamage(this.name, () => {
            const styles = parseXml(this.textOfPart(path));
            return { formats: readNumberFormats(styles), legacyFonts: readLegacyFonts(styles) };
          });
    return this.looks;
  }

  /** The texts cells share, by number. */
  sharedStrings(): readonly string[] {
    const path = this.layout.sharedStringsPath;
    this.shared ??= path === null ? [] : readSharedStrings(this.textOfPart(path));
    return this.shared;
  }

  private textOfPart(path: string): string {
    const part = this.parts.get(path);
    if (part === undefined) throw new Error(`part ${path} is missing`);
    return partText(part);
  }
}

/** Whether two names mean the same sheet: Excel tells sheets apart without regard to letter case. */
export function sameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function refuseDamage<Result>(name: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError(cause instanceof TooManyCells ? "tooLarge" : "damagedFile", name, {
      cause,
    });
  }
}
