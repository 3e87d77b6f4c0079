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

function compressedSize(page: string): number {
  return bundle(page)
    .map((file) => gzipSync(file, { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}

describe("what Excel loads", () => {
  it.each([
    ["taskpane", 35_000],
    ["commands", 20_000],
    ["result", 8_000],
    ["reading", 50_000],
    ["fill", 60_000],
  ])("of %s stays below %i bytes, compressed", (page, limit) => {
    expect(compressedSize(page)).toBeLessThan(limit);
  });

  it("of the pane and of what reads a table stays below 80,000 bytes, compressed", () => {
    expect(compressedSize("taskpane") + compressedSize("reading")).toBeLessThan(80_000);
  });

  it.each(["taskpane", "commands"])("of %s holds the Vietnamese texts only", (page) => {
    const script = Buffer.concat(bundle(page)).toString("utf8");
    expect(script).toContain(vi.noTable.emptyWorkbook.replace(/^.*\}/, ""));
    expect(script).not.toContain(en.noTable.emptyWorkbook.replace(/^.*\}/, ""));
    expect(script).not.toContain(enFindings.numberGap.replace(/^.*\}/, ""));
  });
});
