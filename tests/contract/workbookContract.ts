import type { Area } from "../../src/core/model/area";
import type { CellContent, CellValue } from "../../src/core/model/cell";
import type { TableColumns } from "../../src/core/model/columnRole";
import type { Edit, FlagStyle } from "../../src/core/model/edit";
import type { SheetChart } from "../../src/core/model/sheetChart";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/model/sheetSnapshot";
import type { WorkbookHost } from "../../src/workbook/workbookHost";
import { decideColumn } from "../../src/workflows/decideReading";
import { openTable } from "../../src/workflows/openTable";
import { chartFigures, summaryChart } from "../support/summaryChart";
import {
  contractSheet,
  contractWorkbook,
  protectedSheet,
  quotedSheet,
  workbookWithHidden,
} from "./contractWorkbook";

/** A host to be tried: it speaks to us only through the port; what a person does beside the add-in is done for it. */
export interface TriedHost {
  readonly open: (bytes: Uint8Array) => Promise<WorkbookHost>;
  /** A person renames a sheet of the workbook that was opened; the host for the workbook as it then is. */
  readonly rename: (host: WorkbookHost, from: string, to: string) => Promise<WorkbookHost>;
  /** The charts a person would find on a sheet: their names, and what those of the add-in are drawn from. */
  readonly charts: (sheet: string) => Promise<DrawnCharts>;
  /** A person renames a chart, which makes it theirs; the host for the workbook as it then is. */
  readonly renameChart: (sheet: string, from: string, to: string) => Promise<WorkbookHost>;
}

export interface DrawnCharts {
  readonly names: readonly string[];
  readonly own: readonly SheetChart[];
}

