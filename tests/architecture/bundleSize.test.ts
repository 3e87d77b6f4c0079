import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { en } from "../../src/core/wording/en";
import { enFindings } from "../../src/core/wording/enFindings";
import { vi } from "../../src/core/wording/vi";

const dist = resolve(__dirname, "../../dist");

/** What a page of the add-in has built of itself: its scripts and style sheets, without Office's own library. */
function bundle(page: string): readonly Buffer[] {
  const names = existsSync(dist) ? readdirSync(dist) : [];
  const own = names.filter((name) => name.startsWith(`${page}.`) && /\.(js|css)$/.test(name));
  if (!own.some((name) => name.endsWith(".js"))) {
    throw new Error(`There is no ${page}.*.js in dist/: run "npm run build" first`);
  }
  return own.map((name) => readFileSync(join(dist, name)));
}

describe("what Excel loads", () => {
  it.each([
    ["taskpane", 80_000],
    ["commands", 75_000],
    ["result", 8_000],
  ])("of %s stays below %i bytes, compressed", (page, limit) => {
    const compressed = bundle(page).map((file) => gzipSync(file, { level: 9 }).length);
    expect(compressed.reduce((sum, size) => sum + size, 0)).toBeLessThan(limit);
  });

  it.each(["taskpane", "commands"])("of %s holds the Vietnamese texts only", (page) => {
    const script = Buffer.concat(bundle(page)).toString("utf8");
    expect(script).toContain(vi.noTable.emptyWorkbook.replace(/^.*\}/, ""));
    expect(script).not.toContain(en.noTable.emptyWorkbook.replace(/^.*\}/, ""));
    expect(script).not.toContain(enFindings.numberGap.replace(/^.*\}/, ""));
  });
});
