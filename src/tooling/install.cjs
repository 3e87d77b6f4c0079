const { execFileSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");

const root = resolve(__dirname, "../..");
const stampPath = join(root, "node_modules/.chi-tieu-installed");

/** Installs the packages of the lock file, unless exactly these are installed already. Uses nothing but Node. */
function installMissing() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stampPath) && readFileSync(stampPath, "utf8") === lock) return;
  console.log("Installing packages (once, a minute or two)…");
  const isWindows = process.platform === "win32";
  // Not `npm ci`: it gives up where a registry lacks an optional package of some other platform. The lock file still decides.
  const install = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync(isWindows ? "npm.cmd" : "npm", install, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: isWindows,
  });
  writeFileSync(stampPath, lock);
}

module.exports = { installMissing };

if (require.main === module) installMissing();
