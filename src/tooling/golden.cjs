const { spawnSync } = require("node:child_process");
const { resolve } = require("node:path");

// Writes the golden files of tests/golden anew: `npm run golden`. What changes in them is for a person to read before it is committed.
const root = resolve(__dirname, "../..");
const jest = resolve(root, "node_modules/jest/bin/jest.js");
const words = ["--selectProjects", "core", "--testPathPatterns", "scenarios/golden"];
const { status } = spawnSync(process.execPath, [jest, ...words], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, GOLDEN: "write" },
});
process.exitCode = status ?? 1;
