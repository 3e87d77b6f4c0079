import { parseArea } from "../../core/model/address";
import { readFileModel } from "../file/readFileModel";
import { saveFile } from "../file/saveFile";
import type { OfficeHost } from "../office/officeHost";
import { OfficeDialogs } from "../office/officeDialogs";
import { createOfficeHost } from "../office/officeHost";
import { createLiveWorkbook } from "../univer/createLiveWorkbook";
import type { LiveFile } from "../univer/liveFile";
import { startBrowserUniver, type BrowserUniver } from "../univer/startBrowserUniver";
import { ChartLayer } from "./charts/chartLayer";
import type { AddInFrames, FramePurpose } from "./addInFrames";

/** The open workbook: its file as it was opened, and what has become of it on the sheet. */
interface OpenWorkbook {
  readonly name: string;
  readonly original: Uint8Array;
  readonly live: LiveFile;
  readonly charts: ChartLayer;
}

/** Excel as the page shows it: one open workbook, and the add-in's pages beside it, each talking to a host of its own. */
export class EmbeddedExcel {
  private readonly univer: BrowserUniver;
  private readonly frames: AddInFrames;
  private readonly dialogs: OfficeDialogs;
  private readonly hosts = new Map<FramePurpose, OfficeHost>();
  private open: OpenWorkbook | null = null;
  private showNew: (bytes: Uint8Array) => void = () => undefined;

  constructor(
    private readonly sheet: HTMLElement,
    frames: AddInFrames,
  ) {
    this.univer = startBrowserUniver(sheet);
    this.frames = frames;
    this.dialogs = new OfficeDialogs(frames);
  }

  /** Called with each new workbook the add-in opens. */
  whenWorkbookMade(listener: (bytes: Uint8Array) => void): void {
    this.showNew = listener;
  }

  /** Shows another workbook. A file that cannot be read changes nothing: the open one stays. */
  async openFile(original: Uint8Array, name: string, onRefused: () => void): Promise<void> {
    const model = readFileModel(original, name);
    this.closeWorkbook();
    const live = await createLiveWorkbook(this.univer.api, model);
    this.univer.writeNumbersInVietnamese();
    live.onRefused(onRefused);
    const charts = new ChartLayer(this.sheet, this.univer.api, live);
    this.open = { name, original, live, charts };
    this.frames.reload();
  }

  /** The workbook as a file: the original with what has changed since. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const { name, original, live } = this.workbook();
    return { name, bytes: await saveFile(original, live) };
  }

  /** What a frame of the add-in talks to; made when its page first asks. */
  hostFor(purpose: FramePurpose): OfficeHost {
    const known = this.hosts.get(purpose);
    if (known !== undefined) return known;
    const host = createOfficeHost({
      workbook: this.workbook().live,
      isDialog: purpose === "dialog",
      dialogs: this.dialogs,
      openWorkbook: (bytes) => {
        this.showNew(bytes);
      },
    });
    this.hosts.set(purpose, host);
    return host;
  }

  /** A frame's page is gone; the next page in it starts with a fresh host. */
  forgetHost(purpose: FramePurpose): void {
    this.hosts.get(purpose)?.dispose();
    this.hosts.delete(purpose);
  }

  get live(): LiveFile {
    return this.workbook().live;
  }

  /** What a cell of the active sheet shows. */
  shown(address: string): string {
    const area = parseArea(address);
    if (area === null) throw new Error(`no address: ${address}`);
    return this.live.activeSheet().cells(area)[0]?.[0]?.text ?? "";
  }

  private workbook(): OpenWorkbook {
    if (this.open === null) throw new Error("no workbook is open");
    return this.open;
  }

  private closeWorkbook(): void {
    for (const purpose of [...this.hosts.keys()]) this.forgetHost(purpose);
    this.open?.charts.close();
    this.open?.live.close();
    this.open = null;
  }
}
