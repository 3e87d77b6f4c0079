import type { Figure } from "../../core/model/figure";
import { numberText } from "../../core/wording/numberText";
import { vi } from "../../core/wording/vi";

/** A figure as it reads in a report; nothing for a blank. */
export function figureText(figure: Figure): string {
  switch (figure.kind) {
    case "blank":
      return "";
    case "number":
      return `${numberText(figure.value, vi)}${figure.shownAsPercent === true ? " %" : ""}`;
    case "word":
    case "ambiguous":
      return figure.text;
    case "error":
      return figure.code;
  }
}
