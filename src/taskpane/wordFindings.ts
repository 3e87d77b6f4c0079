import type { Finding, Severity } from "../core/model/finding";
import { findingMessage } from "../core/wording/findingMessage";
import { viFindingWording } from "../core/wording/viFindingWording";

/** A finding as the pane lists it; without a cell it is about the whole table. */
export interface FindingLine {
  readonly severity: Severity;
  readonly text: string;
  readonly cell: Finding["cell"];
}

/** Puts findings into words. */
export function wordFindings(findings: readonly Finding[]): readonly FindingLine[] {
  return findings.map((finding) => ({
    severity: finding.severity,
    text: findingMessage(finding, viFindingWording),
    cell: finding.cell,
  }));
}
