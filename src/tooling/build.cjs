import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Builds the pane, the commands, the command line and the embedded Excel into dist/. Prints only what goes wrong. */
export function buildWithEmbedded() {
  const webpack = `${root}node_modules/webpack/bin/webpack.js`;
  execFileSync(
    process.execPath,
    [webpack, "--mode", "production", "--env", "embedded", "--stats", "errors-only"],
    { cwd: root, stdio: "inherit" },
  );
}
