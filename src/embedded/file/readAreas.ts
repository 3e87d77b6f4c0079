import { parseArea } from "../../core/model/address";
import type { Area } from "../../core/model/area";

/** The areas of a list such as "A1:B3 D5"; what is no address is left out. */
export function readAreas(sqref: string | undefined): readonly Area[] {
  return (sqref ?? "").split(/\s+/).flatMap((text) => parseArea(text) ?? []);
}
