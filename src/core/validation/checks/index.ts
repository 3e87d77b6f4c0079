import type { Check } from "../check";
import { directionDoubtful } from "./directionDoubtful";
import { districtPlan } from "./districtPlan";
import { duplicateName } from "./duplicateName";
import { duplicateNumber } from "./duplicateNumber";
import { errorValue } from "./errorValue";
import { groupCountMismatch } from "./groupCountMismatch";
import { headingPeriod } from "./headingPeriod";
import { hiddenColumns } from "./hiddenColumns";
import { hiddenRows } from "./hiddenRows";
import { legacyText } from "./legacyText";
import { mergedFigures } from "./mergedFigures";
import { missingActual } from "./missingActual";
import { missingPlan } from "./missingPlan";
import { missingSamePeriod } from "./missingSamePeriod";
import { mixedDecimalStyle } from "./mixedDecimalStyle";
import { negativeActual } from "./negativeActual";
import { negativePlan } from "./negativePlan";
import { noActualColumn } from "./noActualColumn";
import { noPlanColumn } from "./noPlanColumn";
import { noSamePeriodColumn } from "./noSamePeriodColumn";
import { numberGap } from "./numberGap";
import { numberOverFormula } from "./numberOverFormula";
import { numberStoredAsText } from "./numberStoredAsText";
import { partsDisagree } from "./partsDisagree";
import { percentAbove100 } from "./percentAbove100";
import { percentageOfOther } from "./percentageOfOther";
import { staleFormulaRow } from "./staleFormulaRow";
import { structureSum } from "./structureSum";
import { sumDisagrees } from "./sumDisagrees";
import { textInNumberColumn } from "./textInNumberColumn";
import { totalCountMismatch } from "./totalCountMismatch";
import { typedPercentageDisagrees } from "./typedPercentageDisagrees";
import { typedRemainingDisagrees } from "./typedRemainingDisagrees";
import { unitSlip } from "./unitSlip";
import { unmeasuredPlan } from "./unmeasuredPlan";
import { yearEndNoteBesideFigure } from "./yearEndNoteBesideFigure";
import { zeroPlan } from "./zeroPlan";

/** Every check there is. A new one is a file beside this one, a line here, its wording, and a scenario. */
export const checks: readonly Check[] = [
  noPlanColumn,
  noActualColumn,
  noSamePeriodColumn,
  headingPeriod,
  totalCountMismatch,
  districtPlan,
  legacyText,
  groupCountMismatch,
  duplicateNumber,
  numberGap,
  duplicateName,
  directionDoubtful,
  mergedFigures,
  hiddenRows,
  hiddenColumns,
  errorValue,
  textInNumberColumn,
  numberStoredAsText,
  mixedDecimalStyle,
  missingPlan,
  zeroPlan,
  unmeasuredPlan,
  negativePlan,
  missingActual,
  negativeActual,
  missingSamePeriod,
  yearEndNoteBesideFigure,
  percentAbove100,
  unitSlip,
  structureSum,
  partsDisagree,
  sumDisagrees,
  typedPercentageDisagrees,
  percentageOfOther,
  typedRemainingDisagrees,
  numberOverFormula,
  staleFormulaRow,
];
