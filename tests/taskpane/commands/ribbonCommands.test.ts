import type { CommandReport } from "../../../src/commands/commandReport";
import { ribbonCommands, type CommandParts } from "../../../src/commands/ribbonCommands";
import type { GoTo } from "../../../src/commands/showReport";
import type { Finding } from "../../../src/core/model/finding";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { buildOpened } from "../buildOpened";
import { calculatedTable } from "../fakeActions";

const opened = buildOpened();
const noTable = { kind: "noTable", reason: "noPlanTable", sheet: "Sheet2", names: [] } as const;

interface Run {
  readonly report: CommandReport | null;
  readonly completed: number;
}

/** Presses a ribbon button; answers with what the person was shown. */
async function press(name: string, change: Partial<CommandParts> = {}): Promise<Run> {
  const show = jest.fn<Promise<void>, [CommandReport, GoTo]>(async () => undefined);
  const completed = jest.fn();
  const commands = ribbonCommands({
    calculate: async () => calculatedTable(opened),
    check: async () => ({ kind: "opened", opened: { ...opened, ignored: [] } }),
    summarise: async () => ({
      kind: "summarised",
      sheet: "Tổng hợp",
      replaced: false,
      mismatches: [],
      opened,
    }),
    goToCell: async () => undefined,
    show,
    ...change,
  });
  await commands[name]?.({ completed });
  return { report: show.mock.calls[0]?.[0] ?? null, completed: completed.mock.calls.length };
}

const buttons = ["calculateFromRibbon", "checkFromRibbon", "summariseFromRibbon"];

describe("a ribbon button", () => {
  it.each(["calculateFromRibbon", "summariseFromRibbon"])(
    "%s that went well says nothing: the sheet shows it",
    async (name) => {
      expect(await press(name)).toEqual({ report: null, completed: 1 });
    },
  );

  it.each(buttons)("%s explains when there is no table", async (name) => {
    const change = {
      calculate: async () => noTable,
      check: async () => noTable,
      summarise: async () => noTable,
    };
    const { report, completed } = await press(name, change);
    expect(report?.intent).toBe("error");
    expect(report?.message).toContain("Không thấy bảng chỉ tiêu kế hoạch trên trang tính “Sheet2”");
    expect(completed).toBe(1);
  });

  it.each(buttons)("%s says what to do when the workbook fails", async (name) => {
    const fail = async (): Promise<never> =>
      Promise.reject(new WorkbookError("sheetProtected", "Biểu"));
    const { report, completed } = await press(name, {
      calculate: fail,
      check: fail,
      summarise: fail,
    });
    expect(report?.intent).toBe("error");
    expect(report?.message).toContain("Unprotect Sheet");
    expect(completed).toBe(1);
  });

  it("is released even when nothing can be shown", async () => {
    const completed = jest.fn();
    const commands = ribbonCommands({
      calculate: async () => noTable,
      check: async () => noTable,
      summarise: async () => noTable,
      goToCell: async () => undefined,
      show: async () => Promise.reject(new Error("no window")),
    });
    await expect(commands.checkFromRibbon?.({ completed })).rejects.toThrow("no window");
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

describe("Tính lại on the ribbon", () => {
  it("tells of rows it could not calculate, with their cells", async () => {
    const cell = { sheet: "Biểu chỉ tiêu", row: 14, column: 3 };
    const { report } = await press("calculateFromRibbon", {
      calculate: async () =>
        calculatedTable(opened, {
          leftOut: [{ row: 14, no: "3", name: "Lúa", reason: "storedAsText", cells: [cell] }],
        }),
    });
    expect(report?.message).toContain("Còn 1 dòng có số liệu nhưng chưa tính được");
    expect(report?.lines).toEqual([
      { severity: "warning", text: "Chỉ tiêu 3, Lúa: số lưu ở dạng chữ", cell },
    ]);
  });

  it("tells of cells that read back differently", async () => {
    const cell = { sheet: "Biểu chỉ tiêu", row: 14, column: 7 };
    const { report } = await press("calculateFromRibbon", {
      calculate: async () =>
        calculatedTable(opened, { mismatches: [{ ...cell, expected: "55,42", found: "60" }] }),
    });
    expect(report?.lines).toEqual([{ severity: "warning", text: "Cần 55,42, đang là 60.", cell }]);
  });

  it.each(["noComputedColumn", "noActualColumn", "noDenominator"] as const)(
    "says what to do when there is %s",
    async (reason) => {
      const { report } = await press("calculateFromRibbon", {
        calculate: async () => ({ kind: "nothingToCalculate", reason, opened }),
      });
      expect(report?.intent).toBe("warning");
      expect(report?.message).toMatch(/rồi bấm Tính lại\.$/);
    },
  );
});

describe("Kiểm tra on the ribbon", () => {
  const finding = (severity: Finding["severity"], row: number | null): Finding => ({
    check: "a",
    severity,
    cell: row === null ? null : { row, column: 3 },
    indicator: "7",
    details: {},
  });

  it("says when nothing was found", async () => {
    const { report } = await press("checkFromRibbon");
    expect(report?.message).toBe("Đã kiểm tra 4 chỉ tiêu: không thấy lỗi nào.");
    expect(report?.intent).toBe("success");
  });

  it("says how many are passed over, and counts them for nothing", async () => {
    const [passed, left] = [finding("error", 12), finding("info", null)];
    const ignored = [{ finding: passed, reason: "Đã đối chiếu", date: "2026-11-22" }];
    const clean = await press("checkFromRibbon", {
      check: async () => ({ kind: "opened", opened: { ...opened, ignored } }),
    });
    expect(clean.report).toMatchObject({ intent: "success", lines: [] });
    expect(clean.report?.message).toMatch(/không thấy lỗi nào. Đã bỏ qua 1 mục.$/);
    const { report } = await press("checkFromRibbon", {
      check: async () => ({
        kind: "opened",
        opened: { ...buildOpened({ findings: [left] }), ignored },
      }),
    });
    expect(report?.message).toBe("Đã kiểm tra: 1 lưu ý. Đã bỏ qua 1 mục.");
  });

  it("lists the findings, the gravest first", async () => {
    const findings = [finding("info", null), finding("error", 12), finding("warning", 13)];
    const { report } = await press("checkFromRibbon", {
      check: async () => ({
        kind: "opened",
        opened: { ...buildOpened({ findings }), ignored: [] },
      }),
    });
    expect(report?.intent).toBe("error");
    expect(report?.message).toBe("Đã kiểm tra: 1 lỗi phải sửa, 1 điều cần xem lại, 1 lưu ý.");
    expect(report?.lines.map(({ severity }) => severity)).toEqual(["error", "warning", "info"]);
    expect(report?.lines[0]?.cell).toEqual({ sheet: "Biểu chỉ tiêu", row: 12, column: 3 });
    expect(report?.lines[2]?.cell).toBeNull();
  });
});
