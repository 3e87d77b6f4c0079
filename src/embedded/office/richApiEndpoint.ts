import type { Faults } from "./faults";
import { statuses } from "./officeExternal";
import type { RequestBody, ResponseBody } from "./protocol";
import { RequestLog } from "./requestLog";
import { safeArray, type SafeArray } from "./safeArray";

/** The flag of a request that wants to wait until the person has finished typing. */
const delayForCellEdit = 64;

/** How often to look whether the person has finished typing, in milliseconds. */
const lookAgainAfter = 50;

/** What answering a batch takes. */
export interface EndpointParts {
  readonly execute: (body: RequestBody) => Promise<ResponseBody>;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly isCellBeingEdited: () => boolean;
}

function failure(code: string): ResponseBody {
  const error = { Code: code, Message: code, ActionIndex: 0, HttpStatusCode: 400 };
  return { Results: [], Error: error };
}

function isTooLarge(text: string, limit: number | null): boolean {
  return limit !== null && new Blob([text]).size > limit;
}

async function cellEditEnds(isCellBeingEdited: () => boolean): Promise<void> {
  while (isCellBeingEdited()) {
    await new Promise((resolve) => setTimeout(resolve, lookAgainAfter));
  }
}

/** Answers one rich-API message of the client: [customData, method, path, headers, body, permission, flags, …]. */
async function answerMessage(
  message: readonly unknown[],
  parts: EndpointParts,
): Promise<number | SafeArray> {
  const text = String(message[4]);
  const body = JSON.parse(text) as RequestBody;
  const isOwn = RequestLog.counts(message[0], body);
  if (!isOwn) return success(await parts.execute(body));
  parts.requests.add(body, text.length);
  const code = await parts.faults.meetNextCall();
  if (parts.isCellBeingEdited()) {
    if ((Number(message[6]) & delayForCellEdit) === 0) return statuses.cellBeingEdited;
    await cellEditEnds(parts.isCellBeingEdited);
  }
  if (isTooLarge(text, parts.faults.payloadLimit)) return statuses.requestTooLarge;
  const response = code === null ? await parts.execute(body) : failure(code);
  const isAnswerTooLarge = isTooLarge(JSON.stringify(response), parts.faults.payloadLimit);
  return isAnswerTooLarge ? statuses.responseTooLarge : success(response);
}

function success(response: ResponseBody): SafeArray {
  const headers = ["Content-Type", "application/json"];
  return safeArray([statuses.ok, [200, headers, JSON.stringify(response)]]);
}

/** Takes the client's messages one after another, as Excel does, and answers each. */
export function richApiEndpoint(
  parts: EndpointParts,
): (message: readonly unknown[]) => Promise<number | SafeArray> {
  let previous: Promise<unknown> = Promise.resolve();
  return (message) => {
    const answer = previous.then(() => answerMessage(message, parts));
    previous = answer.catch(() => undefined);
    return answer;
  };
}
