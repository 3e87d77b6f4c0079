import { areaAddress, cellAddress, columnLetters } from "../core/model/address";
import { reasonText } from "../core/wording/reasonText";
import type { OpenedTable } from "../workflows/outcomes";
import type { Json } from "./json";
import type { Language } from "./language";
import { reasonTextsOf } from "./reasonTextsOf";
import { wordingOf } from "./wordingOf";

/** What `read --explain --json` says beside the table: why it was read so, and the tables there are. */
export function explanationJson(
  { explanation, tables }: OpenedTable,
  language: Language,
): { readonly explanation: Json; readonly tables: Json } {
  const { period, roles, numbers } = reasonTextsOf(language);
  const texts = wordingOf(language);
  return {
    explanation: {
      period: {
        confidence: explanation.period.confidence,
        reasons: explanation.period.reasons.map((reason) => reasonText(reason, period, texts)),
      },
      columns: explanation.columns.map((column) => ({
        column: columnLetters(column.column),
        heading: column.heading,
        role: column.role,
        confidence: column.confidence,
        reasons: column.reasons.map((reason) => reasonText(reason, roles, texts)),
      })),
      numbers: explanation.numbers.map(({ cell, reason, ...number }) => ({
        cell: cellAddress(cell.row, cell.column),
        ...number,
        reason: reasonText(reason, numbers, texts),
      })),
    },
    tables: tables.map(({ sheet, place, isOpen }) => ({
      sheet,
      range: areaAddress(place.area),
      title: place.title,
      chosen: isOpen,
    })),
  };
}
