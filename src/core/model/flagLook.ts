import type { Assessment } from "./assessment";

/** The assessments that are marked on the table. */
export const flagKinds = ["below", "notStarted", "yearEnd"] as const satisfies Assessment[];

export type FlagKind = (typeof flagKinds)[number];

/** How rows of one kind are marked; the colour is that of the cells, as #RRGGBB. */
export interface KindLook {
  readonly isShown: boolean;
  readonly fill: string;
}

/** How the table is marked. `isShown` false: not at all. */
export interface FlagLook {
  readonly isShown: boolean;
  /** A symbol in front of the row's number or name, for prints in black and white and for eyes that see colours otherwise. */
  readonly hasSymbols: boolean;
  readonly kinds: Readonly<Record<FlagKind, KindLook>>;
}

/** A change to the look as it is then stored; null is no marks at all any more. */
export type FlagChange = (stored: string | null) => FlagLook | null;

/** Red, amber, grey; told apart by brightness too. */
export const defaultFlagLook: FlagLook = {
  isShown: true,
  hasSymbols: true,
  kinds: {
    below: { isShown: true, fill: "#FFC7CE" },
    notStarted: { isShown: true, fill: "#FFEB9C" },
    yearEnd: { isShown: true, fill: "#E1E1E1" },
  },
};

/** A shape for each kind, found in the fonts offices print with. */
export const flagSymbols: Readonly<Record<FlagKind, string>> = {
  below: "▼",
  notStarted: "○",
  yearEnd: "◊",
};
