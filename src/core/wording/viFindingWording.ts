import type { FindingWording } from "./texts";
import { vi } from "./vi";
import { viFindings } from "./viFindings";

/** The Vietnamese wording with what findings say. */
export const viFindingWording: FindingWording = { ...vi, findings: viFindings };
