import type { Period } from "../../core/model/period";

/** Name of the file: which period it reports on, in letters every system takes. */
export function exportFileName({ months, year }: Period, ending: "docx" | "xlsx" | "csv"): string {
  const period = months === null ? [] : months === 12 ? ["ca-nam"] : [`${months}-thang`];
  return `${["bao-cao-chi-tieu", ...period, ...(year === null ? [] : [year])].join("-")}.${ending}`;
}
