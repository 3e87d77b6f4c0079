import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { orderBelow } from "./elementOrders";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

type Parts = ReadonlyMap<string, string>;

/**
 * What is wrong with an Office file as a package: parts that are not well-formed or without content type, relationships that lead nowhere,
 * children out of order, cells of Word without a paragraph at their end. Empty where Word and Excel should open it without a word.
 */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const xml = [...parts.keys()].filter((name) => /\.(xml|rels)$/.test(name));
  return [...typeFaults(parts), ...xml.flatMap((name) => partFaults(name, parts))];
}

function partFaults(name: string, parts: Parts): readonly string[] {
  let root: Element;
  try {
    root = parseXml(parts.get(name) ?? "");
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
  }
  const faults = name.endsWith(".rels")
    ? relationFaults(name, root, parts)
    : usedIds(name, root, parts);
  return [...faults, ...structureFaults(root).map((fault) => `${name}: ${fault}`)];
}

function parseXml(text: string): Element {
  const top: Element = { name: "", attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  const [root] = top.children;
  if (root === undefined) throw new Error("no element");
  return root;
}

function typeFaults(parts: Parts): readonly string[] {
  const types = parseXml(parts.get("[Content_Types].xml") ?? "").children;
  const of = (kind: string, attribute: string): ReadonlySet<string> =>
    new Set(
      types
        .filter(({ name }) => name === kind)
        .map(({ attributes }) => attributes[attribute] ?? ""),
    );
  const endings = of("Default", "Extension");
  const named = of("Override", "PartName");
  const untyped = [...parts.keys()].filter(
    (name) =>
      !name.endsWith("/") &&
      name !== "[Content_Types].xml" &&
      !named.has(`/${name}`) &&
      !endings.has(name.replace(/^.*\./, "")),
  );
  const absent = [...named].filter((name) => !parts.has(name.slice(1)));
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...absent.map((name) => `${name} has a content type and is not there`),
  ];
}

function relationFaults(name: string, root: Element, parts: Parts): readonly string[] {
  const folder = name.replace(/_rels\/[^/]*$/, "");
  const ids = root.children.map(({ attributes }) => attributes["Id"] ?? "");
  const lost = root.children
    .filter(({ attributes }) => attributes["TargetMode"] !== "External")
    .map(({ attributes }) => resolve(folder, attributes["Target"] ?? ""))
    .filter((target) => !parts.has(target));
  return [
    ...lost.map((target) => `${name}: ${target} is not there`),
    ...(new Set(ids).size < ids.length ? [`${name}: an id is given twice`] : []),
  ];
}

function resolve(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

/** Relationships a part speaks of. */
function usedIds(name: string, root: Element, parts: Parts): readonly string[] {
  const relations = parts.get(name.replace(/([^/]*)$/, "_rels/$1.rels"));
  const known =
    relations === undefined
      ? []
      : parseXml(relations).children.map(({ attributes }) => attributes["Id"]);
  return all(root)
    .flatMap(({ attributes }) => [attributes["r:id"], attributes["r:embed"]])
    .filter((id) => id !== undefined && !known.includes(id))
    .map((id) => `${name}: ${id ?? ""} is no relationship`);
}

function all(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(all)];
}

function structureFaults(root: Element): readonly string[] {
  return all(root).flatMap((element) => [...orderFaults(element), ...cellFaults(element)]);
}

function local(name: string): string {
  return name.replace(/^.*:/, "");
}

function orderFaults({ name, children }: Element): readonly string[] {
  const order = orderBelow(name);
  if (order === null || children.length === 0) return [];
  let reached = 0;
  return children.flatMap((child) => {
    const place = order.indexOf(local(child.name));
    if (place < 0) return [`${name} holds ${child.name}`];
    if (place < reached) return [`${child.name} stands too late in ${name}`];
    reached = place;
    return [];
  });
}

function cellFaults({ name, children }: Element): readonly string[] {
  if (name === "w:tc")
    return children.at(-1)?.name === "w:p" ? [] : ["a cell does not end with a paragraph"];
  if (name !== "w:tbl") return [];
  const grid = children.find((child) => child.name === "w:tblGrid")?.children.length ?? 0;
  const rows = children.filter((child) => child.name === "w:tr");
  return rows.some((row) => row.children.filter((cell) => cell.name === "w:tc").length !== grid)
    ? ["a row has other columns than its table"]
    : [];
}
