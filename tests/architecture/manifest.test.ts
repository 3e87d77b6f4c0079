/** The manifest, checked without the internet: schema, ids, resources, icons, addresses, languages. */
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { validateXML } from "xmllint-wasm/index-node.js";

const root = resolve(__dirname, "../..");
const text = readFileSync(resolve(root, "manifest.xml"), "utf8");
const site = "https://localhost:3000/";

/** Every match of the pattern's first group. */
function all(pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? "");
}

const declared = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
const used = all(/resid="([^"]+)"/g);

describe("the manifest", () => {
  it("follows the published schema", async () => {
    const folder = resolve(__dirname, "../fixtures/manifest-schema");
    const schemas = readdirSync(folder).map((fileName) => ({
      fileName,
      contents: readFileSync(resolve(folder, fileName), "utf8"),
    }));
    const result = await validateXML({
      xml: [{ fileName: "manifest.xml", contents: text }],
      schema: schemas.filter(({ fileName }) => fileName === "manifest.xsd"),
      preload: schemas.filter(({ fileName }) => fileName !== "manifest.xsd"),
    });
    expect(result.errors.map((error) => error.message)).toEqual([]);
  });

  it("is read by Microsoft's own tool as an Excel task-pane add-in", () => {
    const cli = resolve(root, "node_modules/office-addin-manifest/cli.js");
    const { stdout } = spawnSync(process.execPath, [cli, "info", "manifest.xml"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stdout).toMatch(/Id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/);
    expect(stdout).toMatch(/Version: \d+\.\d+\.\d+\.\d+/);
    expect(stdout).toContain("TaskPaneApp");
    expect(stdout).toContain("vi-VN");
  });

  it("uses every resource it declares and declares every resource it uses", () => {
    expect([...new Set(used)].sort()).toEqual([...new Set(declared)].sort());
    expect(new Set(declared).size).toBe(declared.length);
  });

  it("keeps ids and texts within the lengths Office accepts", () => {
    for (const id of [...declared, ...all(/ id="([^"]+)"/g)])
      expect(id.length).toBeLessThanOrEqual(32);
    const lengths = (element: string): number[] => {
      const block = new RegExp(`<bt:${element}>([\\s\\S]*?)</bt:${element}>`).exec(text)?.[1] ?? "";
      return [...block.matchAll(/Value="([^"]+)"/g)].map((match) => (match[1] ?? "").length);
    };
    expect(Math.max(...lengths("ShortStrings"))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths("LongStrings"))).toBeLessThanOrEqual(250);
  });

  it("gives every control its own id", () => {
    const ids = all(/<(?:Control|Group|CustomTab)[^>]* id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says everything in Vietnamese and in English", () => {
    const strings = [
      ...text.matchAll(/<bt:String id="([^"]+)" DefaultValue="([^"]+)">([\s\S]*?)<\/bt:String>/g),
    ];
    expect(strings).toHaveLength(all(/<bt:String id="([^"]+)"/g).length);
    for (const [, id, vietnamese, overrides = ""] of strings) {
      const english = /<bt:Override Locale="en-US" Value="([^"]+)"/.exec(overrides)?.[1];
      expect([id, english]).not.toEqual([id, undefined]);
      expect(english).not.toBe(vietnamese);
    }
    for (const element of ["DisplayName", "Description"]) {
      expect(text).toMatch(
        new RegExp(`<${element} DefaultValue="[^"]+">\\s*<Override Locale="en-US" Value="[^"]+"`),
      );
    }
  });

  it("names only addresses of its own site", () => {
    const addresses = all(/"(https?:\/\/[^"]+)"/g).filter((url) => !url.startsWith("http://"));
    expect(addresses.filter((url) => !url.startsWith(site) && !/w3\.org/.test(url))).toEqual([]);
    expect(all(/DefaultValue="(http:[^"]+)"/g)).toEqual([]);
  });

  it.each(all(/DefaultValue="https:\/\/localhost:3000\/(assets\/icons\/[^"]+)"/g))(
    "%s is a PNG of the size its name says",
    (path) => {
      const picture = readFileSync(resolve(root, path));
      const size = Number(/-(\d+)\.png$/.exec(path)?.[1]);
      expect(picture.subarray(1, 4).toString()).toBe("PNG");
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
    },
  );

  it("ties every ribbon function to one the commands page defines", () => {
    const commands = readFileSync(resolve(root, "src/commands/ribbonCommands.ts"), "utf8");
    for (const name of all(/<FunctionName>([^<]+)<\/FunctionName>/g))
      expect(commands).toContain(name);
  });
});
