import type { EventHandler } from "./officeExternal";
import { safeArray } from "./safeArray";

/** A dialog an add-in asks for: its page, and what to tell when the person closes it. */
export interface OpenDialog {
  readonly url: string;
  closedByPerson(): void;
}

/** Whoever can show a dialog above the workbook. */
export interface DialogOpener {
  openDialog(request: OpenDialog): { close(): void };
}

/** Numbers of the dialog's events towards the page that opened it, and towards the page inside. */
export const dialogDispIds = { messageFromDialog: 10, messageFromParent: 12 } as const;

const messageKind = 0;
const closedByPersonCode = 12006;

/** The one dialog a page may have open, and the messages between the two pages. */
export class OfficeDialogs {
  private open: { close(): void } | null = null;
  private toOpener: EventHandler | null = null;
  private toDialog: EventHandler | null = null;

  constructor(private readonly opener: DialogOpener) {}

  /** Opens the dialog described by the client's JSON; messages from it go to `handler`. */
  show(options: string, handler: EventHandler): void {
    const { url } = JSON.parse(options) as { readonly url: string };
    this.toOpener = handler;
    this.open = this.opener.openDialog({
      url,
      closedByPerson: () => {
        this.forget();
        this.tell(handler, dialogDispIds.messageFromDialog, [closedByPersonCode]);
      },
    });
  }

  close(): void {
    const { open } = this;
    this.forget();
    open?.close();
  }

  /** The page inside the dialog wants to hear its opener. */
  listenInDialog(handler: EventHandler): void {
    this.toDialog = handler;
  }

  messageParent(json: string): void {
    const { messageToParent } = JSON.parse(json) as { readonly messageToParent: string };
    const payload = [messageKind, messageToParent, ""];
    this.tell(this.toOpener, dialogDispIds.messageFromDialog, payload);
  }

  messageDialog(json: string): void {
    const { messageContent } = JSON.parse(json) as { readonly messageContent: string };
    const payload = [messageKind, messageContent, ""];
    this.tell(this.toDialog, dialogDispIds.messageFromParent, payload);
  }

  private forget(): void {
    this.open = null;
    this.toOpener = null;
    this.toDialog = null;
  }

  private tell(handler: EventHandler | null, dispId: number, payload: readonly unknown[]): void {
    queueMicrotask(() => {
      handler?.(dispId, safeArray(payload));
    });
  }
}
