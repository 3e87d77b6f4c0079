import type { LiveSheet, LiveWorkbook } from "../liveWorkbook";
import { ChangeEvents } from "./changeEvents";
import { Faults } from "./faults";
import { createExcelModel } from "./model/createExcelModel";
import type { ExcelModel } from "./model/excelModel";
import { workbookObject } from "./model/workbook";
import { defaultRequirements, officeContext, type OfficePlace } from "./officeContext";
import { dialogDispIds, type OfficeDialogs } from "./officeDialogs";
import {
  dispIds,
  statuses,
  type Answer,
  type EventHandler,
  type OfficeExternal,
} from "./officeExternal";
import type { RequestBody, ResponseBody } from "./protocol";
import { References } from "./references";
import { RequestLog } from "./requestLog";
import { executeBatch } from "./richApi";
import { richApiEndpoint } from "./richApiEndpoint";
import { safeArray } from "./safeArray";
import { findService } from "./services";

/** The live workbook and how Excel presents itself; Vietnamese by default. */
export interface OfficeHostOptions {
  readonly workbook: LiveWorkbook;
  readonly uiLocale?: string;
  readonly dataLocale?: string;
  /** Requirement sets instead of the usual ones, such as {"ExcelApi": "1.9"}. */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly documentUrl?: string;
  /** Where dialogs are shown; without it the client is told that they are not supported. */
  readonly dialogs?: OfficeDialogs;
  /** Shows a new workbook; without it Excel.createWorkbook is a member that is not there. */
  readonly openWorkbook?: (bytes: Uint8Array) => void;
  /** Whether the page itself stands in a dialog. */
  readonly isDialog?: boolean;
}

/** A stand-in for desktop Excel to Microsoft's own office.js client, in one page. */
export interface OfficeHost {
  readonly external: OfficeExternal;
  readonly requests: RequestLog;
  readonly faults: Faults;
  /** Objects the client still keeps; 0 once every Excel.run has cleaned up. */
  readonly references: References;
  /** Presses a ribbon button that runs a function; resolves when the function has called event.completed(). */
  invokeCommand(functionName: string): Promise<void>;
  /** Puts the host into a page; must happen before office.js is loaded there. */
  installInto(page: Window): void;
  /** Stops telling the page about changes. */
  dispose(): void;
}

function completePlace(options: OfficeHostOptions): OfficePlace {
  return {
    uiLocale: options.uiLocale ?? "vi-VN",
    dataLocale: options.dataLocale ?? "vi-VN",
    requirements: options.requirements ?? defaultRequirements,
    instanceId: crypto.randomUUID(),
    documentUrl: options.documentUrl ?? `C:\\${options.workbook.name}`,
  };
}

/** Event handlers and ribbon commands of one page. */
class PageSide {
  private readonly handlers = new Map<number, EventHandler>();
  private readonly commands = new Map<string, () => void>();
  private lastCommand = 0;

  register(dispId: number, handler: EventHandler): number {
    if (dispId !== dispIds.richApiMessage && dispId !== dispIds.command)
      return statuses.notSupported;
    this.handlers.set(dispId, handler);
    return statuses.ok;
  }

  unregister(dispId: number): number {
    return this.handlers.delete(dispId) ? statuses.ok : statuses.notSupported;
  }

  send(dispId: number, payload: readonly unknown[]): boolean {
    const handler = this.handlers.get(dispId);
    if (handler === undefined) return false;
    queueMicrotask(() => {
      handler(dispId, safeArray(payload));
    });
    return true;
  }

  invokeCommand(functionName: string): Promise<void> {
    this.lastCommand += 1;
    const id = `command-${this.lastCommand}`;
    return new Promise((resolve, reject) => {
      this.commands.set(id, resolve);
      const event = JSON.stringify({ source: { id } });
      if (!this.send(dispIds.command, [id, functionName, event])) {
        reject(new Error(`No page listens for the command ${functionName}.`));
      }
    });
  }

  complete(args: readonly unknown[]): void {
    const id = String(args[0]);
    this.commands.get(id)?.();
    this.commands.delete(id);
  }
}

function later(answer: Answer, status: number): void {
  queueMicrotask(() => {
    answer(status);
  });
}

interface HostParts {
  readonly place: OfficePlace;
  readonly page: PageSide;
  readonly settings: Map<string, string>;
  readonly answerRichApi: ReturnType<typeof richApiEndpoint>;
  readonly dialogs: OfficeDialogs | undefined;
  readonly isDialog: boolean;
}

