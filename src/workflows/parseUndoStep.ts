import type { Edit } from "../core/model/edit";
import type { UndoableAction } from "./outcomes";
import { decodeUndoCell, type EncodedCell, type EncodedUndoStep } from "./encodeUndoStep";
import type { ShapeMark } from "./shapeMark";
import {
  isLookEdit,
  type LookEdit,
  type UndoCell,
  type UndoStep,
  type UndoWhole,
} from "./undoStep";

const actions: readonly UndoableAction[] = ["calculate", "summarise", "fill"];

/** A step from its stored form; null for anything that is not surely one, because the text may come from elsewhere. */
export function parseUndoStep(stored: unknown): UndoStep | null {
  if (!isStepShaped(stored)) return null;
  const cells = stored.cells.map((cell) => (isCell(cell) ? decodeUndoCell(cell, stored) : null));
  const whole = parseWhole(stored.whole, stored.sheet);
  if (whole === null || !cells.every(isPresent)) return null;
  const { action, sheet, flagsAdded, flagsRemoved } = stored;
  const step = { action, sheet, cells, flagsAdded, flagsRemoved, whole };
  const shape = parseShape(stored.shape);
  return shape === null ? step : { ...step, shape };
}

function isStepShaped(stored: unknown): stored is EncodedUndoStep {
  if (!isRecord(stored)) return false;
  const lists = ["contents", "formats", "cells", "flagsAdded", "flagsRemoved"];
  return (
    actions.some((action) => action === stored["action"]) &&
    typeof stored["sheet"] === "string" &&
    isRecord(stored["whole"]) &&
    lists.every((list) => Array.isArray(stored[list]))
  );
}

function isCell(cell: unknown): cell is EncodedCell {
  return Array.isArray(cell) && cell.length === 6 && cell.every(Number.isInteger);
}

function parseShape(shape: unknown): ShapeMark | null {
  if (!isRecord(shape)) return null;
  const { columns, mark } = shape;
  if (typeof mark !== "string" || !Array.isArray(columns)) return null;
  return columns.every(isColumn) ? { columns, mark } : null;
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

function isPresent(cell: UndoCell | null): cell is UndoCell {
  return cell !== null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
