const { resolve } = require("node:path");
const { launchChromium } = require("./launchChromium.cjs");
const { serve } = require("./serve.cjs");

// Takes the README's picture of the embedded Excel: `npm run screenshot`, after `npm start` has built it once.
const picture = resolve(__dirname, "../../docs/man-hinh.png");
const sample = "but-son-6-thang-2023-goc.xlsx";

async function takePicture(page, address) {
  await page.goto(address);
  await page.locator('body[data-ready="1"]').waitFor();
  await page.selectOption("#samples", sample);
  await page.locator('body[data-ready="2"]').waitFor();
  const pane = page.frameLocator("#pane-frame iframe");
  await pane.locator('[data-action="calculate"]').click();
  await pane.locator('[data-list="below"] [data-cell]').first().click();
  await page.evaluate(() => globalThis.embeddedExcel.live.calculated());
  // The grid is drawn on a canvas a moment after it has changed.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: picture });
}

async function screenshot() {
  const server = await serve(0);
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: "vi-VN" });
  await takePicture(page, `http://localhost:${server.address().port}/embedded/`);
  await browser.close();
  server.close();
}

void screenshot();
