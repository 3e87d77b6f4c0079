import { foldText } from "./foldText";
import type { NumberReading } from "./readingsOfDigits";
import { remember } from "./remember";

/** Units that measure the same thing, by size; without spaces, dots and brackets: 12 tỷ are 12.000 triệu. */
const families: readonly (readonly (readonly [number, string])[])[] = [
  [
    [1, "d dong vnd"],
    [1e3, "nghindong ngandong nghin ngan ngd 1000d 1000dong"],
    [1e6, "trieudong trieu tr trd trdong trieuvnd"],
    [1e9, "tydong tidong ty ti tyd tid tyvnd"],
  ],
  [
    [1, "kg"],
    [10, "yen"],
    [100, "ta"],
    [1e3, "tan"],
    [1e6, "nghintan ngantan 1000tan"],
  ],
  [
    [1, "m2"],
    [1e4, "ha hecta"],
    [1e6, "km2"],
    [1e7, "nghinha nganha 1000ha"],
  ],
  [
    [1, "m"],
    [1e3, "km"],
  ],
];

/** First words of units that people write behind a figure where the table has no column of units. */
const knownUnits: ReadonlySet<string> = new Set(
  (
    "% ‰ ha hecta tan ta yen kg g m m2 m3 km km2 lit l kw kwh mw kv con ho nguoi khau xa phuong thon ban to khu cay qua trung lop truong " +
    "hoc em chau giuong duong dong d vnd trieu tr ty ti nghin ngan cong lao luot ca vu san du doanh dn htx hop cai chiec bo ngoi nha mo " +
    "diem suat tiet buoi cuoc bai tin o lo dan"
  ).split(" "),
);

/** Units of things that are counted whole: there is no half household. */
const countedUnits: ReadonlySet<string> = new Set(
  (
    "nguoi ho khau con xa thon ban truong lop hocsinh chau giuong doanhnghiep dn hoptacxa htx sanpham cai chiec ngoi nha mohinh luot " +
    "luotnguoi laodong vu ca congtrinh duan cay canbo congdan chitieu dangvien doanvien hoivien nguoilaodong hogiadinh coso cuoc diem"
  ).split(" "),
);

const longestUnit = 30;
const mostUnitWords = 4;
const aside = /[ .()[\]]/g;

/** A unit for comparing: "Tr. đồng" and "trđ" are spelled alike. */
function bareUnit(unit: string): string {
  return foldText(unit.slice(0, longestUnit)).replace(aside, "");
}

function sizeIn(family: readonly (readonly [number, string])[], bare: string): number | null {
  return family.find(([, names]) => names.split(" ").includes(bare))?.[0] ?? null;
}

/**
 * What one of the suffix's unit is in the row's unit: 1 for the unit itself, 1000 for tỷ in a row of triệu đồng;
 * null where the two do not measure the same thing.
 */
export function unitFactor(suffix: string, unit: string): number | null {
  const [from, to] = [bareUnit(suffix), bareUnit(unit)];
  if (from === to) return 1;
  for (const family of families) {
    const [size, whole] = [sizeIn(family, from), sizeIn(family, to)];
    if (size !== null && whole !== null) return size / whole;
  }
  return null;
}

/** “ca/1000 dân”, “giường/10.000 dân”: what a rate is counted by. */
const perMany = /^([^\d/]+)\/ ?1[0.]*0 (?!\1$)/;
/** A digit that is no part of “m2”. */
const ownDigit = /(?:^|[^a-z])\d/;

/** Whether another figure stands in what follows a figure: “ha/50 ha”, “xã (3 thôn)”; neither of the two is the row's. */
function holdsFigure(folded: string): boolean {
  return ownDigit.test(folded.replace(perMany, ""));
}

/** Whether what stands behind a figure is a unit, where nothing says which one the row has. */
export function isKnownUnit(suffix: string): boolean {
  if (suffix.length > longestUnit) return false;
  const folded = foldText(suffix);
  if (holdsFigure(folded)) return false;
  const words = folded.split(/[ /.]/);
  return words.length <= mostUnitWords && knownUnits.has(words[0] ?? "");
}

const isCounted = remember((unit) => countedUnits.has(bareUnit(unit)));

/** “4,150 hộ” are no four and a bit: the one reading without decimals where the unit counts whole things; null where that tells nothing. */
export function wholeReading(
  unit: string | null,
  readings: readonly NumberReading[],
): NumberReading | null {
  if (unit === null || !isCounted(unit)) return null;
  let whole: NumberReading | null = null;
  for (const reading of readings) {
    if (!Number.isInteger(reading.value)) continue;
    if (whole !== null) return null;
    whole = reading;
  }
  return whole;
}
