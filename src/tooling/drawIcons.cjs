import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { launchChromium } from "./launchChromium.mjs";

// Draws the PNG icons the manifest names from the SVG drawings beside them: `node src/tooling/drawIcons.mjs`.
const folder = new URL("../../assets/icons/", import.meta.url);
const sizes = { icon: [16, 32, 64, 80, 128] };
const otherSizes = [16, 32, 80];

const browser = await launchChromium();
const page = await browser.newPage();
await mkdir(folder, { recursive: true });
for (const file of (await readdir(folder)).filter((name) => name.endsWith(".svg"))) {
  const name = file.replace(/\.svg$/, "");
  const drawing = Buffer.from(await readFile(new URL(file, folder))).toString("base64");
  for (const size of sizes[name] ?? otherSizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.waitForFunction(() => document.images[0]?.complete === true);
    await writeFile(new URL(`${name}-${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
