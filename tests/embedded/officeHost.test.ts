import { cellArea } from "../../src/core/model/area";
import type { OfficeHost } from "../../src/embedded/office/officeHost";
import { bootOffice } from "../support/bootOffice";
import { MemoryLiveWorkbook } from "../support/memoryLiveWorkbook";

let workbook: MemoryLiveWorkbook;
let office: OfficeHost;

beforeEach(async () => {
  workbook = new MemoryLiveWorkbook({
    "Biểu 1": [
      ["Tên", "Số"],
      ["a", 1],
      ["b", "=B2*2"],
    ],
    Phụ: [],
  });
  office = await bootOffice({ workbook });
});

afterEach(() => {
  office.dispose();
});

type Batch<Result> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>;

function inExcel<Result>(batch: Batch<Result>): Promise<Result> {
  return Excel.run((context) => batch(context, context.workbook.worksheets.getItem("Biểu 1")));
}

describe("the embedded Excel to Microsoft's client", () => {
  it("is a Vietnamese desktop Excel of ExcelApi 1.15", async () => {
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.displayLanguage).toBe("vi-VN");
    const { requirements } = Office.context;
    expect(
      ["1.9", "1.15", "1.16"].map((set) => requirements.isSetSupported("ExcelApi", set)),
    ).toEqual([true, true, false]);
  });

  it("opens a new workbook from its bytes, and refuses what is none", async () => {
    const openWorkbook = jest.fn<undefined, [Uint8Array]>();
    office.dispose();
    office = await bootOffice({ workbook, openWorkbook });
    await Excel.createWorkbook(btoa("PK\u0003\u0004 and more"));
    expect(openWorkbook).toHaveBeenCalledTimes(1);
    expect([...(openWorkbook.mock.calls[0]?.[0].slice(0, 4) ?? [])]).toEqual([0x50, 0x4b, 3, 4]);
    for (const nonsense of ["", btoa("Excel"), "không phải base64"]) {
      await expect(Excel.createWorkbook(nonsense)).rejects.toMatchObject({
        code: "InvalidArgument",
      });
    }
    expect(openWorkbook).toHaveBeenCalledTimes(1);
  });

  it("says loudly where there is nobody to show a new workbook to", async () => {
    await expect(Excel.createWorkbook(btoa("PK"))).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("answers contents, addresses and kinds of values", () =>
    inExcel(async (context, sheet) => {
      const range = sheet.getUsedRange(true);
      range.load("values,formulas,text,valueTypes,numberFormat,address,rowCount,cellCount");
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        address: "'Biểu 1'!A1:B3",
        rowCount: 3,
        cellCount: 6,
        values: [
          ["Tên", "Số"],
          ["a", 1],
          ["b", 2],
        ],
        formulas: [
          ["Tên", "Số"],
          ["a", 1],
          ["b", "=B2*2"],
        ],
        text: [
          ["Tên", "Số"],
          ["a", "1"],
          ["b", "2"],
        ],
        valueTypes: [
          ["String", "String"],
          ["String", "Double"],
          ["String", "Double"],
        ],
        numberFormat: [
          ["General", "General"],
          ["General", "General"],
          ["General", "General"],
        ],
      });
    }));

  it("gives null for the cells of whole columns, as Excel does", () =>
    inExcel(async (context, sheet) => {
      const range = sheet.getRange("B:C");
      range.load("values,address,rowCount,isEntireColumn");
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        address: "'Biểu 1'!B:C",
        rowCount: 1048576,
        isEntireColumn: true,
      });
      expect(range.toJSON().values).toBeNull();
    }));

  it("leaves cells alone where the array has null", () =>
    inExcel(async (context, sheet) => {
      const values: unknown[][] = [
        [null, 5],
        ["x", null],
      ];
      sheet.getRange("A2:B3").values = values;
      const range = sheet.getRange("A2:B3");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["a", 5],
        ["x", 10],
      ]);
    }));

  it("takes large arrays, which the client sends in blocks", () =>
    inExcel(async (context, sheet) => {
      const rows = Array.from({ length: 1600 }, (_, index) => [index, -index]);
      sheet.getRange("D1:E1600").values = rows;
      await context.sync();
      expect(
        workbook.sheet("Biểu 1").cells({ row: 1599, column: 3, rowCount: 1, columnCount: 2 }),
      ).toMatchObject([[{ value: 1599 }, { value: -1599 }]]);
    }));

  it("applies formats, sizes and borders, and reads them back", () =>
    inExcel(async (context, sheet) => {
      const { format } = sheet.getRange("A1:B1");
      format.set({ font: { bold: true, size: 13 }, fill: { color: "#ffc7ce" }, columnWidth: 96 });
      for (const side of [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideVertical",
      ] as const) {
        format.borders.getItem(side).style = "Continuous";
      }
      await context.sync();
      format.load("columnWidth,font/bold,font/size,font/italic,fill/color,horizontalAlignment");
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        columnWidth: 96,
        horizontalAlignment: "General",
        font: { bold: true, size: 13, italic: null },
        fill: { color: "#FFC7CE" },
      });
      expect(workbook.sheet("Biểu 1").format(cellArea(0, 1)).borders).toBe(true);
      expect(workbook.sheet("Biểu 1").columnWidth(1)).toBe(128);
    }));

  it("keeps the id of a conditional format it added", () =>
    inExcel(async (context, sheet) => {
      const rule = sheet.getRange("A1:B3").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=$B1<1";
      rule.custom.format.fill.color = "#FFC7CE";
      rule.custom.format.font.color = "#9C0006";
      rule.load("id");
      await context.sync();
      const rules = sheet.getRange().conditionalFormats;
      rules.load("items/id,items/type,items/custom/rule/formula");
      const area = rules.getItemAt(0).getRange();
      area.load("address");
      await context.sync();
      expect(rules.items.map(({ id, type, custom }) => [id, type, custom.rule.formula])).toEqual([
        [rule.id, "Custom", "=$B1<1"],
      ]);
      expect(area.address).toBe("'Biểu 1'!A1:B3");
      rule.delete();
      await context.sync();
      expect(workbook.sheet("Biểu 1").conditionalFormats()).toEqual([]);
    }));

  it("finds, adds, renames, lists and deletes sheets", () =>
    inExcel(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Mới");
      added.name = "Mới 2";
      worksheets.load("items/name,items/position");
      const count = worksheets.getCount();
      const missing = worksheets.getItemOrNullObject("Không có");
      const unreachable = missing.getRange("A1");
      unreachable.load("values");
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.position])).toEqual([
        ["Biểu 1", 0],
        ["Phụ", 1],
        ["Mới 2", 2],
      ]);
      expect([count.value, missing.isNullObject, unreachable.isNullObject]).toEqual([
        3,
        true,
        true,
      ]);
      added.delete();
      await context.sync();
      expect(workbook.sheets()).toHaveLength(2);
    }));

  it("keeps settings with the workbook", async () => {
    const value = await inExcel(async (context) => {
      context.workbook.settings.add("chitieu.threshold", "75");
      const setting = context.workbook.settings.getItem("chitieu.threshold");
      setting.load("value");
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toBe("75");
    expect(Object.fromEntries(workbook.settings)).toEqual({ "chitieu.threshold": "75" });
  });

  it("keeps a range between batches and lets go of it at the end", async () => {
    await inExcel(async (context, sheet) => {
      const range = sheet.getRange("A2");
      await context.sync();
      expect(office.references.count).toBe(1);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["a"]]);
    });
    // The client cleans up by itself after the run; the next run comes after that.
    await inExcel((context) => context.sync());
    expect(office.references.count).toBe(0);
  });

  it("counts the add-in's round trips without the client's own", async () => {
    await inExcel(async (context, sheet) => {
      sheet.getRange("A2").load("values");
      await context.sync();
      sheet.getRange("A2").values = [["x"]];
      await context.sync();
    });
    expect(office.requests.list.map(({ isWrite }) => isWrite)).toEqual([false, true]);
  });

  it("runs a ribbon button and waits until it has finished", async () => {
    const pressed: string[] = [];
    Office.actions.associate("count", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await office.invokeCommand("count");
    expect(pressed).toHaveLength(1);
  });
});

