import "../support/browserGlobals";
import { settingKeys } from "../../src/core/model/settings";
import { parseHeading } from "../../src/workflows/storedHeading";
import { createPaneActions } from "../../src/taskpane/paneActions";
import { exportFileName } from "../../src/taskpane/export/exportFileName";
import { fieldText, headingFields, withField } from "../../src/taskpane/export/headingFields";
import { openFileHost } from "../../src/workbook/files/fileHost";
import { check } from "../../src/workflows/check";
import { parseReportChoices } from "../../src/workflows/storedReportChoices";
import { WorkbookError } from "../../src/workbook/workbookError";
import { blankHeading } from "../../src/core/model/reportDocument";
import { planHost, planTable } from "../unit/workflows/planWorkbook";
import { openPaneWith } from "./openPane";

describe("Xuất", () => {
  const open = async () => {
    const host = planHost(planTable());
    const pane = await openPaneWith(createPaneActions(host));
    pane.find('[data-mode="export"]').click();
    await pane.pane.settled();
    return { ...pane, host };
  };

  it("shows the paragraphs that go into the report", async () => {
    const { find, text } = await open();
    expect(text("#report")).toMatch(/^Trong \d+ chỉ tiêu/);
    expect(find('[data-mode="export"]').getAttribute("aria-pressed")).toBe("true");
  });

  it("keeps each field with the workbook once it is left", async () => {
    const { find, text, pane, host } = await open();
    const field = find("#heading-capacity") as HTMLTextAreaElement;
    field.value = " TM. Ủy ban nhân dân \n\nChủ tịch";
    field.dispatchEvent(new Event("change"));
    await pane.settled();
    const { settings } = await host.read({ kind: "some", active: true, named: [] });
    expect(parseHeading(settings[settingKeys.heading] ?? null).capacity).toEqual([
      "TM. Ủy ban nhân dân",
      "Chủ tịch",
    ]);
    expect(text(".export-news")).toBe("Đã lưu.");
    expect((find("#heading-capacity") as HTMLTextAreaElement).value).toBe(
      "TM. Ủy ban nhân dân\nChủ tịch",
    );
  });

  it("keeps how documents are wanted with the workbook, and shows it at once", async () => {
    const { find, findAll, pane, host } = await open();
    const checked = () =>
      (findAll(".choices-form input") as HTMLInputElement[])
        .filter((input) => input.checked)
        .map(({ value }) => value);
    const usual = [
      "heading",
      "counts",
      "flagged",
      "chart",
      "signature",
      "auto",
      "above",
      "yearEnd",
    ];
    expect(checked()).toEqual(usual);
    // Two choices in one breath: the second is made while the first is being stored.
    find('.choices-form input[value="chart"]').click();
    find('.choices-form input[value="landscape"]').click();
    find('.choices-form input[value="atLeast"]').click();
    const wanted = ["heading", "counts", "flagged", "signature", "landscape", "atLeast", "yearEnd"];
    expect(checked()).toEqual(wanted);
    for (let task = 0; task < 6; task += 1) await pane.settled();
    expect(checked()).toEqual(wanted);
    const { settings } = await host.read({ kind: "some", active: true, named: [] });
    expect(parseReportChoices(settings[settingKeys.report])).toEqual({
      parts: ["heading", "counts", "flagged", "signature"],
      orientation: "landscape",
      wording: { reached: "atLeast", waiting: "yearEnd" },
    });
  });

  it("words the table's sentence as it is chosen, without reading anew", async () => {
    const { find, text, pane, host } = await open();
    const read = jest.spyOn(host, "read");
    find('.choices-form input[value="atLeast"]').click();
    for (let task = 0; task < 3; task += 1) await pane.settled();
    expect(read).not.toHaveBeenCalled();
    expect(text("#report")).toContain("trở lên");
    find('[data-mode="follow"]').click();
    await pane.settled();
    expect(text("#sentence")).toContain("trở lên");
  });

  it("goes back to what is stored, and says so, where a choice cannot be stored", async () => {
    const { find, text, pane, host } = await open();
    jest.spyOn(host, "apply").mockRejectedValueOnce(new WorkbookError("cellBeingEdited"));
    const landscape = find('.choices-form input[value="landscape"]') as HTMLInputElement;
    landscape.click();
    for (let task = 0; task < 3; task += 1) await pane.settled();
    expect(landscape.checked).toBe(false);
    expect(text(".export-news")).toContain("Chưa lưu được");
  });

  it("makes the summary sheet after what was just typed has been kept, and can take it back", async () => {
    const { find, text, pane, host } = await open();
    // What its formulas come to is another test's matter.
    host.evaluate = () => null;
    const field = find("#heading-issuer") as HTMLInputElement;
    field.value = "UBND xã Hoằng Hóa";
    field.dispatchEvent(new Event("change"));
    find('[data-action="export-summary"]').click();
    for (let task = 0; task < 6; task += 1) await pane.settled();
    expect(text(".message-text")).toContain("Tổng hợp");
    const { names, settings } = await host.read({ kind: "all" });
    expect(names.map(({ name }) => name)).toContain("Tổng hợp");
    expect(parseHeading(settings[settingKeys.heading] ?? null).issuer).toBe("UBND xã Hoằng Hóa");
    find('[data-action="undo-summary"]').click();
    for (let task = 0; task < 6; task += 1) await pane.settled();
    const after = await host.read({ kind: "all" });
    expect(after.names.map(({ name }) => name)).not.toContain("Tổng hợp");
  });

  it("says how much of Kiểm tra is open, leads there, and stops nobody", async () => {
    const { find, findAll, text, pane, host } = await open();
    const outcome = await check(host);
    const findings = outcome.kind === "opened" ? outcome.opened.findings : [];
    const grave = findings.filter(({ severity }) => severity !== "info").length;
    expect(grave).toBeGreaterThan(0);
    expect(text('[data-notice="findings"] .message-text')).toBe(
      `Còn ${grave} điểm cần xem lại ở Kiểm tra.`,
    );
    expect(find('[data-action="export-word"]').getAttribute("aria-disabled")).toBe("false");
    find('[data-action="go-to-check"]').click();
    await pane.settled();
    expect(find('[data-mode="check"]').getAttribute("aria-pressed")).toBe("true");
    expect(findAll('[data-notice="findings"]')).toEqual([]);
  });

  describe("Xuất tệp Excel", () => {
    const downloads: Blob[] = [];

    beforeEach(() => {
      downloads.length = 0;
      // Not in this test's browser.
      URL.createObjectURL = (file) => {
        downloads.push(file as Blob);
        return "blob:x";
      };
      URL.revokeObjectURL = () => undefined;
      HTMLAnchorElement.prototype.click = () => undefined;
    });

    afterEach(() => {
      Reflect.deleteProperty(globalThis, "Excel");
      Reflect.deleteProperty(globalThis, "Office");
    });

    const withExcel = (createWorkbook: (base64: string) => Promise<void>): void => {
      const requirements = { isSetSupported: () => true };
      Object.assign(globalThis, {
        Excel: { createWorkbook },
        Office: { context: { requirements } },
      });
    };

    const press = async () => {
      const opened = await open();
      opened.find('[data-action="export-excel"]').click();
      for (let task = 0; task < 6; task += 1) await opened.pane.settled();
      return opened;
    };

    it("opens a new workbook with the summary alone, and can still download it", async () => {
      const given: string[] = [];
      withExcel(async (base64) => {
        given.push(base64);
      });
      const { find, text, host } = await press();
      expect(text(".export-news")).toContain("Đã mở một sổ làm việc mới");
      const bytes = Uint8Array.from(atob(given[0] ?? ""), (letter) => letter.charCodeAt(0));
      const { names, sheets } = await (await openFileHost(bytes, "mới.xlsx")).read({ kind: "all" });
      expect(names.map(({ name }) => name)).toEqual(["Tổng hợp"]);
      expect(sheets[0]?.values.flat()).toContain("Tổng sản lượng lương thực");
      const there = await host.read({ kind: "all" });
      expect(there.names.map(({ name }) => name)).not.toContain("Tổng hợp");
      expect(downloads).toEqual([]);
      find('[data-action="download-workbook"]').click();
      expect(downloads[0]?.size).toBe(bytes.length);
      expect(text(".export-news")).toContain("bao-cao-chi-tieu-6-thang-2023.xlsx");
    });

    it.each([
      ["refuses", () => Promise.reject(new Error("InvalidArgument"))],
      ["knows no new workbooks", null],
    ])("downloads it where Excel %s, and says how to do it by hand", async (_how, create) => {
      if (create !== null) withExcel(create);
      const { find, text } = await press();
      expect(downloads).toHaveLength(1);
      expect(text(".export-news")).toContain("Di chuyển hoặc Sao chép");
      expect(find('[data-action="export-excel"]').getAttribute("aria-disabled")).toBe("false");
    });

    it("follows what has been chosen a moment before", async () => {
      const { find, pane } = await open();
      find('.choices-form input[value="atLeast"]').click();
      find('[data-action="export-excel"]').click();
      for (let task = 0; task < 6; task += 1) await pane.settled();
      const [file] = downloads;
      if (file === undefined) throw new Error("nothing was downloaded");
      const host = await openFileHost(await bytesOf(file), "mới.xlsx");
      const [sheet] = (await host.read({ kind: "all" })).sheets;
      expect(JSON.stringify(sheet?.values)).toContain("trở lên");
    });
  });

  it("says so where the web view lets nothing be copied", async () => {
    const { find, text } = await open();
    find('[data-action="copy-table"]').click();
    expect(text(".export-news")).toContain("Excel không cho ngăn này sao chép");
  });
});

