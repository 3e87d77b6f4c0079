import type { DialogOpener, OpenDialog } from "../office/officeDialogs";

/** What a page of the add-in is for: the pane, the page with the ribbon's functions, a dialog. */
export type FramePurpose = "pane" | "commands" | "dialog";

/** Where the frames go on the page. */
export interface FramePlaces {
  readonly pane: HTMLElement;
  readonly paneFrame: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly dialogFrame: HTMLElement;
}

/** Microsoft's client in a frame. The switch refuses members above the declared requirement sets; it is off by default. */
interface OfficeClient {
  readonly Office?: { onReady(): Promise<unknown> };
  readonly OfficeExtension?: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

function checkRequirementSets(page: Window | null): void {
  const client = (page as OfficeClient | null)?.OfficeExtension;
  if (client !== undefined) client.CommonUtility._doApiNotSupportedCheck = true;
}

/** The add-in's pages in frames: the pane beside the sheet, the functions out of sight, a dialog above. */
export class AddInFrames implements DialogOpener {
  private readonly loaded = new Map<FramePurpose, HTMLIFrameElement>();
  private onGone: (purpose: FramePurpose) => void = () => undefined;

  constructor(private readonly places: FramePlaces) {
    places.dialog.addEventListener("close", () => {
      this.remove("dialog");
    });
  }

  /** Called whenever a frame's page is gone. */
  whenGone(listener: (purpose: FramePurpose) => void): void {
    this.onGone = listener;
  }

  /** Shows the pane and loads it when it is not there yet. */
  showPane(url: string): void {
    this.places.pane.hidden = false;
    if (!this.loaded.has("pane")) this.places.paneFrame.append(this.frame("pane", url));
  }

  hidePane(): void {
    this.places.pane.hidden = true;
  }

  /** The page of the ribbon's functions, ready to be called. */
  async functions(url: string): Promise<void> {
    if (this.loaded.has("commands")) return;
    const frame = this.frame("commands", url);
    frame.hidden = true;
    await new Promise((resolve) => {
      frame.addEventListener("load", resolve, { once: true });
      document.body.append(frame);
    });
    // The page ties its functions to their names once its client is ready; its own wish to know of that came before ours.
    await (frame.contentWindow as OfficeClient | null)?.Office?.onReady();
  }

  /** After another workbook was opened: the pane starts anew, the functions when they are next called. */
  reload(): void {
    const pane = this.loaded.get("pane")?.src;
    for (const purpose of [...this.loaded.keys()]) this.remove(purpose);
    if (pane !== undefined) this.places.paneFrame.append(this.frame("pane", pane));
  }

  openDialog(request: OpenDialog): { close(): void } {
    const { dialog, dialogFrame } = this.places;
    const frame = this.frame("dialog", request.url);
    frame.addEventListener("load", () => {
      frame.contentWindow?.focus();
    });
    dialogFrame.replaceChildren(frame);
    const tellClosed = (): void => {
      request.closedByPerson();
    };
    dialog.addEventListener("close", tellClosed, { once: true });
    dialog.showModal();
    return {
      close: () => {
        dialog.removeEventListener("close", tellClosed);
        dialog.close();
      },
    };
  }

  private frame(purpose: FramePurpose, url: string): HTMLIFrameElement {
    const frame = document.createElement("iframe");
    frame.dataset["purpose"] = purpose;
    frame.title = purpose === "pane" ? "Chỉ tiêu" : "";
    frame.src = url;
    frame.addEventListener("load", () => {
      checkRequirementSets(frame.contentWindow);
    });
    this.loaded.set(purpose, frame);
    return frame;
  }

  private remove(purpose: FramePurpose): void {
    this.loaded.get(purpose)?.remove();
    this.loaded.delete(purpose);
    this.onGone(purpose);
  }
}