describe("what goes wrong", () => {
  it.each<[string, string, Batch<unknown>]>([
    [
      "a member it does not have",
      "ApiNotFound",
      async (context, sheet) => {
        sheet.tables.load("items/name");
        await context.sync();
      },
    ],
    [
      "a method it does not have",
      "ApiNotFound",
      async (context, sheet) => {
        sheet.getRange("A1").insert("Down");
        await context.sync();
      },
    ],
    [
      "a property it does not have",
      "ApiNotFound",
      async (context, sheet) => {
        sheet.load("tabColor");
        await context.sync();
      },
    ],
    [
      "setting what it does not have",
      "ApiNotFound",
      async (context, sheet) => {
        sheet.tabColor = "#FF0000";
        await context.sync();
      },
    ],
    [
      "borders on only some sides",
      "ApiNotFound",
      async (context, sheet) => {
        sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous";
        await context.sync();
      },
    ],
    [
      "a conditional format without colours",
      "ApiNotFound",
      async (context, sheet) => {
        sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
        await context.sync();
      },
    ],
    [
      "a setting that is not text",
      "ApiNotFound",
      async (context) => {
        context.workbook.settings.add("n", 5);
        await context.sync();
      },
    ],
    [
      "a sheet that is not there",
      "ItemNotFound",
      async (context) => {
        context.workbook.worksheets.getItem("Không có").load("name");
        await context.sync();
      },
    ],
    [
      "a name that is taken",
      "ItemAlreadyExists",
      async (context) => {
        context.workbook.worksheets.add("phụ");
        await context.sync();
      },
    ],
    [
      "a name Excel refuses",
      "InvalidArgument",
      async (context) => {
        context.workbook.worksheets.add("a/b");
        await context.sync();
      },
    ],
    [
      "an array of another size",
      "InvalidArgument",
      async (context, sheet) => {
        sheet.getRange("A1:B1").values = [[1]];
        await context.sync();
      },
    ],
    [
      "no address",
      "InvalidArgument",
      async (context, sheet) => {
        sheet.getRange("số 1").load("values");
        await context.sync();
      },
    ],
    [
      "a cell off the sheet",
      "InvalidArgument",
      async (context, sheet) => {
        sheet.getRange("A1").getOffsetRange(-1, 0).load("values");
        await context.sync();
      },
    ],
    [
      "the only visible sheet deleted",
      "InvalidOperation",
      async (context, sheet) => {
        sheet.visibility = "Hidden";
        context.workbook.worksheets.getItem("Phụ").delete();
        await context.sync();
      },
    ],
    [
      "a property read without loading it",
      "PropertyNotLoaded",
      async (context, sheet) => {
        const range = sheet.getRange("A1");
        await context.sync();
        return range.values;
      },
    ],
  ])("%s is told to the add-in as %s", async (_what, code, batch) => {
    await expect(inExcel(batch)).rejects.toMatchObject({ code });
  });

  it("says where it failed, and keeps what was done before", async () => {
    const batch = inExcel(async (context, sheet) => {
      sheet.getRange("A2").values = [["mới"]];
      context.workbook.worksheets.getItem("Không có").load("name");
      sheet.getRange("A3").values = [["mới"]];
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    expect(
      workbook.sheet("Biểu 1").cells({ row: 1, column: 0, rowCount: 2, columnCount: 1 }),
    ).toMatchObject([[{ value: "mới" }], [{ value: "b" }]]);
  });

  it("refuses a member above the requirement sets it declares", async () => {
    const newer = inExcel(async (context, sheet) => {
      const { onNameChanged } = sheet;
      await context.sync();
      return onNameChanged;
    });
    await expect(newer).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      "contents",
      (sheet) => {
        sheet.getRange("A1").values = [["x"]];
      },
    ],
    [
      "number formats",
      (sheet) => {
        sheet.getRange("A1").numberFormat = [["@"]];
      },
    ],
    [
      "looks",
      (sheet) => {
        sheet.getRange("A1").format.font.bold = true;
      },
    ],
    [
      "sizes",
      (sheet) => {
        sheet.getRange("A1").format.columnWidth = 10;
      },
    ],
    [
      "clearing",
      (sheet) => {
        sheet.getRange("A1").clear();
      },
    ],
    [
      "merging",
      (sheet) => {
        sheet.getRange("A1:B1").merge();
      },
    ],
    [
      "rules",
      (sheet) => {
        sheet.getRange("A1").conditionalFormats.clearAll();
      },
    ],
  ])("refuses to change %s of a protected sheet", async (_what, change) => {
    office.faults.protectSheet("Biểu 1");
    const batch = inExcel(async (context, sheet) => {
      change(sheet);
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: "AccessDenied" });
    const protection = await inExcel(async (context, sheet) => {
      sheet.protection.load("protected");
      await context.sync();
      return sheet.protection.protected;
    });
    expect(protection).toBe(true);
  });

  it("fails, holds back and is changed in between when it is told to", async () => {
    const read = (): Promise<unknown> =>
      inExcel(async (context, sheet) => {
        const range = sheet.getRange("B2").load("values");
        await context.sync();
        return range.values;
      });
    office.faults.failCall(2, "GeneralException");
    office.faults.beforeCall(3, () => {
      workbook.sheet("Biểu 1").setContents(cellArea(1, 1), [[9]]);
    });
    const release = office.faults.holdCall(4);
    expect(await read()).toEqual([[1]]);
    await expect(read()).rejects.toMatchObject({ code: "GeneralException" });
    expect(await read()).toEqual([[9]]);
    const held = read();
    workbook.sheet("Biểu 1").setContents(cellArea(1, 1), [[10]]);
    release();
    expect(await held).toEqual([[10]]);
  });
});
