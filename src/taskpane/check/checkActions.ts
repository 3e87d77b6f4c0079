import type { Finding } from "../../core/model/finding";
import type { IgnoreDecision, IgnoreOutcome } from "../../workflows/ignoreFinding";
import type { ListOutcome } from "../../workflows/listFindings";
import type { CheckOutcome, OpenedTable } from "../../workflows/outcomes";
import type { RepairOutcome, RepairRequest } from "../../workflows/repair";

/** What “Kiểm tra” can have done to the workbook; `shown` is the table the person looks at. */
export interface CheckActions {
  /** Reads and checks the table of a sheet; null follows the workbook. */
  readonly check: (sheet: string | null) => Promise<CheckOutcome>;
  readonly ignore: (
    shown: OpenedTable,
    finding: Finding,
    decision: IgnoreDecision,
  ) => Promise<IgnoreOutcome>;
  readonly considerAgain: (shown: OpenedTable, finding: Finding) => Promise<IgnoreOutcome>;
  readonly repair: (shown: OpenedTable, request: RepairRequest) => Promise<RepairOutcome>;
  readonly list: (shown: OpenedTable, date: string) => Promise<ListOutcome>;
  /** Today as an ISO date. */
  readonly today: () => string;
}
