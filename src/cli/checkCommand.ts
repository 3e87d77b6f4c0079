import { cellAddress } from "../core/model/address";
import type { Finding } from "../core/model/finding";
import { fillTemplate } from "../core/wording/fillTemplate";
import { findingMessage } from "../core/wording/findingMessage";
import type { Language } from "./language";
import { check } from "../workflows/check";
import type { Command } from "./command";
import { withInputFile } from "./inputFile";
import { checkJson } from "./json";
import { layOut } from "./layOut";
import { openedTable } from "./noTableError";
import { textsOf } from "./textsOf";
import { wordingOf } from "./wordingOf";
import { workOptions } from "./workOptions";

/** `check`: the findings; status 1 where one of them is an error. */
export const checkCommand: Command = async (asked) => {
  const opened = await withInputFile(asked.file, async (host) =>
    openedTable(await check(host, workOptions(asked)), asked),
  );
  const hasErrors = opened.findings.some(({ severity }) => severity === "error");
  return {
    status: hasErrors ? 1 : 0,
    json: checkJson(opened, asked.language),
    text: checkText(opened.findings, asked.language),
  };
};

function checkText(findings: readonly Finding[], language: Language): string {
  const texts = textsOf(language);
  if (findings.length === 0) return texts.check.none;
  const count = (severity: Finding["severity"]): string =>
    String(findings.filter((finding) => finding.severity === severity).length);
  const lines = findings.map((finding) => [
    texts.severities[finding.severity],
    finding.cell === null ? "" : cellAddress(finding.cell.row, finding.cell.column),
    findingMessage(finding, wordingOf(language)),
  ]);
  const counts = fillTemplate(texts.check.counts, {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
  });
  return [...layOut(lines), "", counts].join("\n");
}
