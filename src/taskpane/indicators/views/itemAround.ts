import type { IndicatorActions } from "../indicatorActions";
import type { IndicatorsState } from "../indicatorsState";

/** What an indicator is drawn from besides its own line. */
export interface ItemAround {
  readonly state: IndicatorsState;
  readonly actions: IndicatorActions;
}
