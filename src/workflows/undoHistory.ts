import { encodeUndoStep } from "./encodeUndoStep";
import { parseJson } from "./parseJson";
import { parseUndoStep } from "./parseUndoStep";
import type { UndoStep } from "./undoStep";

/** What the history may weigh inside the workbook, in characters: it is read and written with every action. */
export const undoHistoryLimit = 200_000;

/** What the newest step may weigh where it is larger than that: 10,000 rows filled and calculated. All settings of a workbook share about 2 MB. */
export const undoStepLimit = 800_000;

/** Version of the stored form; a history of another version is not used. */
const version = 1;

/** The steps stored with a workbook, oldest first; empty where there is no history or none that can be trusted. */
export function parseUndoHistory(text: string | undefined): readonly UndoStep[] {
  const stored = text === undefined ? null : parseJson(text);
  if (!isHistory(stored) || stored.version !== version) return [];
  const steps = stored.steps.map(parseUndoStep);
  // A step that cannot be read hides what happened before it.
  const lastUnread = steps.lastIndexOf(null);
  return steps.slice(lastUnread + 1).filter((step) => step !== null);
}

/**
 * The history as it is stored: the newest step and as many before it as fit. Null, which removes it, where there is no step or not even
 * the newest fits: an older step cannot be taken back before the newest.
 */
export function undoHistoryText(steps: readonly UndoStep[]): string | null {
  const kept: string[] = [];
  let weight = 0;
  for (const step of [...steps].reverse()) {
    const text = JSON.stringify(encodeUndoStep(step));
    weight += text.length + 1;
    if (weight > (kept.length === 0 ? undoStepLimit : undoHistoryLimit)) break;
    kept.unshift(text);
  }
  return kept.length === 0 ? null : `{"version":${version},"steps":[${kept.join(",")}]}`;
}

function isHistory(
  stored: unknown,
): stored is { readonly version: unknown; readonly steps: readonly unknown[] } {
  return (
    typeof stored === "object" &&
    stored !== null &&
    "version" in stored &&
    "steps" in stored &&
    Array.isArray(stored.steps)
  );
}
