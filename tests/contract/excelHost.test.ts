/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import "../support/browserGlobals";
import { readFileModel } from "../../src/embedded/file/readFileModel";
import { createLiveWorkbook } from "../../src/embedded/univer/createLiveWorkbook";
import type { LiveFile } from "../../src/embedded/univer/liveFile";
import {
  startHeadlessUniver,
  type HeadlessUniver,
} from "../../src/embedded/univer/startHeadlessUniver";
import { isOwnChart } from "../../src/core/model/sheetChart";
import type { LiveSheet } from "../../src/embedded/liveWorkbook";
import type { OfficeHost } from "../../src/embedded/office/officeHost";
import { createExcelHost } from "../../src/workbook/excel/excelHost";
import { bootOffice } from "../support/bootOffice";
import { describeWorkbookContract } from "./workbookContract";

let univer: HeadlessUniver;
let live: LiveFile | null = null;
let office: OfficeHost | null = null;

beforeAll(() => {
  univer = startHeadlessUniver();
});

afterEach(() => {
  office?.dispose();
  live?.close();
});

afterAll(() => {
  univer.dispose();
});

function liveSheet(sheet: string): LiveSheet {
  const found = live?.sheets().find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return found;
}

describeWorkbookContract("Excel, through Microsoft's own client", {
  open: async (bytes) => {
    live = await createLiveWorkbook(univer.api, readFileModel(bytes, "biểu.xlsx"));
    office = await bootOffice({ workbook: live });
    return createExcelHost();
  },
  rename: async (host, from, to) => {
    const sheet = live?.sheets().find(({ name }) => name === from);
    if (sheet === undefined) throw new Error(`no sheet ${from}`);
    sheet.name = to;
    return host;
  },
  charts: async (sheet) => {
    const drawn = liveSheet(sheet)
      .charts()
      .map(({ chart }) => chart);
    return {
      names: drawn.map(({ name }) => name),
      own: drawn.filter(({ name }) => isOwnChart(name)),
    };
  },
  renameChart: async (sheet, from, to) => {
    const drawn = liveSheet(sheet)
      .charts()
      .find(({ chart }) => chart.name === from);
    if (drawn === undefined) throw new Error(`no chart ${from}`);
    liveSheet(sheet).putChart({ id: drawn.id, chart: { ...drawn.chart, name: to } });
    return createExcelHost();
  },
});
