import type { FigureRole } from "../model/columnRole";
import type { Figure } from "../model/figure";

type RowFigures = Readonly<Record<FigureRole, Figure>>;

/** Whether the figure is shown with %; null where there is none, or 0, which is 0 % as well. */
function isPercent(figure: Figure): boolean | null {
  if (figure.kind !== "number" || figure.value === 0) return null;
  return figure.shownAsPercent === true;
}

function areMixed(one: Figure, other: Figure): boolean {
  const first = isPercent(one);
  const second = first === null ? null : isPercent(other);
  return second !== null && first !== second;
}

function doubted(figure: Figure): Figure {
  if (figure.kind !== "number") return figure;
  const number = String(figure.value).replace(".", ",");
  const text = figure.shownAsPercent === true ? `${number}%` : number;
  return { kind: "ambiguous", text, readings: [], doubt: "mixedPercent" };
}

/**
 * Takes back a figure that cannot be compared as it stands: 15 % (stored as 0,15) beside 12 would give 8000 %.
 * A person reads both rightly, a formula does not, and 0,12 without % might be meant either way.
 */
export function refuseMixedPercent(figures: RowFigures): RowFigures {
  const { plan, samePeriod, actual } = figures;
  if (areMixed(plan, actual)) return { ...figures, actual: doubted(actual) };
  return areMixed(samePeriod, actual) ? { ...figures, samePeriod: doubted(samePeriod) } : figures;
}
