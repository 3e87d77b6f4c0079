import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const stampPath = `${root}node_modules/.chi-tieu-installed`;

/** Installs the packages of the lock file, unless exactly these are installed already. Uses nothing but Node. */
export function installMissing() {
  const lock = createHash("sha256").update(readFileSync(`${root}package-lock.json`)).digest("hex");
  if (existsSync(stampPath) && readFileSync(stampPath, "utf8") === lock) return;
  console.log("Installing packages (once, a minute or two)…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  writeFileSync(stampPath, lock);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installMissing();
