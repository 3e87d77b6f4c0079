import { errorMessage, noTableMessage } from "../core/wording/errorMessage";
import { fillTemplate } from "../core/wording/fillTemplate";
import type { Language } from "./language";
import { WorkbookError } from "../workbook/workbookError";
import { findLanguage, parseArguments } from "./arguments";
import { calcCommand } from "./calcCommand";
import { checkCommand } from "./checkCommand";
import type { Answer, Command } from "./command";
import { commandNames, type CommandName } from "./commands";
import { fillCommand } from "./fillCommand";
import type { Io } from "./io";
import { NoTableError } from "./noTableError";
import { readCommand } from "./readCommand";
import { summaryCommand } from "./summaryCommand";
import { textsOf } from "./textsOf";
import { UsageError } from "./usageError";
import { wordingOf } from "./wordingOf";

const commands: Readonly<Record<CommandName, Command>> = {
  read: readCommand,
  check: checkCommand,
  fill: fillCommand,
  calc: calcCommand,
  summary: summaryCommand,
};

/**
 * The `chitieu` command without a process: answers the exit status. 0 is done, 1 that `check` found errors or `fill` values to look at, 2 an unusable file or
 * arguments – then one line on standard error and, with --json, `{"error":{code,message}}` on standard output.
 */
export async function main(words: readonly string[], io: Io): Promise<number> {
  const language = findLanguage(words);
  if (words.includes("--help") || words.includes("-h")) {
    io.out(textsOf(language).usage);
    return 0;
  }
  try {
    const asked = parseArguments(words);
    const answer = await commands[asked.command](asked, io);
    io.out(printed(answer, asked.json));
    return answer.status;
  } catch (error) {
    const { code, message } = worded(error, language);
    const line = message.replace(/\s+/g, " ").trim();
    io.err(`${line}\n`);
    if (words.includes("--json")) {
      io.out(`${JSON.stringify({ error: { code, message: line } })}\n`);
    }
    return 2;
  }
}

function printed({ json, text }: Answer, asJson: boolean): string {
  return asJson ? `${JSON.stringify(json, null, 2)}\n` : `${text}\n`;
}

interface Worded {
  readonly code: string;
  readonly message: string;
}

function worded(error: unknown, language: Language): Worded {
  if (error instanceof WorkbookError) {
    const { code, subject } = error;
    return { code, message: errorMessage(code, subject, wordingOf(language)) };
  }
  if (error instanceof NoTableError) {
    const { reason, sheet } = error.outcome;
    return { code: reason, message: noTableMessage(reason, sheet, wordingOf(language)) };
  }
  if (error instanceof UsageError) {
    const { code, subject } = error;
    return { code, message: usageMessage(error, subject, language) };
  }
  const subject = error instanceof Error ? error.message : String(error);
  return {
    code: "unexpected",
    message: fillTemplate(textsOf(language).errors.unexpected, { subject }),
  };
}

function usageMessage({ code }: UsageError, subject: string, language: Language): string {
  return fillTemplate(textsOf(language).errors[code], {
    subject,
    commands: commandNames.join(", "),
  });
}
