import {
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Injector,
} from "@univerjs/core";
import type { IStyleData, Nullable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { readValue, shownText } from "./univerCell";

/** After the decimal comma has been put in, before Univer's last interceptor. */
const afterNumbers = -0.6;

/** Makes the number formats of conditional formats show, as Excel shows them; Univer itself draws only colours and letters. */
export function showRuleFormats(injector: Injector): void {
  const rules = injector.get(ConditionalFormattingService);
  const formatOf = (...place: Parameters<typeof rules.composeStyle>): string | undefined => {
    const style: Nullable<IStyleData> = rules.composeStyle(...place)?.style;
    return style?.n?.pattern;
  };
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterNumbers,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { unitId, subUnitId, row, col, rawData }, next) => {
      const format = formatOf(unitId, subUnitId, row, col);
      const value = readValue(rawData, null);
      if (format === undefined || value === null) return next(cell);
      const shown: ICellDataForSheetInterceptor = { ...cell, v: shownText(value, format), p: null };
      return next(shown);
    },
  });
}
