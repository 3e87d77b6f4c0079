import type { IndicatorRecord } from "../../core/model/indicatorSettings";
import type { PageLink } from "../page";
import type { IndicatorsState } from "./indicatorsState";

/** What those who carry out a person's wishes work with. */
export interface IndicatorsDesk {
  readonly state: IndicatorsState;
  readonly link: PageLink;
  readonly update: (change: Partial<IndicatorsState>) => void;
  /** What is kept with the indicator of a row, as the person sees it. */
  readonly recordAt: (row: number) => IndicatorRecord;
  /** Takes what was typed; it is kept after a pause. */
  readonly type: (row: number, record: IndicatorRecord) => void;
  /** Keeps what is not kept yet. */
  readonly keep: () => Promise<void>;
  /** Keeps settings and judges the table by them. */
  readonly judge: (row: number, record: IndicatorRecord) => void;
}
