import type { Explanation, IndicatorSettings } from "../../../core/model/indicatorSettings";
import type { CellPosition } from "../../../workflows/outcomes";
import type { IndicatorFilter, TypedSetting } from "../indicatorsState";

/** What a person can do in “Chỉ tiêu”. */
export interface IndicatorIntents {
  readonly chooseFilter: (filter: IndicatorFilter) => void;
  readonly search: (text: string) => void;
  readonly showMore: () => void;
  /** Opens an indicator, or closes it where it is open. */
  readonly toggle: (row: number) => void;
  readonly explain: (row: number, part: keyof Explanation, text: string) => void;
  /** The person has left a text: it is kept now, not after a pause. */
  readonly leave: () => void;
  /** Sets one thing; undefined goes back to the usual. */
  readonly set: <Name extends keyof IndicatorSettings>(
    row: number,
    name: Name,
    value: IndicatorSettings[Name] | undefined,
  ) => void;
  /** A setting as typed. */
  readonly typeSetting: (row: number, setting: TypedSetting, text: string) => void;
  readonly forgetSettings: (row: number) => void;
  readonly goTo: (cell: CellPosition) => void;
  readonly calculate: () => void;
}
