const { readFileSync, readdirSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { launchChromium } = require("./launchChromium.cjs");

// Draws the PNG icons the manifest names from the SVG drawings beside them: `npm run icons`.
const folder = resolve(__dirname, "../../assets/icons");
const sizes = { icon: [16, 32, 64, 80, 128] };
const otherSizes = [16, 32, 80];

async function drawIcon(page, name, size) {
  const drawing = readFileSync(join(folder, `${name}.svg`)).toString("base64");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.waitForFunction(() => document.images[0]?.complete === true);
  writeFileSync(
    join(folder, `${name}-${size}.png`),
    await page.screenshot({ omitBackground: true }),
  );
}

async function drawIcons() {
  const browser = await launchChromium();
  const page = await browser.newPage();
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".svg"))
    .map((file) => file.replace(/\.svg$/, ""));
  for (const name of names) {
    for (const size of sizes[name] ?? otherSizes) await drawIcon(page, name, size);
  }
  await browser.close();
}

void drawIcons();
