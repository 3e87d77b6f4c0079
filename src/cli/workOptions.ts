import type { WorkOptions } from "../workflows/outcomes";
import type { Arguments } from "./arguments";

/** The wishes of the command line as workflows take them. A copy made from a file carries neither undo steps nor a remembered sheet. */
export function workOptions({ sheet, threshold, months }: Arguments): WorkOptions {
  return {
    remember: false,
    ...(sheet === null ? {} : { sheet }),
    ...(threshold === null ? {} : { threshold }),
    ...(months === null ? {} : { months }),
  };
}
