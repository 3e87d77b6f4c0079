import type { Severity } from "../../core/model/finding";
import type { CheckedTable, Mismatch } from "../../workflows/outcomes";
import type { ReadingAnswer } from "../../workflows/repairs";
import type { CheckItem, IgnoredItem } from "./checkItems";

/** A reason being typed for passing a finding over. */
export interface Ignoring {
  readonly id: string;
  readonly text: string;
  /** It was to be kept without a reason. */
  readonly isMissing: boolean;
}

/** Repairs being looked at: of one finding, or of all of its kind. */
export interface Repairing {
  /** Below which finding they are shown; null at the top. */
  readonly at: string | null;
  readonly ids: readonly string[];
  readonly answers: readonly ReadingAnswer[];
}

/** What the last thing a person did has come to. */
export type CheckNews =
  | { readonly kind: "repaired"; readonly cells: number; readonly mismatches: readonly Mismatch[] }
  | { readonly kind: "listed"; readonly sheet: string; readonly replaced: boolean }
  | { readonly kind: "ignored" | "considered" | "gone" | "previewGone" | "undoTooLarge" };

/** Everything “Kiểm tra” shows is drawn from this. */
export interface CheckState {
  readonly opened: CheckedTable;
  readonly items: readonly CheckItem[];
  readonly ignored: readonly IgnoredItem[];
  /** Only findings of this severity are listed; null lists all. */
  readonly filter: Severity | null;
  readonly search: string;
  /** How many findings are drawn. */
  readonly shown: number;
  readonly ignoring: Ignoring | null;
  readonly repairing: Repairing | null;
  readonly news: CheckNews | null;
}

/** More findings than this are drawn when asked for. */
export const itemsAtATime = 100;
