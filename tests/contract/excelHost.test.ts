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
});
