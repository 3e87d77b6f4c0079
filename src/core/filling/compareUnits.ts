import { foldText } from "../model/foldText";

/** What a unit measures; units of different lines never mean the same indicator. */
const families: Readonly<Record<string, string>> = {
  money: "d dong vnd nghindong ngandong trieudong trieu trd tydong tidong ty ti tyd",
  mass: "kg yen ta tan nghintan ngantan 1000tan",
  area: "m2 ha hecta km2 nghinha sao mau 1000ha",
  length: "m km",
  volume: "m3 lit",
  perArea: "ta/ha tan/ha kg/ha",
  rate: "% ‰ phantram phannghin",
  people: "nguoi ld laodong khau nhankhau hocsinh hs chau tre treem em congdan canbo luotnguoi",
  households: "ho hogiadinh hodan gd giadinh",
  animals: "con",
  power: "kwh mw kw",
  firms: "dn doanhnghiep",
};

const familyOf: ReadonlyMap<string, string> = new Map(
  Object.entries(families).flatMap(([family, units]) =>
    units.split(" ").map((unit): [string, string] => [unit, family]),
  ),
);

/** A unit for comparing: “Tr. đồng” is “trdong”, “Tạ/ha” keeps its stroke. */
export function bareUnit(unit: string): string {
  return unit
    .slice(0, 40)
    .split("/")
    .map((part) => foldText(part.replace(/‰/g, "phan nghin")).replace(/ /g, ""))
    .join("/")
    .replace(/^tr(?:\.?dong)$/, "trieudong");
}

export type UnitAgreement = "same" | "related" | "unknown" | "different";

/** Whether two units can belong to the same indicator. */
export function compareUnits(one: string | null, other: string | null): UnitAgreement {
  if (one === null || other === null) return "unknown";
  const [mine, theirs] = [bareUnit(one), bareUnit(other)];
  if (mine === theirs) return mine === "" ? "unknown" : "same";
  const [family, otherFamily] = [familyOf.get(mine), familyOf.get(theirs)];
  if (family === undefined || otherFamily === undefined) return "unknown";
  return family === otherFamily ? "related" : "different";
}
