import type { WrittenBlocks } from "../core/summary/keepBlocks";
import { sheetBlockNames, type SheetBlocks } from "../core/summary/sheetBlocks";
import { parseJson } from "./parseJson";

const version = 1;

/** How what was written into heading, title and signature of the summary sheet is stored with the workbook. */
export function writtenBlocksText({ written, said, shown }: WrittenBlocks): string {
  return JSON.stringify({ version, written, said, shown });
}

/** What is stored with a workbook; null where there is nothing, or nothing that makes sense. */
export function parseWrittenBlocks(text: string | undefined): WrittenBlocks | null {
  const stored = text === undefined ? null : parseJson(text);
  if (!isFields(stored) || stored["version"] !== version) return null;
  const written = parseBlocks(stored["written"]);
  const said = parseBlocks(stored["said"]);
  const shown = stored["shown"];
  if (written === null || said === null || !isFields(shown)) return null;
  const { heading, signature } = shown;
  return { written, said, shown: { heading: heading === true, signature: signature === true } };
}

function parseBlocks(value: unknown): SheetBlocks | null {
  if (!isFields(value)) return null;
  const blocks = sheetBlockNames.map((name) => [name, value[name]] as const);
  const areLines = blocks.every(
    ([, lines]) => Array.isArray(lines) && lines.every((line) => typeof line === "string"),
  );
  return areLines ? (Object.fromEntries(blocks) as SheetBlocks) : null;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
