import type { WorkOptions } from "./outcomes";

/** What decides how a sheet is understood: this run's wishes and what is stored with the workbook. */
export interface OpenContext {
  readonly options: WorkOptions;
  readonly settings: Readonly<Record<string, string>>;
}
