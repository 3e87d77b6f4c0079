import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArguments, type Arguments } from "../../src/cli/arguments";
import { checkOutput, writeOutput } from "../../src/cli/outputFile";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chitieu-"));
  writeFileSync(join(folder, "in.xlsx"), "input");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function asked(...more: string[]): Arguments {
  return parseArguments(["calc", join(folder, "in.xlsx"), ...more]);
}

function check(name: string, ...more: string[]): Promise<string> {
  return checkOutput(join(folder, name), asked(...more), [".xlsx"]);
}

describe("the place of a result", () => {
  it("is fine when nothing stands there", async () => {
    await expect(check("out.xlsx")).resolves.toBe(".xlsx");
    await expect(check("OUT.XLSX")).resolves.toBe(".xlsx");
  });

  it("needs --force when a file stands there", async () => {
    writeFileSync(join(folder, "out.xlsx"), "old");
    await expect(check("out.xlsx")).rejects.toMatchObject({ code: "fileExists" });
    await expect(check("out.xlsx", "--force")).resolves.toBe(".xlsx");
  });

  it.each<[string, () => string]>([
    ["the input itself", () => "in.xlsx"],
    ["the input by a longer way", () => join("..", folder.split("/").at(-1) ?? "", "in.xlsx")],
    [
      "a symbolic link to the input",
      () => {
        symlinkSync(join(folder, "in.xlsx"), join(folder, "link.xlsx"));
        return "link.xlsx";
      },
    ],
    [
      "a hard link to the input",
      () => {
        linkSync(join(folder, "in.xlsx"), join(folder, "hard.xlsx"));
        return "hard.xlsx";
      },
    ],
  ])("is refused when it is %s, also with --force", async (_what, name) => {
    await expect(check(name(), "--force")).rejects.toMatchObject({ code: "outputIsInput" });
  });

  it.each([
    ["out.pdf", "badOutputType"],
    ["out", "badOutputType"],
  ])("is refused when it is %s", async (name, code) => {
    await expect(check(name)).rejects.toMatchObject({ code });
  });

  it("is refused when it is a folder", async () => {
    mkdirSync(join(folder, "out.xlsx"));
    await expect(check("out.xlsx", "--force")).rejects.toMatchObject({ code: "cannotWriteFile" });
  });
});

describe("a result", () => {
  it("takes the place of the former file as a whole and leaves nothing beside it", async () => {
    writeFileSync(join(folder, "out.xlsx"), "old and long");
    await writeOutput(join(folder, "out.xlsx"), "new");
    expect(readFileSync(join(folder, "out.xlsx"), "utf8")).toBe("new");
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "out.xlsx"]);
  });

  it("leaves nothing behind when it cannot be put in its place", async () => {
    mkdirSync(join(folder, "out.xlsx", "full"), { recursive: true });
    await expect(writeOutput(join(folder, "out.xlsx"), "new")).rejects.toMatchObject({
      code: "cannotWriteFile",
    });
    await expect(writeOutput(join(folder, "none", "out.xlsx"), "new")).rejects.toMatchObject({
      code: "cannotWriteFile",
    });
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "out.xlsx"]);
  });
});
