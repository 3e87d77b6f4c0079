/** @jest-environment node */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createDarkTheme, createLightTheme } from "@fluentui/tokens";
import { excelGreen } from "./excelGreen";

const root = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const tokensCss = read("src/taskpane/fluentTokens.css");
const [lightCss = "", darkCss = ""] = tokensCss.split('[data-theme="dark"]');
const light = declarations(lightCss);
const dark = declarations(darkCss);

/** Custom properties a style sheet sets, by name. */
function declarations(css: string): ReadonlyMap<string, string> {
  const pairs = css.matchAll(/--(\w+):\s*([^;]+);/g);
  return new Map([...pairs].map(([, name = "", value = ""]) => [name, plain(value)]));
}

/** A value without the differences that mean nothing: spaces, quotation marks, case. */
function plain(value: string): string {
  return value.replace(/['"]/g, "").replace(/\s+/g, "").toLowerCase();
}

describe("Fluent's tokens", () => {
  it.each([
    ["light", light, createLightTheme(excelGreen)],
    ["dark", new Map([...light, ...dark]), createDarkTheme(excelGreen)],
  ])("in the %s theme are those of Fluent in Excel's green", (_name, ours, theme) => {
    const theirs = new Map(
      Object.entries(theme).map(([name, value]) => [name, plain(String(value))]),
    );
    for (const [name, value] of ours) expect([name, value]).toEqual([name, theirs.get(name)]);
  });

  it("the pane's style sheet uses are all there, and no others", () => {
    const ofThePane = read("src/taskpane/taskpane.css").matchAll(
      /var\(--((?:[a-z]+[A-Z]|shadow)\w+)/g,
    );
    const used = [...ofThePane].map(([, name = ""]) => name);
    expect([...light.keys()].sort()).toEqual([...new Set(used)].sort());
  });
});
