import { foldText, holdsPhrase } from "../model/foldText";
import type { TableRow } from "../model/indicatorTable";
import { foldedName } from "./foldedName";

/** Names of figures that cannot be added to one another. */
const rateNames = [
  "tỷ lệ",
  "tỉ lệ",
  "tỷ trọng",
  "tỷ suất",
  "bình quân",
  "năng suất",
  "mật độ",
  "hệ số",
  "chỉ số",
  "tốc độ",
  "tăng trưởng",
  "cơ cấu",
  "giá bán",
  "đơn giá",
  "tuổi thọ",
  "xếp hạng",
  "thứ hạng",
  "điểm số",
] as const;

const rateUnits: ReadonlySet<string> = new Set(["lan", "diem", "tuoi", "hang", "bac", "do", "muc"]);
const ditto = /^["”“'’〃\s]*$/;
const people = [
  "người",
  "hộ",
  "lao động",
  "LĐ",
  "khẩu",
  "nhân khẩu",
  "lượt",
  "cháu",
  "em",
  "trẻ",
  "học sinh",
  "đảng viên",
  "hội viên",
  "đoàn viên",
  "cán bộ",
  "vụ",
  "xã",
  "thôn",
  "trường",
  "cơ sở",
  "doanh nghiệp",
  "DN",
  "HTX",
] as const;

type Named = Pick<TableRow, "name" | "unit">;

/** The unit for comparing; null where the row has none of its own or repeats the one above (”). */
export function plainUnit({ unit }: Named): string | null {
  if (unit === null || ditto.test(unit)) return null;
  return unit.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " ");
}

/** Whether the figures of both can be compared; a unit left out is the one of the row above. */
export function haveSameUnit(one: Named, other: Named): boolean {
  const [first, second] = [plainUnit(one), plainUnit(other)];
  return first === null || second === null || first === second;
}

/** Whether the row states a share of a hundred: unit %, or a rate without a unit. */
export function isPercentage(row: Named): boolean {
  const { unit, name } = row;
  if (unit !== null && !ditto.test(unit)) return /^\s*\(?%\)?\s*$/.test(unit);
  return /^\s*t/i.test(name) && /^t[yi] le\b/.test(foldedName(row));
}

/** Whether the row's figures can be added to others': amounts can, rates, averages and indices cannot. */
export function isAmount(row: Named): boolean {
  const unit = plainUnit(row) ?? "";
  if (/[%‰/]/.test(unit) || rateUnits.has(foldText(unit))) return false;
  return !holdsPhrase(foldedName(row), rateNames);
}

/** Whether the row counts what may fall under several headings at once: of ten people six are women and five are young. */
export function countsOverlapping(row: Named): boolean {
  return holdsPhrase(foldText(plainUnit(row) ?? ""), people);
}