/** What every host must do alike. */
export function describeWorkbookContract(name: string, tried: TriedHost): void {
  const { open, rename } = tried;
  describe(`the workbook contract, ${name}`, () => {
    let host: WorkbookHost;

    beforeEach(async () => {
      host = await open(contractWorkbook());
    });

    describe("reading", () => {
      it("lists every sheet, says which people see and which is active", async () => {
        const { names, activeSheet } = await readAll(host);
        expect(names.map((sheet) => [sheet.name, sheet.isVisible])).toEqual([
          [contractSheet, true],
          [quotedSheet, true],
          [protectedSheet, true],
          ["Ẩn", false],
        ]);
        expect(activeSheet).toBe(contractSheet);
      });

      it("reads every visible sheet when all are asked for, hidden ones not", async () => {
        const { sheets } = await readAll(host);
        expect(sheets.map(({ sheet }) => sheet)).toEqual([
          contractSheet,
          quotedSheet,
          protectedSheet,
        ]);
      });

      it("reads the active sheet and the named ones, each once", async () => {
        const named = [contractSheet, quotedSheet];
        const { sheets } = await host.read({ kind: "some", active: true, named });
        expect(sheets.map(({ sheet }) => sheet).sort()).toEqual([...named].sort());
      });

      it("leaves a sheet that is not there out of the sheets read", async () => {
        const request = { kind: "some", active: false, named: ["Không có", quotedSheet] } as const;
        const { sheets, names } = await host.read(request);
        expect(sheets.map(({ sheet }) => sheet)).toEqual([quotedSheet]);
        expect(names).toHaveLength(4);
      });

      it("reads a hidden sheet that is named", async () => {
        const { sheets } = await host.read({ kind: "some", active: false, named: ["Ẩn"] });
        expect(sheets.map(({ sheet }) => sheet)).toEqual(["Ẩn"]);
      });

      it.each<[string, string, CellValue]>([
        ["a number", "B2", 4150],
        ["a number with decimals", "B3", 68.5],
        ["zero, which is not blank", "B4", 0],
        ["blank as null, not 0 and not ''", "B5", null],
        ["Vietnamese text", "A2", "Tổng sản lượng lương thực có hạt"],
        ["a text that looks like a number as text", "C2", "2.300"],
        ["a text that looks like a formula as text", "C3", "=A1"],
        ["a text with spaces around and line breaks inside", "C4", "  hai \n dòng "],
        ["true", "D2", true],
        ["false", "D3", false],
        ["an error value", "D4", { error: "#N/A" }],
      ])("reads %s", async (_what, address, expected) => {
        const sheet = await readOne(host, contractSheet);
        expect(valueAt(sheet, address)).toEqual(expected);
      });

      it("reads a formula with its value", async () => {
        const sheet = await readOne(host, contractSheet);
        expect(formulaAt(sheet, "E2")).toBe("=ROUND(B3/B2*100,2)");
        expect(valueAt(sheet, "E2")).toBe(1.65);
        expect(formulaAt(sheet, "B2")).toBeNull();
      });

      it("reads the formula of every cell of a filled-down column", async () => {
        const sheet = await readOne(host, contractSheet);
        expect(["F2", "F3", "F4"].map((address) => formulaAt(sheet, address))).toEqual([
          "=B2*$B$2",
          "=B3*$B$2",
          "=B4*$B$2",
        ]);
      });

      it("reads number formats, of blank cells too", async () => {
        const sheet = await readOne(host, contractSheet);
        expect(formatAt(sheet, "B2")).toBe("#,##0");
        expect(formatAt(sheet, "B3")).toBe("0.00");
        expect(formatAt(sheet, "B5")).toBe("0.000");
        expect(formatAt(sheet, "A2")).toBe("General");
      });

      it("reads merged areas, or says that it cannot", async () => {
        const { merges } = await readOne(host, contractSheet);
        if (merges !== null) expect(merges).toEqual([area("A1:F1")]);
      });

      describe("of what is hidden", () => {
        const read = async (request: Parameters<WorkbookHost["read"]>[0]): Promise<unknown> => {
          const [sheet] = (await host.read(request)).sheets;
          return [sheet?.hiddenRows, sheet?.hiddenColumns];
        };

        it("tells the rows and columns of the used area that nobody sees, where it is asked", async () => {
          host = await open(workbookWithHidden());
          const some = { kind: "some", active: true, named: [] } as const;
          const hidden = [
            [2, 3, 5, 7],
            [2, 4],
          ];
          expect(await read({ ...some, hidden: true })).toEqual(hidden);
          expect(await read({ kind: "all", hidden: true })).toEqual(hidden);
          expect(await read(some)).toEqual([undefined, undefined]);
        });

        it("tells none where none are", async () => {
          const request = { kind: "some", active: true, named: [], hidden: true } as const;
          expect(await read(request)).toEqual([[], []]);
        });

        it("keeps them hidden when it writes", async () => {
          host = await open(workbookWithHidden());
          await host.apply([write("B2", value(7))]);
          const request = { kind: "some", active: true, named: [], hidden: true } as const;
          expect(await read(request)).toEqual([
            [2, 3, 5, 7],
            [2, 4],
          ]);
        });
      });

      it("says which cells are in a TCVN3 font whose capitals are stored as small letters", async () => {
        const hidden = await readOne(host, "Ẩn");
        expect(valueAt(hidden, "A1")).toBe("chØ tiªu");
        expect(hidden.legacyFonts).toEqual([{ row: 0, column: 0, isCapital: true }]);
        const { legacyFonts } = await readOne(host, quotedSheet);
        expect(legacyFonts).toEqual([]);
      });

      it("says so for each cell where TCVN3 fonts stand among others", async () => {
        await addTable(host, "Biểu ABC", legacyTable);
        const inFont = (address: string, fontName: string): Edit => {
          return { kind: "format", sheet: "Biểu ABC", area: area(address), format: { fontName } };
        };
        await host.apply([inFont("A1:D2", ".VnTimeH"), inFont("B3:B4", ".VnTime")]);
        const { legacyFonts = [] } = await readOne(host, "Biểu ABC");
        expect(legacyFonts.map((cell) => [cell.row, cell.column, cell.isCapital])).toEqual([
          ...[0, 1, 2, 3].map((column) => [0, column, true]),
          ...[0, 1].map((column) => [1, column, true]),
          [2, 1, false],
          [3, 1, false],
        ]);
        const outcome = await openTable(host, { sheet: "Biểu ABC" });
        if (outcome.kind === "noTable") throw new Error(outcome.reason);
        const { rows } = outcome.opened.assessed.calculated.table;
        expect(rows.map(({ kind, no, name }) => [kind, no, name])).toEqual([
          ["group", "I", "VỀ KINH TẾ"],
          ["indicator", "1", "Sản lượng lúa"],
          ["indicator", "2", "Thu ngân sách"],
        ]);
      });

      it("takes for used only what holds something", async () => {
        const { used, values } = await readOne(host, contractSheet);
        expect(used).toEqual(area("A1:F5"));
        expect(values.map((row) => row.length)).toEqual([6, 6, 6, 6, 6]);
      });

      it("reads an empty sheet as one without a used area", async () => {
        await host.apply([{ kind: "addSheet", sheet: "Trống" }]);
        const sheet = await readOne(host, "Trống");
        expect(sheet).toMatchObject({ used: null, values: [], formulas: [], numberFormats: [] });
      });

      it("says which sheet is protected", async () => {
        const { sheets } = await readAll(host);
        expect(sheets.map(({ isProtected }) => isProtected)).toEqual([false, false, true]);
      });

      it("lists rules by formula with it, and rules of other kinds without", async () => {
        const { conditionalFormats } = await readOne(host, contractSheet);
        expect(conditionalFormats.map(({ formula }) => formula)).toEqual(["=$B2>100", null]);
        expect(new Set(conditionalFormats.map(({ id }) => id)).size).toBe(2);
      });
    });

    describe("writing", () => {
      it.each<[string, CellContent, readonly [CellValue, string | null]]>([
        ["a number", value(55.42), [55.42, null]],
        ["a negative number", value(-1850), [-1850, null]],
        ["a tiny number", value(5e-7), [5e-7, null]],
        ["a long number", value(102.68000000000001), [102.68000000000001, null]],
        ["zero", value(0), [0, null]],
        ["text", value("Duy trì"), ["Duy trì", null]],
        ["a text that looks like a number, which stays text", value("2.300"), ["2.300", null]],
        ["a text of digits, which stays text", value("007"), ["007", null]],
        ["a text that looks like a formula", value("=A1"), ["=A1", null]],
        ["a text that begins with an apostrophe", value("'abc"), ["'abc", null]],
        ["a text with signs XML reserves", value(`<b>&"'`), [`<b>&"'`, null]],
        ["a text with spaces and line breaks", value(" a\n b "), [" a\n b ", null]],
        ["a text beyond the basic plane", value("𝒳 Ư ư"), ["𝒳 Ư ư", null]],
        ["a truth value", value(true), [true, null]],
        ["nothing, which clears", value(null), [null, null]],
        ["a formula", formula("=B2/2"), [2075, "=B2/2"]],
        [
          "a formula that makes text",
          formula('=TEXT(5,"00")&" x"'),
          ["05 x", '=TEXT(5,"00")&" x"'],
        ],
        ["a formula that fails", formula("=1/0"), [{ error: "#DIV/0!" }, "=1/0"]],
      ])("writes %s and answers the cell as it then is", async (_what, content, [shown, typed]) => {
        const [written] = await host.apply([write("B5", content)]);
        const place = { sheet: contractSheet, row: 4, column: 1 };
        expect(written).toEqual({ ...place, value: shown, formula: typed, numberFormat: "0.000" });
        const sheet = await readOne(host, contractSheet);
        expect(valueAt(sheet, "B5")).toEqual(shown);
        expect(formulaAt(sheet, "B5")).toBe(typed);
      });

      it.each<[string, string]>([
        ["text", "A2"],
        ["a number", "B2"],
        ["a formula", "E2"],
      ])("puts a formula where %s was, with the right value", async (_what, address) => {
        const [written] = await host.apply([write(address, formula("=1+1"))]);
        expect(written).toMatchObject({ formula: "=1+1", value: 2 });
      });

      it("clears a formula without a rest", async () => {
        await host.apply([write("E2", value(null))]);
        const sheet = await readOne(host, contractSheet);
        expect([valueAt(sheet, "E2"), formulaAt(sheet, "E2")]).toEqual([null, null]);
      });

      it("leaves the other cells of a filled-down column alone when its first is overwritten", async () => {
        await host.apply([write("F2", value(1))]);
        const sheet = await readOne(host, contractSheet);
        expect(["F2", "F3", "F4"].map((address) => formulaAt(sheet, address))).toEqual([
          null,
          "=B3*$B$2",
          "=B4*$B$2",
        ]);
        expect(valueAt(sheet, "F3")).toBe(284275);
      });

      it("works out again the formulas that depend on what is written", async () => {
        await host.apply([write("B2", value(100))]);
        const sheet = await readOne(host, contractSheet);
        expect([valueAt(sheet, "E2"), valueAt(sheet, "F3")]).toEqual([68.5, 6850]);
      });

      it("applies edits in order: the later of two writes stays", async () => {
        const written = await host.apply([write("B5", value(1)), write("B5", value(2))]);
        expect(written.map((cell) => cell.value)).toEqual([2, 2]);
      });

      it("changes a number format and nothing else, and answers the cell", async () => {
        const format = "#,##0.00";
        const edit: Edit = { kind: "numberFormat", ...at("B2"), format };
        expect(await host.apply([edit])).toEqual([
          { ...at("B2"), formula: null, value: 4150, numberFormat: format },
        ]);
        const sheet = await readOne(host, contractSheet);
        expect([formatAt(sheet, "B2"), formatAt(sheet, "B3")]).toEqual([format, "0.00"]);
      });

      it("keeps the number format when a value is written", async () => {
        const [written] = await host.apply([write("B2", value(7))]);
        expect(written?.numberFormat).toBe("#,##0");
      });

      it("writes to a sheet whose name holds an apostrophe", async () => {
        const edit: Edit = { ...write("A1", formula("='Biểu chỉ tiêu'!B2")), sheet: quotedSheet };
        const [written] = await host.apply([edit]);
        expect(written).toMatchObject({ sheet: quotedSheet, value: 4150 });
      });

      it("does nothing for an empty list", async () => {
        const before = await readAll(host);
        expect(await host.apply([])).toEqual([]);
        expect(await readAll(host)).toEqual(before);
      });

      it("formats without touching contents", async () => {
        const before = await readOne(host, contractSheet);
        const format = { bold: true, fontName: "Times New Roman", fontSize: 13, wrap: true };
        const borders = { borders: true, fill: "#FFF2CC", fontColor: "#000000", italic: false };
        const place = { horizontal: "center", vertical: "center" } as const;
        const everything = { ...format, ...borders, ...place };
        await host.apply([
          { kind: "format", sheet: contractSheet, area: area("A2:C4"), format: everything },
        ]);
        expect(await readOne(host, contractSheet)).toEqual(before);
      });
    });

    describe("rules", () => {
      it("reads a rule that was added, and removes it alone", async () => {
        const before = await readOne(host, contractSheet);
        await host.apply([flag("=AND(ISNUMBER($B2),$B2<50)")]);
        const flagged = await readOne(host, contractSheet);
        const added = flagged.conditionalFormats.find(
          (rule) => rule.formula === "=AND(ISNUMBER($B2),$B2<50)",
        );
        expect(flagged.conditionalFormats).toHaveLength(3);
        expect([null, JSON.stringify([area("A2:F5")])]).toContain(
          added?.areas === null ? null : JSON.stringify(added?.areas),
        );
        await host.apply([{ kind: "removeFlag", sheet: contractSheet, id: added?.id ?? "" }]);
        const after = await readOne(host, contractSheet);
        expect(formulasOf(after)).toEqual(formulasOf(before));
      });

      it("adds one rule over several areas, with each thing a rule can change", async () => {
        const areas = [area("A2:F2"), area("A4:F5")];
        const styles: readonly FlagStyle[] = [
          { fill: "#FFC7CE", fontColor: "#9C0006" },
          { bold: true, italic: true, numberFormat: '"▼"General;"▼"-General;"▼"General;"▼"@' },
        ];
        const edits = styles.map((style, index): Edit => ({
          kind: "addFlag",
          sheet: contractSheet,
          areas,
          formula: `=$B2<${index + 1}`,
          style,
        }));
        await host.apply(edits);
        const { conditionalFormats } = await readOne(host, contractSheet);
        const added = conditionalFormats.filter((rule) => rule.formula?.startsWith("=$B2<"));
        expect(added).toHaveLength(2);
        for (const rule of added) if (rule.areas !== null) expect(rule.areas).toEqual(areas);
      });

      it("removes one of several rules on the same area", async () => {
        await host.apply([flag("=$B2<1"), flag("=$B2<2"), flag("=$B2<3")]);
        const { conditionalFormats } = await readOne(host, contractSheet);
        const middle = conditionalFormats.find((rule) => rule.formula === "=$B2<2");
        await host.apply([{ kind: "removeFlag", sheet: contractSheet, id: middle?.id ?? "" }]);
        expect(formulasOf(await readOne(host, contractSheet))).toEqual([
          "=$B2<1",
          "=$B2<3",
          "=$B2>100",
          null,
        ]);
      });

      it("keeps the ids of the other rules when one goes", async () => {
        await host.apply([flag("=$B2<1"), flag("=$B2<2")]);
        const ids = await ruleIds(host);
        await host.apply([
          { kind: "removeFlag", sheet: contractSheet, id: ids.get("=$B2<1") ?? "" },
        ]);
        expect((await ruleIds(host)).get("=$B2<2")).toBe(ids.get("=$B2<2"));
      });
    });

    describe("sheets", () => {
      it("tells each by an id of its own, in the list and with its cells", async () => {
        const { names, sheets } = await readAll(host);
        expect(new Set(names.map(({ id }) => id)).size).toBe(4);
        for (const { sheet, id } of sheets) {
          expect(names.find((each) => each.name === sheet)?.id).toBe(id);
        }
      });

      it("keeps the id of a sheet that a person renames", async () => {
        const { id } = await readOne(host, quotedSheet);
        const renamed = await rename(host, quotedSheet, "Phụ lục 2023");
        expect((await readOne(renamed, "Phụ lục 2023")).id).toBe(id);
      });

      it("goes on with what was decided about a sheet that a person renames", async () => {
        await addTable(host, "Biểu", [
          ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"],
          ["1", "Trồng lúa", "100", "60"],
        ]);
        const choice = { column: 3, heading: "Thực hiện", role: "samePeriod" } as const;
        await decideColumn(host, "Biểu", choice);
        const renamed = await rename(host, "Biểu", "Biểu 2023");
        const columns = await columnsOf(renamed, "Biểu 2023");
        expect(columns).toEqual({ no: 0, name: 1, plan: 2, samePeriod: 3 });
      });

      it("adds a sheet at the end", async () => {
        await host.apply([{ kind: "addSheet", sheet: "Tổng hợp" }]);
        const { names, activeSheet } = await readAll(host);
        expect(names.at(-1)).toMatchObject({ name: "Tổng hợp", isVisible: true });
        expect(activeSheet).toBe(contractSheet);
      });

      it("refuses to add a sheet that is there, and writes nothing", async () => {
        const before = await readAll(host);
        const edits: Edit[] = [write("B2", value(1)), { kind: "addSheet", sheet: quotedSheet }];
        await expect(host.apply(edits)).rejects.toMatchObject({ name: "WorkbookError" });
        expect(await readAll(host)).toEqual(before);
      });

      it("lays out a new sheet in one list of edits", async () => {
        const sheet = "Tổng hợp";
        const written = await host.apply([
          { kind: "addSheet", sheet },
          { ...write("A1", value("TỔNG HỢP")), sheet },
          { ...write("A2", formula(`='${contractSheet}'!B2&" tấn"`)), sheet },
          { kind: "format", sheet, area: area("A1:C1"), format: { bold: true, fontSize: 14 } },
          { kind: "merge", sheet, area: area("A1:C1") },
          { kind: "columnWidth", sheet, column: 0, characters: 42 },
          { kind: "rowHeight", sheet, row: 0, points: 30 },
          { kind: "pageSetup", sheet, setup: printed },
          { kind: "activateSheet", sheet },
        ]);
        expect(written.map((cell) => cell.value)).toEqual(["TỔNG HỢP", "4150 tấn"]);
        expect((await readAll(host)).activeSheet).toBe(sheet);
        const { merges } = await readOne(host, sheet);
        if (merges !== null) expect(merges).toEqual([area("A1:C1")]);
      });

      it("empties a sheet: contents, number formats, merges, rules", async () => {
        await host.apply([{ kind: "clearSheet", sheet: contractSheet }]);
        const cleared = await readOne(host, contractSheet);
        expect(cleared).toMatchObject({ used: null, conditionalFormats: [] });
        if (cleared.merges !== null) expect(cleared.merges).toEqual([]);
        const [written] = await host.apply([write("B2", value(1))]);
        expect(written?.numberFormat).toBe("General");
      });

      it("writes anew what follows the clearing in the same list", async () => {
        const sheet = contractSheet;
        await host.apply([
          write("A9", value("cũ")),
          { kind: "clearSheet", sheet },
          write("A1", value("mới")),
        ]);
        const { used, values } = await readOne(host, sheet);
        expect([used, values]).toEqual([area("A1"), [["mới"]]]);
      });

      describe("with charts", () => {
        const sheet = "Tổng hợp d'Ấp";
        const add = (place: number): Edit => ({
          kind: "addChart",
          sheet,
          chart: summaryChart(place),
        });
        const drawn = (): Promise<DrawnCharts> => tried.charts(sheet);

        beforeEach(async () => {
          await host.apply([{ kind: "addSheet", sheet }, ...chartFigures(sheet), add(1), add(2)]);
        });

        it("draws them with title, place, ranges and line", async () => {
          expect((await drawn()).own).toEqual([summaryChart(1), summaryChart(2)]);
        });

        it("draws one anew in place of the one of its name", async () => {
          const chart = { ...summaryChart(1), title: "Khác" };
          await host.apply([{ kind: "addChart", sheet, chart }]);
          const { names, own } = await drawn();
          expect([...names].sort()).toEqual([summaryChart(1).name, summaryChart(2).name]);
          expect(own.find(({ name: one }) => one === chart.name)).toEqual(chart);
        });

        it("takes them away with the contents of the sheet, and leaves those of a person", async () => {
          host = await tried.renameChart(sheet, summaryChart(2).name, "Biểu đồ của phòng");
          await host.apply([{ kind: "clearSheet", sheet }, ...chartFigures(sheet), add(3)]);
          const { names, own } = await drawn();
          expect([...names].sort()).toEqual(["Biểu đồ của phòng", summaryChart(3).name]);
          expect(own).toEqual([summaryChart(3)]);
        });

        it("empties a sheet that has none", async () => {
          await host.apply([{ kind: "clearSheet", sheet: contractSheet }]);
          expect((await tried.charts(contractSheet)).names).toEqual([]);
        });
      });

      it("deletes a sheet", async () => {
        await host.apply([{ kind: "deleteSheet", sheet: quotedSheet }]);
        const { names } = await readAll(host);
        expect(names.map((sheet) => sheet.name)).not.toContain(quotedSheet);
        expect(names).toHaveLength(3);
      });

      it("refuses to write to a sheet that is not there", async () => {
        const edit: Edit = { ...write("A1", value(1)), sheet: "Không có" };
        await expect(host.apply([edit])).rejects.toMatchObject({ name: "WorkbookError" });
      });

      it("writes nothing at all when one sheet of the list is protected", async () => {
        const before = await readAll(host);
        const edits: Edit[] = [
          write("B2", value(1)),
          { kind: "setting", key: "chitieu.threshold", value: "75" },
          { ...write("A1", value(2)), sheet: protectedSheet },
        ];
        await expect(host.apply(edits)).rejects.toMatchObject({
          code: "sheetProtected",
          subject: protectedSheet,
        });
        expect(await readAll(host)).toEqual(before);
      });

      it("selects an area of a sheet that is there", async () => {
        await expect(host.select(quotedSheet, area("A1:B2"))).resolves.toBeUndefined();
        await expect(host.select("Không có", area("A1"))).rejects.toMatchObject({
          code: "sheetMissing",
        });
      });
    });

    describe("settings", () => {
      const set = (text: string | null): Edit => ({
        kind: "setting",
        key: "chitieu.threshold",
        value: text,
      });

      it.each([
        ["a short text", "75"],
        ["an empty text", ""],
        ["Vietnamese, quotes and line breaks", 'Ngưỡng "50" <%> & \n hết '],
        ["a long text", JSON.stringify({ undo: "đ𝒳".repeat(3000) })],
      ])("keeps %s", async (_what, text) => {
        await host.apply([set(text)]);
        expect((await readAll(host)).settings).toEqual({ "chitieu.threshold": text });
      });

      it("replaces a long setting by a short one, and keeps the others", async () => {
        await host.apply([{ kind: "setting", key: "chitieu.sheet", value: "Biểu" }]);
        await host.apply([set("x".repeat(1000))]);
        await host.apply([set("50")]);
        expect((await readAll(host)).settings).toEqual({
          "chitieu.sheet": "Biểu",
          "chitieu.threshold": "50",
        });
      });

      it("removes a setting with null", async () => {
        await host.apply([set("75")]);
        await host.apply([set(null)]);
        expect((await readAll(host)).settings).toEqual({});
      });
    });
  });
}

