/** How sure a decision is, as people say it: chắc chắn · khá chắc · còn ngờ. */
export type ConfidenceLevel = "certain" | "likely" | "doubtful";

/** The level of a confidence from 0 to 1. What is doubtful is shown to the person without being asked for. */
export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence < 0.5) return "doubtful";
  return confidence < 0.9 ? "likely" : "certain";
}
