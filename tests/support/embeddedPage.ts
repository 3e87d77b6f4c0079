import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Frame, Page } from "playwright-core";
import { launchChromium } from "../../src/tooling/launchChromium.cjs";
import { serve } from "../../src/tooling/serve.cjs";
import type { EmbeddedExcel } from "../../src/embedded/page/embeddedExcel";

declare global {
  // The embedded page puts itself here for its tests.
  var embeddedExcel: EmbeddedExcel;
}

/** The embedded Excel in a real Chromium, as a person has it on the screen. */
export interface EmbeddedPage {
  readonly page: Page;
  /** The real task pane in its frame. */
  pane(): Promise<Frame>;
  /** What a cell of the active sheet shows. */
  shown(address: string): Promise<string>;
  /** What the page or its frames have complained about on the console. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Serves the built pages on a free port and opens the embedded Excel; needs `dist/embedded` (npm test builds it). */
export async function openEmbeddedPage(path = "/embedded/"): Promise<EmbeddedPage> {
  const server: Server = await serve(0);
  const browser: Browser = await launchChromium();
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: "vi-VN",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://localhost:${port}${path}`);
  await page.locator("body[data-ready]").waitFor();
  return {
    page,
    complaints,
    pane: async () => {
      const frame = await (await page.waitForSelector("#pane-frame iframe")).contentFrame();
      if (frame === null) throw new Error("The pane has no frame.");
      return frame;
    },
    shown: (address) => page.evaluate((cell) => globalThis.embeddedExcel.shown(cell), address),
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
