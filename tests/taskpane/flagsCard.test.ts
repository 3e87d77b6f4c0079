import { defaultFlagLook } from "../../src/core/model/flagLook";
import { readFlagMarker } from "../../src/core/writing/flagMarker";
import { createPaneActions } from "../../src/taskpane/paneActions";
import { WorkbookError } from "../../src/workbook/workbookError";
import type { MemoryHost } from "../support/memoryHost";
import { planHost, planSheet, planTable } from "../unit/workflows/planWorkbook";
import { openPane, openPaneWith, type OpenPane } from "./openPane";

const card = '[data-list="flags"]';

function fills(host: MemoryHost): readonly string[] {
  const found = host.sheet(planSheet).conditionalFormats.flatMap(({ formula }) => {
    const mark = formula === null ? null : readFlagMarker(formula);
    return mark?.style.fill ?? [];
  });
  return [...new Set(found)].sort();
}

async function change(pane: OpenPane, selector: string, value: string | boolean): Promise<void> {
  const input = pane.find(`${card} ${selector}`);
  if (!(input instanceof HTMLInputElement)) throw new Error(selector);
  if (typeof value === "boolean") input.checked = value;
  else input.value = value;
  input.dispatchEvent(new Event("change"));
  await pane.pane.settled();
}

async function calculatedPane(): Promise<{ readonly host: MemoryHost; readonly pane: OpenPane }> {
  const host = planHost(planTable());
  const pane = await openPaneWith(createPaneActions(host));
  await pane.press("calculate");
  await pane.press("fix-numbers");
  return { host, pane };
}

describe("“Đánh dấu trên bảng”", () => {
  it("is folded, and explains each mark by its name, symbol and colour", async () => {
    const { find, findAll, text } = await openPane();
    expect(find(card).hasAttribute("open")).toBe(false);
    expect(findAll(`${card} .flag-row label`).map((label) => label.textContent.trim())).toEqual(
      expect.arrayContaining([expect.stringMatching(/▼\s*Aa\s*Dưới ngưỡng/)]),
    );
    expect(text(card)).toContain("Đánh giá cuối năm");
    expect(find(`${card} [data-kind="below"] .flag-sample`).style.color).toBe("rgb(153, 0, 19)");
  });

  it("labels every field", async () => {
    const { findAll } = await openPane();
    for (const input of findAll(`${card} input`)) {
      const label = input.closest("label")?.textContent ?? input.getAttribute("aria-label");
      expect(label?.trim()).toBeTruthy();
    }
  });

  it("writes a colour at once, and says so", async () => {
    const { host, pane } = await calculatedPane();
    await change(pane, '[data-kind="below"] [type="color"]', "#00b050");
    expect(fills(host)).toEqual(["#00B050", "#E1E1E1", "#FFEB9C"]);
    expect(pane.text('[aria-live="polite"]')).toContain("Đã cập nhật phần đánh dấu trên bảng.");
    expect(pane.text('[data-action="undo"]')).toBe("Hoàn tác đánh dấu");
  });

  it("keeps both of two quick changes", async () => {
    const { host, pane } = await calculatedPane();
    const first = change(pane, '[data-kind="below"] [type="color"]', "#00b050");
    await change(pane, '[data-kind="yearEnd"] [type="checkbox"]', false);
    await first;
    await pane.pane.settled();
    expect(fills(host)).toEqual(["#00B050", "#FFEB9C"]);
  });

  it("leaves the symbols out where they are not wanted", async () => {
    const { host, pane } = await calculatedPane();
    const before = host.sheet(planSheet).conditionalFormats.length;
    await change(pane, '.flag-symbols [type="checkbox"]', false);
    expect(host.sheet(planSheet).conditionalFormats).toHaveLength(before / 2);
  });

  it("goes back to the usual colours", async () => {
    const { host, pane } = await calculatedPane();
    const before = fills(host);
    expect(pane.find('[data-action="usual-flags"]').getAttribute("aria-disabled")).toBe("true");
    await change(pane, '[data-kind="below"] [type="color"]', "#00b050");
    await pane.press("usual-flags");
    expect(fills(host)).toEqual(before);
  });

  it("removes every mark with one press and two round trips, and brings them back by Hoàn tác", async () => {
    const { host, pane } = await calculatedPane();
    const before = fills(host);
    host.trips.length = 0;
    await pane.press("remove-flags");
    expect(host.trips).toEqual(["read", "apply"]);
    expect(host.sheet(planSheet).conditionalFormats).toEqual([]);
    expect(pane.text('[aria-live="polite"]')).toContain("Đã bỏ mọi đánh dấu.");
    expect(pane.text(`${card} summary`)).toContain("đang tắt");
    await pane.press("undo");
    expect(fills(host)).toEqual(before);
    expect(pane.text('[aria-live="polite"]')).toContain("đánh dấu trên bảng đã trở về như trước");
  });

  it("marks anew after all marks were removed", async () => {
    const { host, pane } = await calculatedPane();
    const before = fills(host);
    await pane.press("remove-flags");
    await pane.press("calculate");
    expect(fills(host)).toEqual([]);
    await pane.press("restore-flags");
    expect(fills(host)).toEqual(before);
  });

  it("says which protected sheets keep their marks", async () => {
    const { pane, press, text } = await openPane(undefined, (actions) => {
      actions.setFlags.mockImplementation(async () => {
        const opening = await actions.open({});
        if (opening.kind === "noTable") throw new Error("no table");
        const { opened } = opening;
        return { kind: "flagsSet", isShown: false, locked: ["Năm 2022"], opened };
      });
    });
    await press("remove-flags");
    await pane.settled();
    expect(text('[aria-live="polite"]')).toContain("trang tính đang khóa: Năm 2022");
  });

  it("shows the stored colour again where it could not be written", async () => {
    const { find, pane, ...rest } = await openPane(undefined, (actions) => {
      actions.setFlags.mockRejectedValue(new WorkbookError("sheetProtected", "Biểu"));
    });
    await change({ find, pane, ...rest }, '[data-kind="below"] [type="color"]', "#00b050");
    const input = find(`${card} [data-kind="below"] [type="color"]`);
    expect(input).toHaveProperty("value", defaultFlagLook.kinds.below.fill.toLowerCase());
  });
});
