import type { ReportStatement } from "../../../src/core/model/reportStatement";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { ended, openFill, planOf, type OpenFill } from "./openFill";

const choose = ({ find }: OpenFill, way: string): void => {
  find(`[data-segments="way"] [data-value="${way}"]`).click();
};

/** A paste with what the clipboard holds; jsdom knows neither paste events nor clipboards. */
const pasteInto = (element: HTMLElement, clipboard: Readonly<Record<string, string>>): Event => {
  const event = new Event("paste", { bubbles: true, cancelable: true });
  const getData = (type: string): string => clipboard[type] ?? "";
  Object.defineProperty(event, "clipboardData", { value: { getData } });
  element.dispatchEvent(event);
  return event;
};

const file = (name: string, size = 3): File => {
  const made = new File(["abc"], name);
  Object.defineProperty(made, "size", { value: size });
  Object.defineProperty(made, "arrayBuffer", { value: async () => new ArrayBuffer(3) });
  return made;
};

const give = (fill: OpenFill, ...files: File[]): Promise<void> => {
  const input = fill.find("#fill-files");
  Object.defineProperty(input, "files", { value: files, configurable: true });
  input.dispatchEvent(new Event("change"));
  return ended();
};

describe("a pasted block", () => {
  it("is matched as it stands in the field, for the table that is shown", async () => {
    const fill = await openFill();
    choose(fill, "block");
    const area = fill.find("#fill-block") as HTMLTextAreaElement;
    pasteInto(area, { "text/plain": "3\t2.300\n7\t0" });
    expect(area.value).toBe("3\t2.300\n7\t0");
    await fill.press("match");
    expect(fill.actions.plan).toHaveBeenCalledWith(
      { kind: "block", text: "3\t2.300\n7\t0" },
      expect.objectContaining({ sheet: "Biểu chỉ tiêu", role: "actual" }),
    );
  });

  it("of a Word table comes in by its cells, and nothing in it is put on the page", async () => {
    const fill = await openFill();
    choose(fill, "block");
    const area = fill.find("#fill-block") as HTMLTextAreaElement;
    const html =
      '<p>Kính gửi</p><table><tr><td>1</td><td><p>Lúa</p><p><img src=x onerror="alert(1)">nước</p></td><td>2.300</td></tr>' +
      "<tr><td colspan=2>Tổng</td><td>5</td></tr></table>";
    pasteInto(area, { "text/html": html, "text/plain": "1\nLúa\nnước\n2.300" });
    expect(area.value).toBe("1\tLúanước\t2.300\nTổng\t\t5");
    expect(document.querySelector("img")).toBeNull();
  });

  it("of several lines pasted into the input of a row goes to that row and those below", async () => {
    const { actions, input } = await openFill();
    const event = pasteInto(input(6), { "text/plain": "61\r\n62\r\n\r\n63\r\n" });
    expect(event.defaultPrevented).toBe(true);
    await ended();
    expect(actions.plan.mock.lastCall?.[0]).toEqual({
      kind: "entries",
      entries: [
        { row: 5, text: "61" },
        { row: 6, text: "62" },
        { row: 8, text: "63" },
      ],
    });
  });

  it("with names, pasted into an input, is matched by them", async () => {
    const { actions, input } = await openFill();
    pasteInto(input(6), { "text/plain": "Lúa\t5\nCá\t6" });
    await ended();
    expect(actions.plan.mock.lastCall?.[0]).toEqual({ kind: "block", text: "Lúa\t5\nCá\t6" });
  });

  it("of one value is left to the browser", async () => {
    const { actions, input } = await openFill();
    expect(pasteInto(input(6), { "text/plain": "61\r\n" }).defaultPrevented).toBe(false);
    expect(actions.plan).not.toHaveBeenCalled();
  });

  it.each([
    ["empty", "đang trống"],
    ["noValues", "Không tìm thấy số liệu nào"],
    ["severalColumns", "nhiều cột số"],
    ["noColumn", "Bảng không có cột này"],
  ] as const)("that gives nothing is explained: %s", async (reason, words) => {
    const fill = await openFill((actions) => {
      actions.plan.mockResolvedValue({ kind: "nothingToFill", reason, opened: null });
    });
    choose(fill, "block");
    await fill.press("match");
    expect(fill.text(".fill-news")).toContain(words);
  });

  it("takes the column of the source a person chooses", async () => {
    const fill = await openFill();
    choose(fill, "block");
    const role = fill.find("#fill-source-role") as HTMLSelectElement;
    role.selectedIndex = 3;
    role.dispatchEvent(new Event("change"));
    await fill.press("match");
    expect(fill.actions.plan.mock.lastCall?.[1]).toMatchObject({ sourceRole: "plan" });
  });
});

