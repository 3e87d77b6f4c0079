import { readFileSync } from "node:fs";
import type { SheetChart } from "../../../src/core/model/sheetChart";
import { readFileModel } from "../../../src/embedded/file/readFileModel";
import { saveFile } from "../../../src/embedded/file/saveFile";
import { shiftCharts } from "../../../src/embedded/file/shiftCharts";
import type { StructureChange } from "../../../src/embedded/file/structureChange";
import type { LiveSheet } from "../../../src/embedded/liveWorkbook";
import { createLiveWorkbook } from "../../../src/embedded/univer/createLiveWorkbook";
import type { LiveFile } from "../../../src/embedded/univer/liveFile";
import { startHeadlessUniver } from "../../../src/embedded/univer/startHeadlessUniver";
import { summaryChart } from "../../support/summaryChart";

// Starting two spreadsheet engines takes seconds on a busy machine.
jest.setTimeout(120_000);

const name = "but-son-6-thang-2023-goc.xlsx";
const sample = new Uint8Array(readFileSync(`assets/samples/${name}`));

const chart = summaryChart();
const moved = { ...chart, title: "Dời", place: { ...chart.place, row: 30 } };

describe("charts of the live workbook", () => {
  const univer = startHeadlessUniver();
  let live: LiveFile;

  const open = async (bytes: Uint8Array): Promise<LiveSheet> => {
    live = await createLiveWorkbook(univer.api, readFileModel(bytes, name));
    return live.activeSheet();
  };

  const charts = (sheet: LiveSheet): readonly SheetChart[] =>
    sheet.charts().map((drawn) => drawn.chart);

  /** The file as saved after what is done to its first sheet, opened again. */
  const after = async (bytes: Uint8Array, act: (sheet: LiveSheet) => void): Promise<Uint8Array> => {
    act(await open(bytes));
    const saved = await saveFile(bytes, live);
    live.close();
    return saved;
  };

  const shown = async (bytes: Uint8Array): Promise<readonly SheetChart[]> => {
    const found = charts(await open(bytes));
    live.close();
    return found;
  };

  const drawn = (one: SheetChart): Promise<Uint8Array> =>
    after(sample, (sheet) => {
      sheet.putChart({ id: "new", chart: one });
    });

  afterAll(() => {
    univer.dispose();
  });

  it("are saved, and shown when the file is opened again", async () => {
    expect(await shown(await drawn(chart))).toEqual([chart]);
  });

  it("leave a file as it is, byte for byte, when nothing happens to them", async () => {
    const bytes = await drawn(chart);
    expect(await after(bytes, () => undefined)).toBe(bytes);
  });

  it("are saved as they were last drawn, and not where they were taken away", async () => {
    const bytes = await drawn(chart);
    const redrawn = await after(bytes, (sheet) => {
      sheet.putChart({ id: chart.name, chart: moved });
    });
    expect(await shown(redrawn)).toEqual([moved]);
    const without = await after(redrawn, (sheet) => {
      sheet.removeChart(chart.name);
    });
    expect(await shown(without)).toEqual([]);
  });

  it("follow rows that are inserted and sheets that are renamed, on the screen and in the file", async () => {
    const bytes = await after(await drawn(chart), (sheet) => {
      univer.api.getActiveWorkbook()?.getActiveSheet().insertRowsBefore(0, 2);
      sheet.name = "Tên khác";
    });
    const down = shiftCharts([{ id: "", chart }], {
      kind: "insertRows",
      sheetId: "",
      first: 0,
      count: 2,
    });
    expect(await shown(bytes)).toEqual(down.map((one) => one.chart));
    expect(down[0]?.chart.line.values.row).toBe(chart.line.values.row + 2);
  });

  it.each<readonly [string, Omit<StructureChange, "sheetId">, Partial<SheetChart>]>([
    [
      "rows inserted among its cells",
      { kind: "insertRows", first: 2, count: 3 },
      { categories: { ...chart.categories, rowCount: 6 }, place: { ...chart.place, row: 9 } },
    ],
    [
      "the column of one series deleted",
      { kind: "deleteColumns", first: 2, count: 1 },
      { columns: chart.columns.slice(0, 1) },
    ],
    ["rows inserted under it", { kind: "insertRows", first: 500, count: 1 }, chart],
  ])("are right after %s", (...[, change, expected]) => {
    const shifted = shiftCharts([{ id: "a", chart }], { ...change, sheetId: "" });
    expect(shifted).toMatchObject([{ id: "a", chart: expected }]);
  });

  it.each<Omit<StructureChange, "sheetId">>([
    { kind: "deleteRows", first: 0, count: 5 },
    { kind: "deleteColumns", first: 3, count: 1 },
  ])("are gone with their cells: $kind", (change) => {
    expect(shiftCharts([{ id: "a", chart }], { ...change, sheetId: "" })).toEqual([]);
  });
});
