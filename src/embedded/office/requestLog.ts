import { actionTypes, type RequestBody } from "./protocol";

/** One `context.sync()` of the add-in. */
export interface LoggedRequest {
  readonly body: RequestBody;
  /** Whether it changed anything. */
  readonly isWrite: boolean;
  /** Length of the request as JSON. */
  readonly characters: number;
}

const bookkeeping = new Set(["_RemoveReference", "_RemoveAllReferences"]);

/** The client releases references by itself after Excel.run; that is no round trip of the add-in. */
function isCleanUp(body: RequestBody): boolean {
  const work = body.Actions.filter((action) => action.ActionType !== actionTypes.instantiate);
  return work.length > 0 && work.every((action) => bookkeeping.has(action.Name));
}

function isWrite(body: RequestBody): boolean {
  return body.Actions.some(
    (action) =>
      action.ActionType === actionTypes.setProperty ||
      action.ActionType === actionTypes.update ||
      (action.ActionType === actionTypes.method &&
        !action.Name.startsWith("_") &&
        !action.Name.startsWith("Get")),
  );
}

/** Counts the add-in's round trips to the workbook. Office's own requests at start and cleaning up do not count. */
export class RequestLog {
  private readonly requests: LoggedRequest[] = [];

  /** How many round trips there were. */
  get count(): number {
    return this.requests.length;
  }

  get list(): readonly LoggedRequest[] {
    return this.requests;
  }

  clear(): void {
    this.requests.length = 0;
  }

  /** Whether a request is one of the add-in's own. `customData` names the client's executor. */
  static counts(customData: unknown, body: RequestBody): boolean {
    return customData === "IterativeExecutor" && !isCleanUp(body);
  }

  add(body: RequestBody, characters: number): void {
    this.requests.push({ body, isWrite: isWrite(body), characters });
  }
}
