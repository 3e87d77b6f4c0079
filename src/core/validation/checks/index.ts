import type { Check } from "../check";
import { duplicateNumber } from "./duplicateNumber";
import { errorValue } from "./errorValue";
import { groupCountMismatch } from "./groupCountMismatch";
import { missingActual } from "./missingActual";
import { missingPlan } from "./missingPlan";
import { negativeActual } from "./negativeActual";
import { negativePlan } from "./negativePlan";
import { noActualColumn } from "./noActualColumn";
import { noPlanColumn } from "./noPlanColumn";
import { noSamePeriodColumn } from "./noSamePeriodColumn";
import { numberGap } from "./numberGap";
import { numberStoredAsText } from "./numberStoredAsText";
import { staleFormulaRow } from "./staleFormulaRow";
import { textInNumberColumn } from "./textInNumberColumn";
import { typedPercentageDisagrees } from "./typedPercentageDisagrees";
import { typedRemainingDisagrees } from "./typedRemainingDisagrees";
import { unmeasuredPlan } from "./unmeasuredPlan";
import { yearEndNoteBesideFigure } from "./yearEndNoteBesideFigure";
import { zeroPlan } from "./zeroPlan";

/** Every check there is. A new one is a file beside this one, a line here, its wording, and a scenario. */
export const checks: readonly Check[] = [
  noPlanColumn,
  noActualColumn,
  noSamePeriodColumn,
  groupCountMismatch,
  duplicateNumber,
  numberGap,
  errorValue,
  textInNumberColumn,
  numberStoredAsText,
  missingPlan,
  zeroPlan,
  unmeasuredPlan,
  negativePlan,
  missingActual,
  negativeActual,
  yearEndNoteBesideFigure,
  typedPercentageDisagrees,
  typedRemainingDisagrees,
  staleFormulaRow,
];