/** Events of dialogs go their own way; false where the kind of event is another one or there are no dialogs. */
function registerDialogEvent(
  dialogs: OfficeDialogs | undefined,
  registration: {
    readonly dispId: number;
    readonly target: string;
    readonly handler: EventHandler;
  },
): boolean {
  const { dispId, target, handler } = registration;
  if (dialogs === undefined) return false;
  if (dispId === dialogDispIds.messageFromDialog) dialogs.show(target, handler);
  else if (dispId === dialogDispIds.messageFromParent) dialogs.listenInDialog(handler);
  else return false;
  return true;
}

function isDialogId(dispId: number): boolean {
  return dispId === dialogDispIds.messageFromDialog || dispId === dialogDispIds.messageFromParent;
}

function createExternal(parts: HostParts): OfficeExternal {
  const { place, page, settings, answerRichApi, dialogs } = parts;
  const standing = parts.isDialog ? "isDialog" : "";
  const hostInfo = ["Excel", "Win32", "16.01", place.uiLocale, "", standing, "disableLogging", "0"];
  return {
    GetHostInfo: () => hostInfo.join("|"),
    GetContext: () => officeContext(place, settings),
    Execute: (dispId, args, answer) => {
      if (dispId === dispIds.executeRichApi) {
        answerRichApi(args[0] as readonly unknown[]).then(answer, () => {
          answer(statuses.internalError);
        });
      } else if (dispId === dispIds.commandCompleted) {
        page.complete(args);
        queueMicrotask(() => {
          answer(safeArray([statuses.ok]));
        });
      } else {
        later(answer, statuses.notSupported);
      }
    },
    RegisterEvent: (...[dispId, target, handler, answer]) => {
      const isDialogEvent = registerDialogEvent(dialogs, { dispId, target, handler });
      later(answer, isDialogEvent ? statuses.ok : page.register(dispId, handler));
    },
    UnregisterEvent: (dispId, _target, answer) => {
      if (dispId === dialogDispIds.messageFromDialog) dialogs?.close();
      later(answer, isDialogId(dispId) ? statuses.ok : page.unregister(dispId));
    },
    MessageParent2: (json) => dialogs?.messageParent(json),
    MessageChild2: (json) => dialogs?.messageDialog(json),
  };
}

function batchExecutor(
  model: ExcelModel,
  references: References,
): (body: RequestBody) => Promise<ResponseBody> {
  const { workbook } = model;
  return (body) =>
    executeBatch(body, {
      workbook: () => workbookObject(model),
      service: findService,
      references,
      asAddIn: (change) => workbook.asAddIn(change),
      calculated: () => workbook.calculated(),
      unfinished: () => {
        const { borders, charts, conditionalFormats } = model;
        const left = [borders, charts, conditionalFormats].map((drafts) => drafts.takeUnfinished());
        return left.find((words) => words !== null) ?? null;
      },
    });
}

function modelOf(
  { workbook, openWorkbook }: OfficeHostOptions,
  { dataLocale }: OfficePlace,
  faults: Faults,
): ExcelModel {
  const isProtected = (sheet: LiveSheet): boolean =>
    sheet.isProtected || faults.isProtected(sheet.name);
  return createExcelModel({
    workbook,
    dataLocale,
    isProtected,
    openWorkbook: openWorkbook ?? null,
  });
}

/** Creates the stand-in over a live workbook. Each page (pane, commands) needs its own. */
export function createOfficeHost(options: OfficeHostOptions): OfficeHost {
  const { workbook } = options;
  const place = completePlace(options);
  const [faults, requests, references] = [new Faults(), new RequestLog(), new References()];
  const model = modelOf(options, place, faults);
  const answerRichApi = richApiEndpoint({
    execute: batchExecutor(model, references),
    faults,
    requests,
    isCellBeingEdited: () => faults.isCellBeingEdited || workbook.isCellBeingEdited(),
  });
  const page = new PageSide();
  const external = createExternal({
    place,
    page,
    settings: workbook.settings,
    answerRichApi,
    dialogs: options.dialogs,
    isDialog: options.isDialog === true,
  });
  const events = new ChangeEvents(workbook, model.events);
  const dispose = workbook.onChange((change) => {
    const entries = events.of(change);
    if (entries.length > 0) page.send(dispIds.richApiMessage, entries);
  });
  return {
    external,
    requests,
    faults,
    references,
    dispose,
    invokeCommand: (functionName) => page.invokeCommand(functionName),
    installInto: (target) => {
      installExternal(target, external);
    },
  };
}

/** The browser's own `external` object stays, with our members added; where a page has none it gets ours. */
function installExternal(page: Window, external: OfficeExternal): void {
  const own = (page as { external?: object }).external;
  if (own === undefined) {
    Object.defineProperty(page, "external", { value: { ...external }, configurable: true });
  } else {
    Object.assign(own, external);
  }
}
