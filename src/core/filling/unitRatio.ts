import { bareUnit } from "./compareUnits";

/** Units that measure the same thing, by size. */
const families: readonly Readonly<Record<string, number>>[] = [
  {
    d: 1,
    dong: 1,
    vnd: 1,
    nghindong: 1e3,
    ngandong: 1e3,
    nghin: 1e3,
    ngan: 1e3,
    ngd: 1e3,
    nghd: 1e3,
    "1000d": 1e3,
    "1000dong": 1e3,
    trieudong: 1e6,
    trieu: 1e6,
    trd: 1e6,
    trdong: 1e6,
    tr: 1e6,
    tydong: 1e9,
    tidong: 1e9,
    ty: 1e9,
    ti: 1e9,
    tyd: 1e9,
    tid: 1e9,
  },
  {
    gam: 1e-3,
    kg: 1,
    yen: 10,
    ta: 100,
    tan: 1e3,
    nghintan: 1e6,
    ngantan: 1e6,
    trieutan: 1e9,
    "1000tan": 1e6,
    vantan: 1e7,
  },
  { m2: 1, ha: 1e4, hecta: 1e4, km2: 1e6, nghinha: 1e7, ngha: 1e7, nganha: 1e7, "1000ha": 1e7 },
  { m: 1, met: 1, km: 1e3 },
  { m3: 1, metkhoi: 1, nghinm3: 1e3, trieum3: 1e6, lit: 1e-3 },
  { "kg/ha": 1, "ta/ha": 100, "tan/ha": 1e3 },
];
const scale = /^(nghin|ngan|trieu|van|tram|1000)(?=[a-z])/;
const scales: Readonly<Record<string, number>> = {
  nghin: 1e3,
  ngan: 1e3,
  "1000": 1e3,
  trieu: 1e6,
  van: 1e4,
  tram: 100,
};
/** People are counted in many words. */
const people = "nguoi ld laodong khau nhankhau";
const sameWords: readonly string[] = [
  people,
  "ho hodan hogiadinh",
  "dn doanhnghiep",
  "htx hoptacxa",
  "hs hocsinh em chau tre treem",
  "luot luotnguoi luotkhach",
];
/** By what time or by whom it is counted: “triệu đồng/người/năm” is triệu đồng of an average income. */
const countedBy = /(?:\/(?:nam|nguoi|thang|daunguoi|dan))+$/;

function scaled(unit: string): readonly [number, string] {
  const word = scale.exec(unit)?.[1] ?? "";
  return [scales[word] ?? 1, unit.slice(word.length)];
}

function isSameThing(one: string, other: string): boolean {
  return (
    one === other ||
    sameWords.some((words) => [one, other].every((word) => words.split(" ").includes(word)))
  );
}

function sizeRatio(one: string, other: string): number | null {
  for (const family of families) {
    const [size, whole] = [family[one], family[other]];
    if (size !== undefined && whole !== undefined) return size / whole;
  }
  return null;
}

function plainUnit(unit: string): string {
  return bareUnit(unit).replace(countedBy, "");
}

/**
 * What one of a unit is in another: 1000 for tỷ đồng in triệu đồng; null where they do not measure the same thing or nobody knows;
 * 1 where one of the two is not stated, but a number without “%” is no percentage.
 */
export function unitRatio(from: string | null, to: string | null): number | null {
  if (from === null) return to?.includes("%") === true ? null : 1;
  if (to === null) return 1;
  const [mine, theirs] = [plainUnit(from), plainUnit(to)];
  const ratio = mine === theirs ? 1 : sizeRatio(mine, theirs);
  if (ratio !== null) return ratio;
  const [[one, thing], [other, otherThing]] = [scaled(mine), scaled(theirs)];
  return isSameThing(thing, otherThing) ? one / other : null;
}
