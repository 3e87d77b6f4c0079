import { figureNumber } from "../../model/figure";
import { holdsPhrase } from "../../model/foldText";
import type { TableRow } from "../../model/indicatorTable";
import type { Check } from "../check";
import { foldedName } from "../foldedName";
import { enteredRoles, judgeFigures } from "../judgeFigures";
import { isPercentage } from "../quantities";
import { rowFinding } from "../rowFinding";

const id = "percentAbove100";

/** Percentages that may well be more than a hundred. */
const openNames = [
  "tăng",
  "tốc độ",
  "tăng trưởng",
  "chỉ số",
  "so với",
  "so cùng kỳ",
  "so KH",
  "so kế hoạch",
  "bằng",
  "dự toán",
  "hoàn thành",
  "kế hoạch",
  "KH",
  "công suất",
  "hiệu suất",
  "hệ số",
  "giới tính",
  "giao quân",
  "vượt",
  "tỷ suất",
  "sử dụng đất",
  "quay vòng",
  "lợi nhuận",
  "đạt chỉ tiêu",
  "thực hiện",
  "thu ngân sách",
  "giải ngân",
  "lấp đầy",
  "giường bệnh",
] as const;

/** A share of more than a hundred percent; growth, indices and shares of a plan may be. */
export const percentAbove100: Check = {
  id,
  validate: (input) => {
    const { table } = input.assessed.calculated;
    return judgeFigures(input, enteredRoles, (figure, { source }, role) => {
      const value = figureNumber(figure);
      if (value === null || !isAboveHundred(source, value)) return null;
      const finding = { check: id, severity: "warning", role, details: { value } } as const;
      return rowFinding(table, source, finding);
    });
  },
};

/** Whether the value cannot be: it is more than all of something. Where every figure of the row is, the row means something else. */
export function isAboveHundred(row: TableRow, value: number): boolean {
  if (value <= 100 || !isPercentage(row)) return false;
  if (row.kind !== "indicator" && row.kind !== "subRow") return false;
  const values = enteredRoles.flatMap((role) => figureNumber(row.figures[role]) ?? []);
  if (values.length > 1 && values.every((other) => other > 100)) return false;
  return !holdsPhrase(foldedName(row), openNames);
}
