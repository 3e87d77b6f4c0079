import { apiNotFound } from "./hostError";
import { findMember, memberLocation, type HostObject } from "./hostObject";
import type { Json, QueryInfo } from "./protocol";

/** How property names are spelled in the answer: `load` expects PascalCase, `retrieve` camelCase. */
export type Spelling = "pascal" | "camel";

function spell(name: string, spelling: Spelling): string {
  return spelling === "pascal" ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function queryCollection(
  items: readonly HostObject[],
  query: QueryInfo,
  spelling: Spelling,
): Record<string, Json> {
  const skipped = items.slice(query.Skip ?? 0);
  const chosen = query.Top === undefined ? skipped : skipped.slice(0, query.Top);
  const own: QueryInfo = { Select: query.Select ?? [], Expand: query.Expand ?? [] };
  const key = spelling === "pascal" ? "_Items" : "items";
  return { [key]: chosen.map((item) => queryObject(item, own, spelling)) };
}

/** Selected names of the object itself, and of its navigation properties: "format/fill/color" is fill/color of format. */
function splitSelection(query: QueryInfo): ReadonlyMap<string, string[]> {
  const asked = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const heads = new Map<string, string[]>();
  for (const path of asked.length === 0 ? ["*"] : asked) {
    const [head = "", ...rest] = path.trim().split(/[/.]/);
    const deeper = heads.get(head) ?? [];
    if (rest.length > 0) deeper.push(rest.join("/"));
    heads.set(head, deeper);
  }
  return heads;
}

/** These names ask for nothing but the id. */
const idOnly = /^(isnullobject|isnull|id|\$none)$/i;

/** Answers `load` for one object. Unknown names fail with ApiNotFound. */
export function queryObject(
  target: HostObject,
  query: QueryInfo,
  spelling: Spelling,
): Record<string, Json> {
  if (target.items !== undefined) return queryCollection(target.items(), query, spelling);
  const answer: Record<string, Json> = {};
  if (target.id !== undefined) answer[spell("Id", spelling)] = target.id;
  for (const [head, deeper] of splitSelection(query)) {
    if (head === "*") {
      for (const [name, property] of Object.entries(target.properties ?? {})) {
        answer[spell(name, spelling)] = property.get();
      }
    } else {
      const found = queryMember(target, { head, deeper }, spelling);
      if (found !== null) answer[found.name] = found.value;
    }
  }
  return answer;
}

function queryMember(
  target: HostObject,
  selection: { readonly head: string; readonly deeper: readonly string[] },
  spelling: Spelling,
): { readonly name: string; readonly value: Json } | null {
  const { head, deeper } = selection;
  const property = findMember(target.properties, head);
  if (property !== null && deeper.length === 0) {
    return { name: spell(property.name, spelling), value: property.member.get() };
  }
  const child = findMember(target.children, head);
  if (child !== null) {
    const object = child.member();
    const value = object === null ? null : queryObject(object, { Select: deeper }, spelling);
    return { name: spell(child.name, spelling), value };
  }
  if (idOnly.test(head)) return null;
  throw apiNotFound(memberLocation(target, head));
}
