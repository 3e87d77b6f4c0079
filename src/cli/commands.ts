/** The commands there are, in the order people use them. */
export const commandNames = ["read", "check", "fill", "calc", "summary"] as const;

export type CommandName = (typeof commandNames)[number];

/** Which options a command takes beside those every command takes. */
export const ownOptions: Readonly<Record<CommandName, readonly string[]>> = {
  read: ["--explain"],
  check: [],
  fill: [
    "-o",
    "--from",
    "--from-sheet",
    "--report",
    "--reconcile",
    "--column",
    "--dry-run",
    "--values-only",
    "--fix-numbers",
    "--force",
  ],
  calc: ["-o", "--fix-numbers", "--force"],
  summary: ["-o", "--force"],
};
