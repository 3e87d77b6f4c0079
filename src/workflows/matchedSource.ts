import type { FillDoubt, Matching } from "../core/model/filling";
import type { FillPlan } from "./fillOutcomes";
import type { ReadSource } from "./readFillSource";

/** What a source says and which row each value belongs to. */
export interface MatchedSource extends ReadSource {
  readonly matching: Matching;
  /** For each value, what its source itself gives reason to doubt. */
  readonly doubts?: readonly (readonly FillDoubt[])[];
  readonly conversions?: FillPlan["conversions"];
}