/** Capitals typed in small letters over a table with a text in TCVN3 and one in Unicode. */
const legacyTable = [
  ["tt", "chØ tiªu", "kÕ ho¹ch n¨m 2004", "thùc hiÖn 6 th¸ng"],
  ["i", "vÒ kinh tÕ"],
  ["1", "S¶n l\u00adîng lóa", "20", "6"],
  ["2", "Thu ngân sách", "10", "5"],
];

/** Adds a sheet of texts from A1 on. */
async function addTable(
  host: WorkbookHost,
  sheet: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column): Edit => {
      return { kind: "write", sheet, row, column, content: value(text) };
    }),
  );
  await host.apply([{ kind: "addSheet", sheet }, ...cells]);
}

async function columnsOf(host: WorkbookHost, sheet: string): Promise<TableColumns> {
  const outcome = await openTable(host, { sheet });
  if (outcome.kind === "noTable") throw new Error(outcome.reason);
  return outcome.opened.assessed.calculated.table.columns;
}

const printed = {
  orientation: "landscape",
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  printArea: { row: 0, column: 0, rowCount: 2, columnCount: 3 },
  titleRows: { first: 0, count: 1 },
} as const;

function readAll(host: WorkbookHost): Promise<WorkbookSnapshot> {
  return host.read({ kind: "all" });
}

