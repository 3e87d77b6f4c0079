import type { Area } from "../../src/core/model/area";
import { parseArea } from "../../src/core/model/address";
import type { CellValue } from "../../src/core/model/cell";
import type { Edit, WrittenCell } from "../../src/core/model/edit";
import type {
  ConditionalFormat,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/core/model/sheetSnapshot";
import { WorkbookError } from "../../src/workbook/workbookError";
import type { ReadRequest, WorkbookHost } from "../../src/workbook/workbookHost";

interface MemoryCell {
  value: CellValue;
  formula: string | null;
  numberFormat: string;
}

/** What a cell is given as: a value, or a formula by text that begins with "=" together with what it shows. */
export type GivenCell = CellValue | { readonly formula: string; readonly shows: CellValue };

/** A sheet of the memory workbook; tests change it in place to play another person's hand. */
export class MemorySheet {
  readonly cells = new Map<string, MemoryCell>();
  conditionalFormats: ConditionalFormat[] = [];
  merges: Area[] = [];
  isProtected = false;
  isVisible = true;
  hiddenRows: readonly number[] = [];
  hiddenColumns: readonly number[] = [];
  /** Kept when the test renames the sheet; without one the host can tell none. */
  id: string | null = null;
  /** Look edits in the order they came, since the sheet was last emptied. */
  look: Edit[] = [];

  constructor(
    public name: string,
    rows: readonly (readonly GivenCell[])[] = [],
  ) {
    rows.forEach((row, rowIndex) => {
      row.forEach((given, column) => {
        this.put(rowIndex, column, given);
      });
    });
  }

  put(row: number, column: number, given: GivenCell): void {
    if (given === null) this.cells.delete(key(row, column));
    else if (typeof given === "object" && "formula" in given) {
      this.at(row, column).formula = given.formula;
      this.at(row, column).value = given.shows;
    } else {
      this.at(row, column).formula = null;
      this.at(row, column).value = given;
    }
  }

  /** The cell at A1 text; blank where nothing was ever written. */
  cell(address: string): MemoryCell {
    const area = parseArea(address);
    if (area === null) throw new Error(`No address: ${address}`);
    return this.cells.get(key(area.row, area.column)) ?? blankCell();
  }

  at(row: number, column: number): MemoryCell {
    const cell = this.cells.get(key(row, column)) ?? blankCell();
    this.cells.set(key(row, column), cell);
    return cell;
  }

  empty(): void {
    this.cells.clear();
    this.conditionalFormats = [];
    this.merges = [];
    this.look = [];
  }

  snapshot(): SheetSnapshot {
    const used = this.used();
    const grid = <Item>(pick: (cell: MemoryCell) => Item): Item[][] =>
      Array.from({ length: used?.rowCount ?? 0 }, (_row, row) =>
        Array.from({ length: used?.columnCount ?? 0 }, (_column, column) =>
          pick(
            this.cells.get(key((used?.row ?? 0) + row, (used?.column ?? 0) + column)) ??
              blankCell(),
          ),
        ),
      );
    return {
      sheet: this.name,
      ...(this.id === null ? {} : { id: this.id }),
      used,
      values: grid((cell) => cell.value),
      formulas: grid((cell) => cell.formula),
      numberFormats: grid((cell) => cell.numberFormat),
      merges: [...this.merges],
      isProtected: this.isProtected,
      conditionalFormats: [...this.conditionalFormats],
    };
  }

  private used(): Area | null {
    const places = [...this.cells.entries()]
      .filter(([, cell]) => cell.value !== null || cell.formula !== null)
      .map(([place]) => place.split(" ").map(Number));
    if (places.length === 0) return null;
    const rows = places.map(([row = 0]) => row);
    const columns = places.map(([, column = 0]) => column);
    const row = Math.min(...rows);
    const column = Math.min(...columns);
    return {
      row,
      column,
      rowCount: Math.max(...rows) - row + 1,
      columnCount: Math.max(...columns) - column + 1,
    };
  }
}

/** What a formula shows once written; a test that needs values says how they come about. */
export type Evaluate = (sheet: MemorySheet, formula: string) => CellValue;

/**
 * A workbook in memory for tests of workflows. It keeps what it is given – text stays text – and refuses protected sheets, but computes
 * nothing: a formula shows what `evaluate` says.
 */
export class MemoryHost implements WorkbookHost {
  readonly sheets: MemorySheet[];
  readonly settings = new Map<string, string>();
  active: string;
  /** One entry per round trip. */
  readonly trips: ("read" | "apply" | "select")[] = [];
  readonly applied: Edit[][] = [];
  selected: { sheet: string; area: Area } | null = null;
  evaluate: Evaluate = () => null;
  /** Runs once, just before the next apply: another person at work in between. */
  meanwhile: (() => void) | null = null;
  private flagCount = 0;

  constructor(...sheets: MemorySheet[]) {
    this.sheets = sheets;
    this.active = sheets[0]?.name ?? "";
  }

  sheet(name: string): MemorySheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new WorkbookError("sheetMissing", name);
    return found;
  }

  async read(request: ReadRequest): Promise<WorkbookSnapshot> {
    this.trips.push("read");
    const isAsked = (sheet: MemorySheet): boolean =>
      request.kind === "all"
        ? sheet.isVisible
        : request.named.includes(sheet.name) || (request.active && sheet.name === this.active);
    return {
      names: this.sheets.map(({ name, isVisible, id }) => ({
        name,
        isVisible,
        ...(id === null ? {} : { id }),
      })),
      activeSheet: this.active,
      ...(request.kind === "some" && request.selection === true && this.selected !== null
        ? { selection: this.selected.area }
        : {}),
      sheets: this.sheets.filter(isAsked).map((sheet) => {
        const { hiddenRows, hiddenColumns } = sheet;
        const hidden = request.hidden === true ? { hiddenRows, hiddenColumns } : {};
        return { ...sheet.snapshot(), ...hidden };
      }),
      settings: Object.fromEntries(this.settings),
    };
  }

  async apply(edits: readonly Edit[]): Promise<readonly WrittenCell[]> {
    this.trips.push("apply");
    this.meanwhile?.();
    this.meanwhile = null;
    this.refuse(edits);
    this.applied.push([...edits]);
    for (const edit of edits) this.applyOne(edit);
    return edits.flatMap((edit) => {
      if (edit.kind !== "write" && edit.kind !== "numberFormat") return [];
      const { sheet, row, column } = edit;
      return [{ sheet, row, column, ...this.sheet(sheet).at(row, column) }];
    });
  }

  async select(sheet: string, area: Area): Promise<void> {
    this.trips.push("select");
    this.active = this.sheet(sheet).name;
    this.selected = { sheet, area };
  }

  private refuse(edits: readonly Edit[]): void {
    for (const edit of edits) {
      if (edit.kind === "setting" || edit.kind === "addSheet" || edit.kind === "activateSheet") {
        continue;
      }
      const sheet = this.sheets.find(({ name }) => name === edit.sheet);
      if (sheet?.isProtected === true) throw new WorkbookError("sheetProtected", edit.sheet);
    }
  }

  private applyOne(edit: Edit): void {
    if (edit.kind === "setting") {
      if (edit.value === null) this.settings.delete(edit.key);
      else this.settings.set(edit.key, edit.value);
    } else if (edit.kind === "addSheet") {
      if (this.sheets.some(({ name }) => name === edit.sheet)) throw new Error("Name taken");
      this.sheets.push(new MemorySheet(edit.sheet));
    } else if (edit.kind === "deleteSheet") {
      this.sheets.splice(this.sheets.indexOf(this.sheet(edit.sheet)), 1);
    } else if (edit.kind === "activateSheet") {
      this.active = this.sheet(edit.sheet).name;
    } else {
      this.applyToSheet(this.sheet(edit.sheet), edit);
    }
  }

  private applyToSheet(sheet: MemorySheet, edit: SheetEdit): void {
    if (edit.kind === "write") {
      this.write(sheet, edit);
    } else if (edit.kind === "numberFormat") {
      sheet.at(edit.row, edit.column).numberFormat = edit.format;
    } else if (edit.kind === "addFlag" || edit.kind === "removeFlag") {
      this.applyFlag(sheet, edit);
    } else if (edit.kind === "clearSheet") {
      sheet.empty();
    } else {
      if (edit.kind === "merge") sheet.merges.push(edit.area);
      sheet.look.push(edit);
    }
  }

  private write(sheet: MemorySheet, edit: Extract<Edit, { kind: "write" }>): void {
    const cell = sheet.at(edit.row, edit.column);
    const { content } = edit;
    cell.formula = content.kind === "formula" ? content.formula : null;
    cell.value = content.kind === "formula" ? this.evaluate(sheet, content.formula) : content.value;
  }

  private applyFlag(
    sheet: MemorySheet,
    edit: Extract<Edit, { kind: "addFlag" | "removeFlag" }>,
  ): void {
    if (edit.kind === "removeFlag") {
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== edit.id);
      return;
    }
    this.flagCount += 1;
    const { formula, areas } = edit;
    sheet.conditionalFormats.push({ id: `flag-${this.flagCount}`, formula, areas });
  }
}

type SheetEdit = Exclude<Edit, { kind: "setting" | "addSheet" | "deleteSheet" | "activateSheet" }>;

function blankCell(): MemoryCell {
  return { value: null, formula: null, numberFormat: "General" };
}

function key(row: number, column: number): string {
  return `${row} ${column}`;
}
