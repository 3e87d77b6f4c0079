import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookSnapshot } from "../../../src/core/model/sheetSnapshot";
import { calculate } from "../../../src/workflows/calculate";
import { summarise } from "../../../src/workflows/summarise";
import { undo } from "../../../src/workflows/undo";
import { openFileHost, type FileHost } from "../../../src/workbook/files/fileHost";

// Writing a whole sheet into a file takes Excelize seconds on a busy machine.
jest.setTimeout(120_000);

const sampleNames = ["goc", "dan-tu-word", "nhap-lieu"];

async function open(name: string): Promise<FileHost> {
  const file = `but-son-6-thang-2023-${name}.xlsx`;
  return openFileHost(readFileSync(join(__dirname, "../../../assets/samples", file)), file);
}

/** Saved and opened again, as a person would find it. */
async function reopened(host: FileHost): Promise<FileHost> {
  const bytes = await host.toBytes();
  host.close();
  return openFileHost(bytes, "saved.xlsx");
}

/** All sheets without ids and settings. */
async function state(host: FileHost): Promise<unknown> {
  const { names, sheets, activeSheet }: WorkbookSnapshot = await host.read({ kind: "all" });
  const plain = sheets.map(({ conditionalFormats, ...sheet }) => ({
    ...sheet,
    flags: conditionalFormats.map(({ formula, areas }) => ({ formula, areas })),
  }));
  return { names, activeSheet, plain };
}

describe.each(sampleNames)("on the sample %s, saved and opened in between,", (name) => {
  it.each([false, true])(
    "Tính lại is taken back exactly (numbers turned: %s)",
    async (fixNumbers) => {
      let host = await open(name);
      const before = await state(host);
      const outcome = await calculate(host, { fixNumbers, preview: false });
      expect(outcome).toMatchObject({ kind: "calculated", written: true, mismatches: [] });
      host = await reopened(host);
      expect(await state(host)).not.toEqual(before);
      expect(await undo(host)).toMatchObject({ kind: "undone", mismatches: [], undoable: null });
      host = await reopened(host);
      expect(await state(host)).toEqual(before);
      host.close();
    },
  );

  it("Tính lại changes nothing the second time", async () => {
    let host = await open(name);
    await calculate(host, { fixNumbers: true, preview: false });
    host = await reopened(host);
    expect(await calculate(host, { fixNumbers: true, preview: false })).toMatchObject({
      changes: [],
      flagsChanged: 0,
      written: false,
    });
    host.close();
  });
});

describe("on a sample, saved and opened in between,", () => {
  it("Xuất biểu tổng hợp is replaced and taken back step by step", async () => {
    let host = await open("dan-tu-word");
    const before = await state(host);
    expect(await summarise(host)).toMatchObject({ kind: "summarised", mismatches: [] });
    host = await reopened(host);
    const first = await state(host);
    expect(await summarise(host, { threshold: 90 })).toMatchObject({ replaced: true });
    host = await reopened(host);
    expect(await undo(host)).toMatchObject({ kind: "undone", mismatches: [] });
    expect(await state(host)).toEqual(first);
    host = await reopened(host);
    expect(await undo(host)).toMatchObject({ kind: "undone", undoable: null });
    expect(await state(host)).toEqual(before);
    host.close();
  });
});