describe("another sheet", () => {
  it("is one of the others of the workbook", async () => {
    const fill = await openFill();
    choose(fill, "sheet");
    await ended();
    const options = fill.findAll("#fill-sheet option").map((one) => one.textContent);
    expect(options).toEqual(["Phòng Kinh tế"]);
    await fill.press("match");
    expect(fill.actions.plan.mock.lastCall?.[0]).toEqual({ kind: "sheet", sheet: "Phòng Kinh tế" });
  });

  it("is told to be missing where there is none", async () => {
    const fill = await openFill((actions) => {
      actions.sheetNames.mockResolvedValue(["Biểu chỉ tiêu"]);
    });
    choose(fill, "sheet");
    await ended();
    expect(fill.text(".source")).toBe("Sổ làm việc không có trang tính nào khác.");
  });
});

describe("files", () => {
  it("one is another workbook", async () => {
    const fill = await openFill();
    choose(fill, "files");
    await give(fill, file("nam-truoc.xlsx"));
    expect(document.activeElement).toBe(fill.find('[data-action="match"]'));
    await fill.press("match");
    expect(fill.actions.plan.mock.lastCall?.[0]).toMatchObject({
      kind: "workbook",
      from: { file: "nam-truoc.xlsx" },
    });
  });

  it("several are those of old units", async () => {
    const fill = await openFill();
    choose(fill, "files");
    await give(fill, file("xa-a.xlsx"), file("xa-b.csv"));
    expect(fill.text(".source")).toContain("Số liệu của 2 tệp được cộng lại");
    await fill.press("match");
    expect(fill.actions.plan.mock.lastCall?.[0]).toMatchObject({
      kind: "oldUnits",
      from: [{ file: "xa-a.xlsx" }, { file: "xa-b.csv" }],
    });
  });

  it("lets a person name the sheet of a file that has several", async () => {
    const fill = await openFill((actions) => {
      actions.readFile.mockResolvedValue({
        names: [
          { name: "Biểu 1", isVisible: true },
          { name: "Ẩn", isVisible: false },
          { name: "Biểu 2", isVisible: true },
        ],
        activeSheet: "Biểu 1",
        sheets: [],
        settings: {},
      });
    });
    choose(fill, "files");
    await give(fill, file("a.xlsx"));
    const select = fill.find("#fill-file-0") as HTMLSelectElement;
    expect([...select.options].map((one) => one.text)).toEqual([
      "Tự tìm trang tính có bảng",
      "Biểu 1",
      "Biểu 2",
    ]);
    select.selectedIndex = 2;
    select.dispatchEvent(new Event("change"));
    await fill.press("match");
    expect(fill.actions.plan.mock.lastCall?.[0]).toMatchObject({ from: { sheet: "Biểu 2" } });
  });

  it.each([
    [file("a.xlsx", 21 * 1024 * 1024), "lớn hơn 20 MB"],
    [file("a.xls"), "Không đọc được loại tệp “a.xls”"],
  ])("that cannot be read are not even opened: %#", async (given, words) => {
    const fill = await openFill();
    choose(fill, "files");
    await give(fill, given);
    expect(fill.actions.readFile).not.toHaveBeenCalled();
    expect(fill.text(".fill-news")).toContain(words);
  });

  it.each([
    ["passwordProtected", "có mật khẩu"],
    ["damagedFile", "bị hỏng"],
    ["tooLarge", "lớn hơn"],
    ["notAnXlsx", "Không đọc được loại tệp"],
  ] as const)("that fail are explained: %s", async (code, words) => {
    const fill = await openFill((actions) => {
      actions.readFile.mockRejectedValue(new WorkbookError(code, "a.xlsx"));
    });
    choose(fill, "files");
    await give(fill, file("a.xlsx"));
    expect(fill.text(".fill-news")).toContain(words);
    expect(fill.findAll('[data-action="match"]')).toEqual([]);
  });

  it("a fault of the add-in is not laid on the file", async () => {
    const fault = new Error("Loading chunk failed");
    const fill = await openFill((actions) => {
      actions.readFile.mockRejectedValue(fault);
    });
    choose(fill, "files");
    await give(fill, file("a.xlsx"));
    expect(fill.link.fail).toHaveBeenCalledWith(fault);
  });

  it("stop being read once that is called off", async () => {
    let go: () => void = () => undefined;
    const fill = await openFill((actions) => {
      actions.readFile.mockImplementation(
        () =>
          new Promise((resolve) => {
            go = () => {
              resolve({ names: [], activeSheet: "", sheets: [], settings: {} });
            };
          }),
      );
    });
    choose(fill, "files");
    await give(fill, file("a.xlsx"), file("b.xlsx"));
    expect(fill.text('[role="status"]')).toContain("Đang đọc tệp…");
    await fill.press("stop");
    go();
    await ended();
    expect(fill.actions.readFile).toHaveBeenCalledTimes(1);
    expect(fill.text(".fill-news")).toContain("Đã dừng. Chưa ghi gì vào bảng.");
  });
});

