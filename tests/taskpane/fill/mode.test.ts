import { createPaneActions } from "../../../src/taskpane/paneActions";
import { planHost, planSheet, planTable } from "../../unit/workflows/planWorkbook";
import { openPane, openPaneWith, type OpenPane } from "../openPane";

/** The pane with the real workflows, in “Nhập số liệu”. */
async function openFilling(): Promise<OpenPane & { readonly host: ReturnType<typeof planHost> }> {
  const host = planHost(planTable());
  const pane = await openPaneWith(createPaneActions(host));
  pane.find('[data-mode="fill"]').click();
  await pane.pane.settled();
  return { ...pane, host };
}

const type = ({ find }: OpenPane, row: number, text: string): HTMLInputElement => {
  const input = find(`#fill-${row - 1}`) as HTMLInputElement;
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  return input;
};

const ctrlEnter = (element: Element): void => {
  element.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true }),
  );
};

/** Lets the reading and what follows from it come to its end. */
const until = async (condition: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 200 && !condition(); turn++) await Promise.resolve();
};

describe("Nhập số liệu in the pane", () => {
  it("is one press away and back, and says which side is shown", async () => {
    const { find, findAll, pane } = await openPane();
    expect(find('[data-mode="follow"]').getAttribute("aria-pressed")).toBe("true");
    find('[data-mode="fill"]').click();
    await pane.settled();
    expect(find('[data-mode="fill"]').getAttribute("aria-pressed")).toBe("true");
    expect(findAll("#sentence")).toEqual([]);
    find('[data-mode="follow"]').click();
    expect(findAll("#sentence")).toHaveLength(1);
  });

  it("leaves behind what was said about the side before", async () => {
    const { find, findAll, press, pane } = await openPaneWith(
      createPaneActions(planHost(planTable())),
    );
    await press("preview");
    expect(findAll(".message")).not.toEqual([]);
    find('[data-mode="fill"]').click();
    await pane.settled();
    expect(findAll(".message")).toEqual([]);
  });

  it("keeps what is half typed while the person looks at the other side", async () => {
    const fill = await openFilling();
    type(fill, 9, "11");
    fill.find('[data-mode="follow"]').click();
    fill.find('[data-mode="fill"]').click();
    await fill.pane.settled();
    expect((fill.find("#fill-8") as HTMLInputElement).value).toBe("11");
  });

  it("calculates and judges what is typed as Tính lại would", async () => {
    const fill = await openFilling();
    type(fill, 9, "11");
    expect(fill.text("#fill-result-8")).toBe(
      "57,89 % KH so với kế hoạch 220 % CK so với cùng kỳ Đạt",
    );
  });

  it("types, looks, writes and takes back, and Theo dõi shows it", async () => {
    const fill = await openFilling();
    const { find, findAll, host, pane, press, text } = fill;
    ctrlEnter(type(fill, 7, "40"));
    await until(() => findAll(".preview").length > 0);
    expect(host.trips.includes("apply")).toBe(false);
    ctrlEnter(find("#preview-title"));
    await pane.settled();
    expect(host.sheet(planSheet).cell("F7").value).toBe(40);
    expect(text(".fill-news .message-text")).toContain("Đã ghi 1 số.");
    expect(findAll(".unsaved")).toEqual([]);
    find('[data-mode="follow"]').click();
    expect(text('.legend [data-assessment="reached"]')).toBe("Đạt 3");
    find('[data-mode="fill"]').click();
    await pane.settled();
    await press("undo-fill");
    await pane.settled();
    expect(host.sheet(planSheet).cell("F7").value).toBeNull();
  });

  it("says that a protected sheet was not written, and keeps what was typed", async () => {
    const fill = await openFilling();
    const { find, findAll, host, pane, text } = fill;
    host.sheet(planSheet).isProtected = true;
    ctrlEnter(type(fill, 7, "40"));
    await until(() => findAll(".preview").length > 0);
    ctrlEnter(find("#preview-title"));
    await pane.settled();
    expect(text('[role="alert"].news')).toContain("đang được bảo vệ");
    expect(findAll(".preview")).toHaveLength(1);
  });
});
