const { execFileSync } = require("node:child_process");
const { resolve } = require("node:path");

const root = resolve(__dirname, "../..");

/** Builds the pane, the commands, the command line and the embedded Excel into dist/. Prints only what goes wrong. */
function buildWithEmbedded() {
  execFileSync(
    process.execPath,
    [
      "node_modules/webpack/bin/webpack.js",
      "--mode=production",
      "--env=embedded",
      "--stats=errors-only",
    ],
    { cwd: root, stdio: "inherit" },
  );
}

module.exports = { buildWithEmbedded };
