import type { ColumnMeaning } from "./columnMeaning";

/** "Chỉ tiêu kết nạp đảng viên", "Chỉ tiêu giảm nghèo": what is to be reached. */
const target = /^ chi tieu [a-z]/;

function headsNames({ kind, words }: ColumnMeaning): boolean {
  return kind === "name" || kind === "other" || (kind === "unit" && words === " don vi ");
}

/** Where no heading says plan, "Chỉ tiêu …" right of the names ("Chi bộ", "Thôn") says what is to be reached, not what the rows are. */
export function withTargets(meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  if (meanings.some(({ kind }) => kind === "plan")) return meanings;
  const first = meanings.findIndex(headsNames);
  const at = meanings.findIndex(
    ({ kind, words }, index) =>
      index > first && first >= 0 && (kind === "name" || kind === "other") && target.test(words),
  );
  return meanings.map((each, index) => (index === at ? { ...each, kind: "plan" } : each));
}
