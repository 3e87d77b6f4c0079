import type { FindingWording } from "./texts";
import { en } from "./en";
import { enFindings } from "./enFindings";

/** The English wording with what findings say. */
export const enFindingWording: FindingWording = { ...en, findings: enFindings };
