import { foldText } from "../../model/foldText";
import type { TableRow } from "../../model/indicatorTable";
import type { Check } from "../check";
import { figureNumber } from "../../model/figure";
import { isPercentage } from "../quantities";
import { rowFinding } from "../rowFinding";

const id = "directionDoubtful";

/** "Giảm tỷ lệ hộ nghèo xuống còn 3": what is stated is the level left, though the name speaks of lowering it. */
const levelLeft = /\b(?:giam|ha|keo giam)\b.*\b(?:con|xuong|duoi|khong qua|ve)\b/;
const loweredRate = /^(?:giam|ha|keo giam) (?:ty le|ty suat|so ho|so vu|so nguoi|so ca)\b/;
/** "Giảm tỷ lệ hộ nghèo 1,5%" by that much a year: the more the better. */
const byHowMuch = /\b(?:so voi|binh quan|hang nam|moi nam|diem %|muc giam|them)\b/;
/** A look at the letters spares most names a closer one. */
const mayLower = /gi[aả]|h[aạ]/iu;
const badThings =
  /\b(?:ngheo|suy dinh duong|thap coi|that nghiep|tai nan|toi pham|pham phap|no dong|sinh con thu|tu vong|bo hoc|tao hon|nha tam|o nhiem|tang tu nhien|vi pham|khieu nai|ton dong|qua han|nghien)\b/;

/** Names that leave open whether more or less is better; what was decided is told, so that a person can turn it round. Once they have said, all is clear. */
export const directionDoubtful: Check = {
  id,
  validate: ({ assessed }) => {
    const { table } = assessed.calculated;
    return assessed.indicators.flatMap(({ row: { source }, settings }) => {
      if (settings?.direction !== undefined || !isMeasured(source) || !isDoubtful(source))
        return [];
      const details = source.direction === "lower" ? { form: "lower" } : {};
      return [rowFinding(table, source, { check: id, severity: "info", role: "name", details })];
    });
  },
};

function isMeasured({ figures }: TableRow): boolean {
  return figureNumber(figures.plan) !== null;
}

function isDoubtful(row: TableRow): boolean {
  if (!mayLower.test(row.name)) return false;
  const name = foldText(row.name.slice(0, 200));
  if (!/\b(?:giam|ha)\b/.test(name) || !badThings.test(name) || byHowMuch.test(name)) return false;
  if (levelLeft.test(name)) return true;
  return loweredRate.test(name) && isPercentage(row);
}
