import { cellAddress } from "../core/model/address";
import type { Finding } from "../core/model/finding";
import { fillTemplate } from "../core/wording/fillTemplate";
import { findingMessage } from "../core/wording/findingMessage";
import type { Language } from "./language";
import { check } from "../workflows/check";
import type { CheckedTable } from "../workflows/outcomes";
import type { Command } from "./command";
import { withInputFile } from "./inputFile";
import { checkJson } from "./json";
import { layOut } from "./layOut";
import { NoTableError } from "./noTableError";
import { refuseUnmet } from "./refuseUnmet";
import { textsOf } from "./textsOf";
import { wordingOf } from "./wordingOf";
import { workOptions } from "./workOptions";

/** `check`: the findings; status 1 where one of them is an error. What a person has decided to pass over is told apart and counts for nothing. */
export const checkCommand: Command = async (asked) => {
  const opened = await withInputFile(asked.file, async (host) => {
    const outcome = await check(host, workOptions(asked));
    if (outcome.kind === "noTable") throw new NoTableError(outcome);
    refuseUnmet(outcome.opened, asked);
    return outcome.opened;
  });
  const hasErrors = opened.findings.some(({ severity }) => severity === "error");
  return {
    status: hasErrors ? 1 : 0,
    json: checkJson(opened, asked.language),
    text: checkText(opened, asked.language),
  };
};

function checkText({ findings, ignored }: CheckedTable, language: Language): string {
  const told =
    findings.length === 0 ? [textsOf(language).check.none] : countedLines(findings, language);
  return [...told, ...ignoredLines(ignored, language)].join("\n");
}

function countedLines(findings: readonly Finding[], language: Language): readonly string[] {
  const texts = textsOf(language);
  const count = (severity: Finding["severity"]): string =>
    String(findings.filter((finding) => finding.severity === severity).length);
  const lines = findings.map((finding) => [
    texts.severities[finding.severity],
    ...findingCells(finding, language),
  ]);
  const counts = fillTemplate(texts.check.counts, {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
  });
  return [...layOut(lines), "", counts];
}

function ignoredLines(ignored: CheckedTable["ignored"], language: Language): readonly string[] {
  const texts = textsOf(language).check;
  if (ignored.length === 0) return [];
  const lines = ignored.map(({ finding, reason }) => [
    ...findingCells(finding, language),
    fillTemplate(texts.because, { reason }),
  ]);
  const title = fillTemplate(texts.ignored, { count: String(ignored.length) });
  return ["", title, ...layOut(lines)];
}

function findingCells(finding: Finding, language: Language): readonly string[] {
  const { cell } = finding;
  const address = cell === null ? "" : cellAddress(cell.row, cell.column);
  return [address, findingMessage(finding, wordingOf(language))];
}
