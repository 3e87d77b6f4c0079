const { spawnSync } = require("node:child_process");
const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join, resolve } = require("node:path");
const { installMissing } = require("../src/tooling/install.cjs");

// `npm test`: everything, on a fresh clone. Ends with one line: how many passed, how many failed.
const root = resolve(__dirname, "..");
installMissing();

const bin = (path) => join(root, "node_modules", path);
const steps = [
  { name: "types", args: [bin("typescript/bin/tsc"), "-p", "tsconfig.json"] },
  { name: "lint", args: [bin("eslint/bin/eslint.js"), "."] },
  { name: "format", args: [bin("prettier/bin/prettier.cjs"), "--check", "--log-level=warn", "."] },
  { name: "unused code", args: [bin("knip/bin/knip.js"), "--no-progress"] },
  {
    name: "build",
    args: [
      bin("webpack/bin/webpack.js"),
      "--mode=production",
      "--env=embedded",
      "--stats=errors-only",
    ],
  },
];

const run = (args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status === 0;

function runStep({ name, args }) {
  const passed = run(args);
  console.log(`${passed ? "✓" : "✗"} ${name}`);
  return passed;
}

/** Jest's own counts; a run that leaves no report, or a suite that cannot start, is a failure too. */
function runJest() {
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-"));
  const report = join(folder, "jest.json");
  // A slow machine is no fault: only what hangs is stopped.
  const options = ["--json", `--outputFile=${report}`, "--testTimeout=60000"];
  run([bin("jest/bin/jest.js"), ...options, ...process.argv.slice(2)]);
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const outcomes = steps.map(runStep);
const jest = runJest();
const passed = jest.passed + outcomes.filter(Boolean).length;
const failed = jest.failed + outcomes.filter((outcome) => !outcome).length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
