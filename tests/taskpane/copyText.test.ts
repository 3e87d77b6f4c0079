import { copyText } from "../../src/taskpane/copyText";
import { openPane } from "./openPane";

const sentence = "Trong 4 chỉ tiêu giao đầu năm, có 01 chỉ tiêu đạt dưới 50%.";

function paragraph(): HTMLElement {
  document.body.innerHTML = "<p></p>";
  const element = document.querySelector("p");
  if (element === null) throw new Error("no paragraph");
  element.textContent = sentence;
  return element;
}

function useClipboard(writeText: ((text: string) => Promise<void>) | null): void {
  const clipboard = writeText === null ? undefined : { writeText };
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
}

function useExecCommand(command: ((name: string) => boolean) | undefined): void {
  Object.defineProperty(document, "execCommand", { value: command, configurable: true });
}

afterEach(() => {
  useClipboard(null);
  useExecCommand(undefined);
});

describe("copying the sentence", () => {
  it("uses the clipboard where it may", async () => {
    const writeText = jest.fn<Promise<void>, [string]>(async () => undefined);
    useClipboard(writeText);
    expect(await copyText(paragraph())).toBe("copied");
    expect(writeText).toHaveBeenCalledWith(sentence);
  });

  it("copies paragraphs a line each", async () => {
    const writeText = jest.fn<Promise<void>, [string]>(async () => undefined);
    useClipboard(writeText);
    document.body.innerHTML = "<div><p> Một. </p> <p>Hai.</p></div>";
    await copyText(document.body);
    expect(writeText).toHaveBeenCalledWith("Một.\r\nHai.");
  });

  it.each([
    ["is forbidden", async (): Promise<void> => Promise.reject(new Error("NotAllowedError"))],
    ["is absent", null],
  ])("falls back to the copy command where the clipboard %s", async (_case, writeText) => {
    useClipboard(writeText);
    const command = jest.fn<boolean, [string]>(() => true);
    useExecCommand(command);
    expect(await copyText(paragraph())).toBe("copied");
    expect(command).toHaveBeenCalledWith("copy");
  });

  it.each([
    ["refuses", (): boolean => false],
    [
      "throws",
      (): boolean => {
        throw new Error("forbidden");
      },
    ],
    ["is absent", undefined],
  ])("marks the text where the copy command %s", async (_case, command) => {
    useExecCommand(command);
    expect(await copyText(paragraph())).toBe("selected");
    expect(document.getSelection()?.toString()).toBe(sentence);
  });
});

describe("the copy button", () => {
  it("says that the sentence was copied", async () => {
    useClipboard(async () => undefined);
    const { find, pane, text } = await openPane();
    find('[data-action="copy"]').click();
    await pane.settled();
    expect(text('[aria-live="polite"]')).toContain("Đã chép câu tổng hợp.");
  });

  it("says how to copy by hand where nothing else works", async () => {
    const { find, pane, text } = await openPane();
    find('[data-action="copy"]').click();
    await pane.settled();
    expect(text('[aria-live="polite"]')).toContain("nhấn Ctrl+C");
  });
});
