import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { parseArea } from "../../src/core/model/address";
import type { CellValue } from "../../src/core/model/cell";
import type { EmbeddedExcel } from "../../src/embedded/page/embeddedExcel";
import { launchChromium } from "../../src/tooling/launchChromium.cjs";
import { serve } from "../../src/tooling/serve.cjs";

declare global {
  // The embedded page puts itself here, for its frames and for tests.
  var embeddedExcel: EmbeddedExcel;
}

/** The embedded Excel in a real Chromium, as a person has it on the screen. */
export class EmbeddedPage {
  /** What the page or its frames have complained about on the console. */
  readonly complaints: string[] = [];

  constructor(
    readonly page: Page,
    readonly address: string,
    private readonly end: () => Promise<void>,
  ) {
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.complaints.push(error.message));
  }

  /** The real task pane in its frame. */
  async pane(): Promise<Frame> {
    const frame = await (
      await this.page.waitForSelector("#pane-frame iframe", {
        state: "attached",
      })
    ).contentFrame();
    if (frame === null) throw new Error("The pane has no frame.");
    return frame;
  }

  /** What a cell of the active sheet shows. */
  async shown(address: string): Promise<string> {
    return this.page.evaluate((cell) => globalThis.embeddedExcel.shown(cell), address);
  }

  /** What a cell of the active sheet holds. */
  async value(address: string): Promise<CellValue> {
    const area = parseArea(address);
    if (area === null) throw new Error(`no address: ${address}`);
    return this.page.evaluate(
      (at) => globalThis.embeddedExcel.live.activeSheet().cells(at)[0]?.[0]?.value ?? null,
      area,
    );
  }

  /** The formula of a cell of the active sheet, or null. */
  async formula(address: string): Promise<string | null> {
    const area = parseArea(address);
    if (area === null) throw new Error(`no address: ${address}`);
    return this.page.evaluate(
      (at) => globalThis.embeddedExcel.live.activeSheet().cells(at)[0]?.[0]?.formula ?? null,
      area,
    );
  }

  /** Goes to a cell: a click into the grid gives the sheet the keyboard, then the cell is chosen. */
  async select(address: string): Promise<void> {
    const area = parseArea(address);
    if (area === null) throw new Error(`no address: ${address}`);
    await this.page.locator("#sheet").click({ position: { x: 300, y: 300 } });
    await this.page.evaluate((at) => {
      globalThis.embeddedExcel.live.activeSheet().select(at);
    }, area);
    await this.selected(address);
  }

  /** Waits until the cell is the selected one. */
  async selected(address: string): Promise<void> {
    const area = parseArea(address);
    await this.page.waitForFunction((wanted) => {
      const { row, column } = globalThis.embeddedExcel.live.selection().area;
      return row === wanted?.row && column === wanted.column;
    }, area);
  }

  /** Types into the selected cell and presses Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Pastes a block of text with Ctrl+V. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((block) => navigator.clipboard.writeText(block), text);
    // The watch is in place before the keys are pressed: keys reach the page another way and may overtake a call into it.
    const watch = await this.page.evaluateHandle(() => ({
      changed: new Promise<void>((resolve) => {
        const stop = globalThis.embeddedExcel.live.onChange((change) => {
          if (change.kind !== "cells") return;
          stop();
          resolve();
        });
      }),
    }));
    await this.page.keyboard.press("Control+V");
    await watch.evaluate(({ changed }) => changed);
    await watch.dispose();
  }

  /** Waits until everything that follows from the last change has been calculated. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => globalThis.embeddedExcel.live.calculated());
  }

  async sheetNames(): Promise<string[]> {
    return this.page.evaluate(() =>
      globalThis.embeddedExcel.live.sheets().map((sheet) => sheet.name),
    );
  }

  /** Brings a sheet to the front. */
  async show(name: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const { live } = globalThis.embeddedExcel;
      const sheet = live.sheets().find((each) => each.name === wanted);
      if (sheet !== undefined) live.activate(sheet.id);
    }, name);
  }

  /** What all cells of a sheet show, blanks left out. */
  async sheetTexts(name: string): Promise<string[]> {
    return this.page.evaluate((wanted) => {
      const sheet = globalThis.embeddedExcel.live.sheets().find((each) => each.name === wanted);
      const area = sheet?.usedArea(true);
      if (sheet === undefined || area === null || area === undefined) return [];
      return sheet
        .cells(area)
        .flat()
        .map((cell) => cell.text)
        .filter((text) => text !== "");
    }, name);
  }

  /** Presses “Lưu tệp”; the file the browser downloads. */
  async save(): Promise<Uint8Array> {
    const download = this.page.waitForEvent("download");
    await this.page.locator("#save-file").click();
    return new Uint8Array(readFileSync(await (await download).path()));
  }

  /** Opens a file through “Mở tệp…”, as if it lay on the disk; the pane that then shows it. */
  async open(name: string, bytes: Uint8Array): Promise<Frame> {
    const opened = Number(await this.page.locator("body").getAttribute("data-ready"));
    const chooser = this.page.waitForEvent("filechooser");
    await this.page.locator("#open-file").click();
    const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
    await (await chooser).setFiles(file);
    await this.page.locator(`body[data-ready="${opened + 1}"]`).waitFor();
    return this.pane();
  }

  close(): Promise<void> {
    return this.end();
  }
}

/** Milliseconds after which what a test waits for will not come any more. */
const patience = 30_000;

async function startContext(): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const browser = await launchChromium();
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: "vi-VN",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  return { context, close: () => browser.close() };
}

/** Serves the built pages on a free port and opens the embedded Excel; needs `dist/embedded` (npm test builds it). */
export async function openEmbeddedPage(): Promise<EmbeddedPage> {
  const server: Server = await serve(0);
  const { context, close } = await startContext();
  const { port } = server.address() as AddressInfo;
  const address = `http://localhost:${port}/embedded/`;
  context.setDefaultTimeout(patience);
  const excel = new EmbeddedPage(await context.newPage(), address, async () => {
    await close();
    await new Promise((resolve) => server.close(resolve));
  });
  await excel.page.goto(address);
  await excel.page.locator("body[data-ready]").waitFor();
  return excel;
}
