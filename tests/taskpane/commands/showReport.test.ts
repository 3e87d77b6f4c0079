/** @jest-environment node */
import type { CommandReport } from "../../../src/commands/commandReport";
import { parseReportHash } from "../../../src/commands/parseReport";
import { showReport } from "../../../src/commands/showReport";
import { WorkbookError } from "../../../src/workbook/workbookError";

const cell = { sheet: "Biểu chỉ tiêu", row: 12, column: 3 };
const line = { severity: "error", text: "Sai công thức ở ô này", cell } as const;
const report: CommandReport = {
  title: "Kiểm tra",
  intent: "error",
  message: "Đã kiểm tra.",
  lines: Array.from({ length: 40 }, () => line),
  more: 0,
};

/** A window Office has opened, as far as the command can see it. */
class FakeDialog {
  readonly sent: string[] = [];
  isClosed = false;
  private readonly handlers = new Map<string, (received: object) => void>();

  addEventHandler(type: string, handler: (received: object) => void): void {
    this.handlers.set(type, handler);
  }

  messageChild(text: string): void {
    this.sent.push(text);
  }

  close(): void {
    this.isClosed = true;
  }

  says(message: object): void {
    this.handlers.get("message")?.({ message: JSON.stringify(message) });
  }

  closedByPerson(): void {
    this.handlers.get("event")?.({ error: 12006 });
  }
}

interface FakeOffice {
  readonly urls: string[];
  readonly dialogs: FakeDialog[];
}

function installOffice(offers: {
  readonly dialogs: boolean;
  readonly dialogApi12: boolean;
}): FakeOffice {
  const fake: FakeOffice = { urls: [], dialogs: [] };
  // As Office's own client does, it writes into the options and refuses those it has written into before.
  const open = (
    url: string,
    options: { callback?: unknown },
    done: (result: object) => void,
  ): void => {
    if (options.callback !== undefined) throw new Error("Callback specified twice");
    options.callback = done;
    fake.urls.push(url);
    const value = new FakeDialog();
    fake.dialogs.push(value);
    done({ status: offers.dialogs ? "succeeded" : "failed", value });
  };
  Object.assign(globalThis, {
    location: { href: "https://example.test/embedded/commands.html?_host_Info=Excel$Win32" },
    Office: {
      AsyncResultStatus: { Succeeded: "succeeded" },
      EventType: { DialogMessageReceived: "message", DialogEventReceived: "event" },
      context: {
        ui: { displayDialogAsync: open },
        requirements: { isSetSupported: () => offers.dialogApi12 },
      },
    },
  });
  return fake;
}

const goTo = jest.fn<Promise<void>, [typeof cell]>();

/** Lets promises that are already settled take effect. */
async function turn(): Promise<void> {
  for (let step = 0; step < 10; step += 1) await Promise.resolve();
}

describe("showing a report", () => {
  beforeEach(() => {
    goTo.mockReset().mockResolvedValue(undefined);
  });

  it("opens a window each time", async () => {
    const office = installOffice({ dialogs: true, dialogApi12: false });
    for (const title of ["Kiểm tra", "Tính lại"]) {
      const shown = showReport({ ...report, title }, goTo);
      await turn();
      office.dialogs.at(-1)?.closedByPerson();
      await shown;
    }
    expect(office.dialogs).toHaveLength(2);
  });

  it("opens the result page beside this one, the report behind the #", async () => {
    const office = installOffice({ dialogs: true, dialogApi12: false });
    const shown = showReport(report, goTo);
    await turn();
    const url = new URL(office.urls[0] ?? "");
    expect(url.origin + url.pathname + url.search).toBe(
      "https://example.test/embedded/result.html",
    );
    expect(url.href.length).toBeLessThan(2000);
    const read = parseReportHash(url.hash);
    expect(read?.message).toBe(report.message);
    expect((read?.lines.length ?? 0) + (read?.more ?? 0)).toBe(40);
    office.dialogs[0]?.closedByPerson();
    await shown;
  });

  it("ends at once where Office cannot open a window", async () => {
    installOffice({ dialogs: false, dialogApi12: false });
    await expect(showReport(report, goTo)).resolves.toBeUndefined();
  });

  it("is closed from within", async () => {
    const office = installOffice({ dialogs: true, dialogApi12: false });
    const shown = showReport(report, goTo);
    await turn();
    office.dialogs[0]?.says({ kind: "close" });
    await shown;
    expect(office.dialogs[0]?.isClosed).toBe(true);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])(
    "sends the whole report when the window asks and Office can (%s)",
    async (dialogApi12, sent) => {
      const office = installOffice({ dialogs: true, dialogApi12 });
      const shown = showReport(report, goTo);
      await turn();
      const [dialog] = office.dialogs;
      dialog?.says({ kind: "ready" });
      expect(dialog?.sent).toHaveLength(sent);
      if (sent === 1) expect(JSON.parse(dialog?.sent[0] ?? "")).toEqual(report);
      dialog?.closedByPerson();
      await shown;
    },
  );

  it("goes to the cell of a line and stays open", async () => {
    const office = installOffice({ dialogs: true, dialogApi12: false });
    const shown = showReport(report, goTo);
    await turn();
    office.dialogs[0]?.says({ kind: "goTo", cell });
    await turn();
    expect(goTo).toHaveBeenCalledWith(cell);
    expect(office.dialogs[0]?.isClosed).toBe(false);
    office.dialogs[0]?.closedByPerson();
    await shown;
  });

  it("says why when the cell cannot be shown", async () => {
    const office = installOffice({ dialogs: true, dialogApi12: false });
    goTo.mockRejectedValue(new WorkbookError("sheetMissing", "Biểu"));
    const shown = showReport(report, goTo);
    await turn();
    office.dialogs[0]?.says({ kind: "goTo", cell });
    await turn();
    expect(office.dialogs[0]?.isClosed).toBe(true);
    const second = parseReportHash(new URL(office.urls[1] ?? "").hash);
    expect(second?.message).toContain("Không tìm thấy trang tính “Biểu”");
    office.dialogs[1]?.closedByPerson();
    await shown;
  });
});
