import type { SafeArray } from "./safeArray";

/** A handler the client registers for a kind of event. */
export type EventHandler = (dispId: number, payload: SafeArray) => void;

/** How a call ends: a status, or a status with what follows. */
export type Answer = (result: number | SafeArray) => void;

/** `window.external` as desktop Excel offers it: the whole border between the client and its host. */
export interface OfficeExternal {
  readonly GetHostInfo: () => string;
  readonly GetContext: () => Readonly<Record<string, () => unknown>>;
  readonly Execute: (dispId: number, args: readonly unknown[], answer: Answer) => void;
  readonly RegisterEvent: (
    ...registration: [dispId: number, target: string, handler: EventHandler, answer: Answer]
  ) => void;
  readonly UnregisterEvent: (dispId: number, target: string, answer: Answer) => void;
  /** A message from the page in a dialog to the one that opened it, as JSON. */
  readonly MessageParent2: (json: string) => void;
  /** The other way round. */
  readonly MessageChild2: (json: string) => void;
}

/** Numbers by which client and host name a call or a kind of event. */
export const dispIds = {
  richApiMessage: 33,
  command: 39,
  executeRichApi: 93,
  commandCompleted: 94,
} as const;

/** Status numbers of the client's error table. */
export const statuses = {
  ok: 0,
  notSupported: 5000,
  internalError: 5001,
  cellBeingEdited: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;
