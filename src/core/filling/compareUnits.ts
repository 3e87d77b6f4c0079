import { foldText } from "../model/foldText";

/** Units by what they measure; those between commas are the same size, written differently. Units of different lines never mean the same indicator. */
const families: readonly string[] = [
  "d dong vnd,nghindong ngandong ngd 1000dong,trieudong trieu tr trd trdong,tydong tidong ty ti tyd",
  "kg,yen,ta,tan,nghintan ngantan 1000tan",
  "m2,ha hecta,km2,nghinha nganha 1000ha,sao,mau",
  "m met,km",
  "lit l,m3",
  "ta/ha,tan/ha,kg/ha",
  "% phantram,phannghin",
  "nguoi ld laodong khau nhankhau hocsinh hs chau tre treem em congdan canbo,luotnguoi luot",
  "ho hogiadinh hodan gd giadinh",
  "con,nghincon ngancon",
  "kwh,mw,kw",
  "dn doanhnghiep",
];

interface UnitPlace {
  readonly family: number;
  readonly size: number;
}

const places: ReadonlyMap<string, UnitPlace> = new Map(
  families.flatMap((line, family) =>
    line
      .split(",")
      .flatMap((same, size) =>
        same.split(" ").map((unit): [string, UnitPlace] => [unit, { family, size }]),
      ),
  ),
);

/** Units of a table are few: each is spelled alike once. */
const known = new Map<string, string>();
const mostKnown = 500;

/** A unit for comparing: “Tr. đồng” is “trdong”, “Tạ/ha” keeps its stroke. */
export function bareUnit(unit: string): string {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const bare = spelledAlike(unit);
  if (known.size >= mostKnown) known.clear();
  known.set(unit, bare);
  return bare;
}

function spelledAlike(unit: string): string {
  return unit
    .slice(0, 40)
    .split("/")
    .map((part) => foldText(part.replace(/‰/g, "phan nghin")).replace(/ /g, ""))
    .join("/");
}

/** related: of the same kind but another size, as tạ and tấn. */
export type UnitAgreement = "same" | "related" | "unknown" | "different";

function agreementOf(one: UnitPlace, other: UnitPlace): UnitAgreement {
  if (one.family !== other.family) return "different";
  return one.size === other.size ? "same" : "related";
}

/** Whether two units can belong to the same indicator. */
export function compareUnits(one: string | null, other: string | null): UnitAgreement {
  if (one === null || other === null) return "unknown";
  const [mine, theirs] = [bareUnit(one), bareUnit(other)];
  if (mine === theirs) return mine === "" ? "unknown" : "same";
  const [place, otherPlace] = [places.get(mine), places.get(theirs)];
  if (place === undefined || otherPlace === undefined) return "unknown";
  return agreementOf(place, otherPlace);
}

/** Whether a unit is that of a rate or a level, which old units of a merged one cannot add up: %, tạ/ha, triệu đồng/người. */
export function isRateUnit(unit: string | null): boolean {
  const bare = bareUnit(unit ?? "");
  return bare.includes("/") || compareUnits(bare, "%") === "same" || bare.startsWith("phan");
}
