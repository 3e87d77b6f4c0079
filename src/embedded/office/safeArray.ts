/** How desktop Excel hands lists to the client. */
export interface SafeArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
}

/** Wraps a list as the client expects it from desktop Excel. */
export function safeArray(list: readonly unknown[]): SafeArray {
  return { toArray: () => list, dimensions: () => 1 };
}