async function readOne(host: WorkbookHost, name: string): Promise<SheetSnapshot> {
  const { sheets } = await host.read({ kind: "some", active: false, named: [name] });
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function ruleIds(host: WorkbookHost): Promise<ReadonlyMap<string | null, string>> {
  const { conditionalFormats } = await readOne(host, contractSheet);
  return new Map(conditionalFormats.map(({ formula: text, id }) => [text, id]));
}

/** The formulas of the rules in one order, as hosts list them by their own. */
function formulasOf(sheet: SheetSnapshot): readonly (string | null)[] {
  return sheet.conditionalFormats
    .map((rule) => rule.formula)
    .sort((one, other) => (one ?? "~").localeCompare(other ?? "~", "en"));
}

function value(content: CellValue): CellContent {
  return { kind: "value", value: content };
}

function formula(text: string): CellContent {
  return { kind: "formula", formula: text };
}

function at(address: string): { sheet: string; row: number; column: number } {
  const { row, column } = area(address);
  return { sheet: contractSheet, row, column };
}

function write(address: string, content: CellContent): Extract<Edit, { kind: "write" }> {
  return { kind: "write", ...at(address), content };
}

function flag(text: string): Edit {
  const style = { fill: "#FFC7CE", fontColor: "#9C0006" };
  return { kind: "addFlag", sheet: contractSheet, areas: [area("A2:F5")], formula: text, style };
}

function area(address: string): Area {
  const parsed = /^([A-Z])(\d)(?::([A-Z])(\d))?$/.exec(address);
  const [, left = "A", top = "1", right = left, bottom = top] = parsed ?? [];
  const column = left.charCodeAt(0) - 65;
  return {
    row: Number(top) - 1,
    column,
    rowCount: Number(bottom) - Number(top) + 1,
    columnCount: right.charCodeAt(0) - 65 - column + 1,
  };
}

function cellOf<Content>(
  grid: readonly (readonly Content[])[],
  sheet: SheetSnapshot,
  address: string,
): Content | undefined {
  const { row, column } = area(address);
  return grid[row - (sheet.used?.row ?? 0)]?.[column - (sheet.used?.column ?? 0)];
}

const valueAt = (sheet: SheetSnapshot, address: string): CellValue | undefined =>
  cellOf(sheet.values, sheet, address);

const formulaAt = (sheet: SheetSnapshot, address: string): string | null | undefined =>
  cellOf(sheet.formulas, sheet, address);

const formatAt = (sheet: SheetSnapshot, address: string): string | undefined =>
  cellOf(sheet.numberFormats, sheet, address);
