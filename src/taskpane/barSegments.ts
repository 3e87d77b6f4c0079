import { assessments, type Assessment } from "../core/model/assessment";

/** A part of the bar, in percent of its width. */
export interface BarSegment {
  readonly assessment: Assessment;
  readonly count: number;
  readonly start: number;
  readonly width: number;
}

/** A part narrower than this could neither be seen nor hold its number. */
const narrowest = 7;

/** The parts of the stacked bar: nothing for a count of zero, at least `narrowest` for any other, 100 percent in all. */
export function barSegments(counts: Readonly<Record<Assessment, number>>): readonly BarSegment[] {
  const shown = assessments.filter((assessment) => counts[assessment] > 0);
  const total = shown.reduce((sum, assessment) => sum + counts[assessment], 0);
  // Every part gets the least width; what is left is shared out by count.
  const shared = 100 - narrowest * shown.length;
  let start = 0;
  return shown.map((assessment) => {
    const count = counts[assessment];
    const segment = { assessment, count, start, width: narrowest + (shared * count) / total };
    start += segment.width;
    return segment;
  });
}
