const { existsSync } = require("node:fs");

const installed = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A headless Chromium. On Linux x64 it comes with the development packages, so nothing has to be installed; elsewhere the
 * installed Edge or Chrome is used, or the one CHROMIUM_PATH names.
 */
async function launchChromium() {
  const { chromium } = require("playwright-core");
  if (process.platform === "linux" && process.arch === "x64" && !process.env.CHROMIUM_PATH) {
    const packaged = require("@sparticuz/chromium");
    packaged.setGraphicsMode = false;
    return chromium.launch({
      executablePath: await packaged.executablePath(),
      args: [...packaged.args, "--disable-background-networking", "--disable-component-update"],
      headless: true,
    });
  }
  const executablePath = installed.find((path) => path && existsSync(path));
  if (executablePath === undefined) {
    throw new Error("No Edge or Chrome was found; name one in CHROMIUM_PATH.");
  }
  return chromium.launch({ executablePath, headless: true });
}

module.exports = { launchChromium };
