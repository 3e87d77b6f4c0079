import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(__dirname, "../..");

/** Output of a tool of this project; empty when it has nothing to complain about. */
function complaints(tool: string, args: readonly string[]): string {
  const run = spawnSync(process.execPath, [resolve(root, "node_modules", tool), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return run.status === 0 ? "" : `${run.stdout}${run.stderr}`;
}

describe("the structure", () => {
  it("imports only in the directions that are allowed", () => {
    const config = "tests/architecture/layers.cjs";
    expect(
      complaints("dependency-cruiser/bin/dependency-cruise.mjs", ["--config", config, "src"]),
    ).toBe("");
  });

  it("keeps core, workflows and the port free of the browser, Node and Excel", () => {
    expect(complaints("typescript/bin/tsc", ["-p", "src/tsconfig.pure.json", "--noEmit"])).toBe("");
  });
});
