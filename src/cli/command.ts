import type { Arguments } from "./arguments";
import type { Io } from "./io";
import type { Json } from "./json";

/** What a command answers: the exit status, and the same answer for machines and for people. */
export interface Answer {
  readonly status: 0 | 1;
  readonly json: Json;
  readonly text: string;
}

/** One command of the command line. What keeps it from its work is thrown. */
export type Command = (asked: Arguments, io: Io) => Promise<Answer>;
