import type { WorkOptions } from "../workflows/outcomes";
import type { Arguments } from "./arguments";

/** The wishes of the command line as workflows take them. A copy made from a file carries neither undo steps nor a remembered sheet. */
export function workOptions(asked: Arguments): WorkOptions {
  const { sheet, table, columns, threshold, months, explain } = asked;
  return {
    remember: false,
    columns,
    everySheet: explain,
    ...(table === null ? {} : { table }),
    ...(sheet === null ? {} : { sheet }),
    ...(threshold === null ? {} : { threshold }),
    ...(months === null ? {} : { months }),
  };
}