function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(new Uint8Array(reader.result as ArrayBuffer));
    };
    reader.readAsArrayBuffer(file);
  });
}

describe("heading data", () => {
  it.each(headingFields)("field %s shows what was typed into it", (field) => {
    const typed = field === "date" ? "2026-02-05" : "Một dòng";
    expect(fieldText(withField(blankHeading, field, typed), field)).toBe(typed);
    expect(fieldText(withField(blankHeading, field, "  "), field)).toBe("");
  });

  it.each([null, "", "{", '{"version":2}', '{"version":1,"heading":[]}'])(
    "is blank where %j is stored",
    (stored) => {
      expect(parseHeading(stored)).toEqual(blankHeading);
    },
  );

  it("passes over what makes no sense in it", () => {
    const heading = {
      superior: 7,
      issuer: "UBND xã",
      date: { day: 40, month: 1, year: 2026 },
      recipients: ["- Lưu", 3, ""],
    };
    expect(parseHeading(JSON.stringify({ version: 1, heading }))).toEqual({
      ...blankHeading,
      issuer: "UBND xã",
      recipients: ["- Lưu"],
    });
  });
});

describe("the name of a file", () => {
  it.each([
    [6, 2023, "bao-cao-chi-tieu-6-thang-2023.docx"],
    [12, 2023, "bao-cao-chi-tieu-ca-nam-2023.docx"],
    [9, null, "bao-cao-chi-tieu-9-thang.docx"],
    [null, null, "bao-cao-chi-tieu.docx"],
  ])("of %j months of %j", (months, year, name) => {
    expect(exportFileName({ months, year }, "docx")).toBe(name);
  });
});
