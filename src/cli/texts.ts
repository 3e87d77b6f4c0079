import type { Explanation } from "../core/model/indicatorSettings";
import type { ConfidenceLevel } from "../core/model/confidenceLevel";
import type { Severity } from "../core/model/finding";
import type { LeftOutRow } from "../workflows/outcomes";
import type { UsageErrorCode } from "./usageError";

/** Everything the command line says beside what the pane says too; "{…}" is filled in. */
export interface CliTexts {
  readonly usage: string;
  readonly errors: Readonly<Record<UsageErrorCode | "unexpected", string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly read: {
    readonly place: string;
    readonly period: string;
    readonly columns: string;
    readonly counts: string;
    readonly group: string;
    readonly groupDeclared: string;
    readonly headings: readonly string[];
    readonly subRow: string;
  };
  readonly explain: {
    readonly header: string;
    readonly headerRows: string;
    readonly period: string;
    readonly noPeriod: string;
    readonly columns: string;
    readonly column: string;
    readonly noHeading: string;
    readonly noRole: string;
    readonly because: string;
    readonly columnsHint: string;
    readonly confidence: Readonly<Record<ConfidenceLevel, string>>;
    readonly noNumbers: string;
    readonly numbers: string;
    readonly number: string;
    readonly numberOpen: string;
    readonly noTables: string;
    readonly tables: string;
    readonly table: string;
  };
  readonly check: {
    readonly none: string;
    readonly counts: string;
    readonly ignored: string;
    readonly because: string;
  };
  readonly calc: {
    readonly done: string;
    readonly nothing: string;
    readonly fixed: string;
    readonly kept: string;
    readonly keptGrowth: string;
    readonly leftOut: string;
    readonly leftOutRow: string;
    readonly leftOutWithoutNo: string;
    readonly reasons: Readonly<Record<LeftOutRow["reason"], string>>;
    readonly fixHint: string;
    readonly mismatch: string;
  };
  readonly summary: {
    readonly title: string;
    readonly total: string;
    readonly threshold: string;
    readonly flagged: string;
    readonly notStarted: string;
    readonly notMet: string;
    /** Of those that miss their plan. */
    readonly ofThemNotStarted: string;
    readonly flaggedRow: string;
    /** Behind a percentage that would read the wrong way round. */
    readonly lowerIsBetter: string;
    readonly explanation: Readonly<Record<keyof Explanation, string>>;
    readonly written: string;
  };
}