describe("the text of a report", () => {
  const write = (fill: OpenFill, words: string): void => {
    choose(fill, "report");
    const area = fill.find("#fill-report") as HTMLTextAreaElement;
    area.value = words;
    area.dispatchEvent(new Event("input"));
  };

  it("gives values", async () => {
    const fill = await openFill();
    write(fill, "Lúa đạt 2.300 tấn");
    await fill.press("plan-report");
    expect(fill.actions.plan.mock.lastCall?.[0]).toEqual({
      kind: "report",
      text: "Lúa đạt 2.300 tấn",
    });
  });

  const report = "Lúa đạt 60% KH, giết mổ 5 cơ sở, kéo co 3 trận";
  const figure = { start: 0, end: 3, name: "Tổng sản lượng lương thực", row: 4 };

  it("is compared with the table: what differs is listed with its cell, what was not found with its words", async () => {
    const fill = await openFill((actions) => {
      actions.compareReport.mockReturnValue({
        differences: [
          {
            ...figure,
            kind: "claimDiffers",
            role: "vsPlan",
            text: "60%",
            said: 60,
            inTable: 55.42,
          },
          { ...figure, kind: "blankInTable", role: "actual", text: "5", said: 5, inTable: null },
          { ...figure, kind: "countDiffers", counted: "below", text: "02", said: 2, inTable: 1 },
        ],
        agreements: [],
        notFound: [{ start: 33, end: 47 } as ReportStatement],
      });
    });
    write(fill, report);
    await fill.press("compare-report");
    expect(fill.actions.compareReport).toHaveBeenCalledWith(fill.opened, report);
    expect(fill.text(".fill-news .message-text")).toBe(
      "3 số liệu khác với bảng; 1 số liệu chưa tìm thấy dòng tương ứng trong bảng.",
    );
    expect(fill.text('[data-list="disagreements"]')).toBe(
      "Tổng sản lượng lương thực, so với kế hoạch: báo cáo ghi 60%, tính theo bảng là 55,42%.H5 " +
        "Tổng sản lượng lương thực, số thực hiện: báo cáo ghi 5, bảng còn để trống.F5 " +
        "Chỉ tiêu dưới ngưỡng: báo cáo ghi 02, bảng là 1.",
    );
    expect(fill.text('[data-list="not-found"]')).toBe("“kéo co 3 trận”");
    fill.find('[data-list="disagreements"] button').click();
    expect(fill.link.goTo).toHaveBeenCalledWith({ sheet: "Biểu chỉ tiêu", row: 4, column: 7 });
  });

  it("that agrees is said to, with how much was compared", async () => {
    const fill = await openFill((actions) => {
      actions.compareReport.mockReturnValue({
        differences: [],
        agreements: [
          { ...figure, kind: "figure", role: "actual", text: "2.300", said: 2300, inTable: 2300 },
        ],
        notFound: [],
      });
    });
    write(fill, report);
    await fill.press("compare-report");
    expect(fill.text(".fill-news .message-text")).toBe("1 số liệu khớp với bảng.");
  });

  it("without figures is said to have none", async () => {
    const fill = await openFill();
    write(fill, "Tình hình ổn định");
    await fill.press("compare-report");
    expect(fill.text(".fill-news .message-text")).toContain("Không tìm thấy số nào");
  });
});

describe("long work", () => {
  it("shows what is being done and can be called off: what comes later is not shown", async () => {
    let arrive: () => void = () => undefined;
    const fill = await openFill();
    fill.actions.plan.mockImplementation(
      () =>
        new Promise((resolve) => {
          arrive = () => {
            resolve({ kind: "planned", plan: planOf(fill.opened) });
          };
        }),
    );
    choose(fill, "block");
    await fill.press("match");
    expect(fill.text('[role="status"]')).toContain("Đang khớp số liệu với bảng…");
    await fill.press("stop");
    arrive();
    await ended();
    expect(fill.findAll(".preview")).toEqual([]);
  });

  it("that fails is told by the pane, and everything can be pressed again", async () => {
    const failure = new WorkbookError("cellBeingEdited");
    const fill = await openFill((actions) => {
      actions.plan.mockRejectedValue(failure);
    });
    choose(fill, "block");
    await fill.press("match");
    expect(fill.link.fail).toHaveBeenCalledWith(failure);
    expect(fill.find('[data-action="match"]').getAttribute("aria-disabled")).toBe("false");
  });
});
