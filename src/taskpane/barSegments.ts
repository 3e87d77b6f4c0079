import { countAt, standingsOf, type Standing } from "../core/model/standing";
import type { Summary } from "../core/model/summary";

/** A part of the bar, in percent of its width. */
export interface BarSegment {
  readonly standing: Standing;
  readonly count: number;
  readonly start: number;
  readonly width: number;
}

/** A part narrower than this could neither be seen nor hold its number. */
const narrowest = 7;

/** The parts of the stacked bar: nothing for a count of zero, at least `narrowest` for any other, 100 percent in all. */
export function barSegments(summary: Summary): readonly BarSegment[] {
  const count = (standing: Standing): number => countAt(standing, summary);
  const shown = standingsOf(summary).filter((standing) => count(standing) > 0);
  const total = shown.reduce((sum, standing) => sum + count(standing), 0);
  // Every part gets the least width; what is left is shared out by count.
  const shared = 100 - narrowest * shown.length;
  let start = 0;
  return shown.map((standing) => {
    const own = count(standing);
    const segment = { standing, count: own, start, width: narrowest + (shared * own) / total };
    start += segment.width;
    return segment;
  });
}
