import type { PageView } from "../../src/taskpane/page";
import { buildOpened } from "./buildOpened";
import { openPane } from "./openPane";

describe("the way from “Theo dõi” to an explanation", () => {
  it("stands at what is below and what has not started, and at nothing else", async () => {
    const { findAll } = await openPane();
    expect(findAll("[data-explain]").map(({ dataset }) => dataset["explain"])).toEqual(["10", "9"]);
    expect(findAll("[data-explain]").map((button) => button.textContent.trim())).toEqual([
      "Giải trình",
      "Giải trình",
    ]);
  });

  it("says where there is an explanation, whatever the standing of the indicator", async () => {
    const opened = buildOpened();
    const explanation = { cause: "Chờ xét", remedy: "", prospect: "" };
    const indicators = opened.assessed.indicators.map((one) =>
      one.assessment === "yearEnd" ? { ...one, explanation } : one,
    );
    const { find } = await openPane({ ...opened, assessed: { ...opened.assessed, indicators } });
    const button = find('[data-list="yearEnd"] [data-explain]');
    expect(button.textContent.trim()).toBe("Xem giải trình");
    expect(button.getAttribute("aria-label")).toBe("Xem giải trình: Trường đạt chuẩn");
  });

  it("opens the page at the indicator", async () => {
    const reveal = jest.fn();
    const view: PageView = {
      element: document.createElement("div"),
      show: () => undefined,
      selected: () => undefined,
      reveal,
    };
    const { find, pane, actions } = await openPane(undefined, (fake) => {
      fake.openPage.mockResolvedValue(view);
    });
    find('[data-list="below"] [data-explain]').click();
    await pane.settled();
    // The page is on the screen before it is taken to the row.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    expect(actions.openPage.mock.calls[0]?.[0]).toBe("indicators");
    expect(reveal).toHaveBeenCalledWith(10);
  });
});
