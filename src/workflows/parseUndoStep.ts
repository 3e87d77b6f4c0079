import type { Edit } from "../core/model/edit";
import type { UndoableAction } from "./outcomes";
import { decodeFormerCells } from "./decodeFormerCells";
import { decodeUndoCells } from "./decodeUndoCells";
import type { EncodedUndoStep } from "./encodeUndoStep";
import { parseAddedFlags, parseRemovedFlags, parseUndoSetting } from "./parseUndoFlags";
import type { ShapeMark } from "./shapeMark";
import { isLookEdit, type LookEdit, type UndoStep, type UndoWhole } from "./undoStep";

const actions: readonly UndoableAction[] = [
  "calculate",
  "summarise",
  "fill",
  "repair",
  "list",
  "flags",
];

/** A step from its stored form; null for anything that is not surely one, because the text may come from elsewhere. */
export function parseUndoStep(stored: unknown): UndoStep | null {
  if (!isStepShaped(stored)) return null;
  const cells = "cells" in stored ? decodeFormerCells(stored) : decodeUndoCells(stored);
  const whole = parseWhole(stored.whole, stored.sheet);
  if (whole === null || cells === null) return null;
  const { action, sheet } = stored;
  const flagsRemoved = parseRemovedFlags(stored.flagsRemoved);
  const flagsAdded = parseAddedFlags(stored.flagsAdded);
  const step = { action, sheet, cells, flagsAdded, flagsRemoved, whole };
  const shape = parseShape(stored.shape);
  const setting = parseUndoSetting(stored.setting);
  return {
    ...step,
    ...(shape === null ? {} : { shape }),
    ...(setting === null ? {} : { setting }),
  };
}

/** As stored by an earlier version, which knew no columns. */
type FormerStep = Omit<EncodedUndoStep, "columns"> & { readonly cells: readonly unknown[] };

function isStepShaped(stored: unknown): stored is EncodedUndoStep | FormerStep {
  if (!isRecord(stored)) return false;
  const cells = "cells" in stored ? "cells" : "columns";
  const lists = ["contents", "formats", cells, "flagsAdded", "flagsRemoved"];
  return (
    actions.some((action) => action === stored["action"]) &&
    typeof stored["sheet"] === "string" &&
    isRecord(stored["whole"]) &&
    lists.every((list) => Array.isArray(stored[list])) &&
    isContents(stored["contents"])
  );
}

function isContents(stored: unknown): stored is EncodedUndoStep["contents"] {
  const kinds: readonly unknown[] = ["value", "formula", "pattern"];
  const isContent = (content: unknown): boolean =>
    Array.isArray(content) &&
    kinds.includes(content[0]) &&
    (content[0] === "value" || typeof content[1] === "string");
  return Array.isArray(stored) && stored.every(isContent);
}

function parseShape(shape: unknown): ShapeMark | null {
  if (!isRecord(shape)) return null;
  const { columns, mark, rows } = shape;
  if (typeof mark !== "string" || !Array.isArray(columns)) return null;
  if (!columns.every(isColumn)) return null;
  return typeof rows === "string" ? { columns, mark, rows } : { columns, mark };
}

function isColumn(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function parseWhole(whole: UndoWhole, sheet: string): UndoWhole | null {
  switch (whole.kind) {
    case "kept":
      return whole;
    case "added":
      return { ...whole, look: ownLook(whole.look, sheet) };
    case "replaced":
      return {
        ...whole,
        look: ownLook(whole.look, sheet),
        lookBefore: ownLook(whole.lookBefore, sheet),
      };
    default:
      return null;
  }
}

/** Only how the step's own sheet looks: nothing stored may reach further. */
function ownLook(look: readonly Edit[], sheet: string): readonly LookEdit[] {
  return look.filter(isLookEdit).filter((edit) => edit.sheet === sheet);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
